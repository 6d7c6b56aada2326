import type { APIRoute } from 'astro';
import { indexFile } from '../../../api/files.ts';
import { jsonResponse } from '../../../api/response.ts';
import { viewFor } from '../../../entries/site.ts';

export const GET: APIRoute = ({ locals: { site } }) =>
  jsonResponse(indexFile(site, viewFor(site, 'en').t('site.name')));
