import type { APIRoute } from 'astro';
import { guideFile } from '../../../../../api/files.ts';
import { jsonResponse } from '../../../../../api/response.ts';
import { viewFor } from '../../../../../entries/site.ts';
import { isLocale } from '../../../../../i18n/locales.ts';

export const GET: APIRoute = ({ locals: { site }, params: { locale = '', id = '' } }) => {
  const entry = site.store.guides.get(id);
  return jsonResponse(
    entry && isLocale(locale) ? guideFile(entry, viewFor(site, locale)) : undefined,
  );
};
