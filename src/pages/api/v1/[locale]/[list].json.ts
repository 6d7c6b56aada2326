import type { APIRoute } from 'astro';
import { contactsFile, guidesFile, packsFile } from '../../../../api/files.ts';
import { apiLists } from '../../../../api/paths.ts';
import { jsonResponse } from '../../../../api/response.ts';
import { viewFor } from '../../../../entries/site.ts';
import { isLocale } from '../../../../i18n/locales.ts';

const files = { guides: guidesFile, contacts: contactsFile, packs: packsFile };

export const GET: APIRoute = ({ locals: { site }, params: { locale = '', list } }) => {
  const known = apiLists.find((name) => name === list);
  return jsonResponse(known && isLocale(locale) ? files[known](viewFor(site, locale)) : undefined);
};
