import { defineMiddleware } from 'astro:middleware';
import { viewFor } from './entries/site.ts';
import { isLocale, sourceLocale } from './i18n/locales.ts';

/** Gives every page the view of its language. The export hands in the site; `astro dev` reads it. */
export const onRequest = defineMiddleware(async ({ locals, url }, next) => {
  if (import.meta.env.DEV) {
    const { readSite } = await import('./build/site.ts');
    locals.site = await readSite();
  }
  const [, segment = ''] = url.pathname.split('/');
  locals.view = viewFor(locals.site, isLocale(segment) ? segment : sourceLocale);
  return next();
});
