import type { APIRoute } from 'astro';
import { openApi } from '../../../api/describe.ts';
import { jsonResponse } from '../../../api/response.ts';
import { viewFor } from '../../../entries/site.ts';

export const GET: APIRoute = ({ locals: { site } }) =>
  jsonResponse(openApi(site.origin, viewFor(site, 'en').t('site.name')));
