import type { APIRoute } from 'astro';

export const GET: APIRoute = ({ locals }) =>
  new Response(`User-agent: *\nDisallow: /admin/\n\nSitemap: ${locals.site.origin}/sitemap.xml\n`);
