import type { Store } from '../entries/store.ts';
import { type Locale, locales } from '../i18n/locales.ts';

/** The lists that every language has. */
export const apiLists = ['guides', 'contacts', 'packs'] as const;

export type ApiList = (typeof apiLists)[number];

/** Addresses of the interface for programs. A change that breaks its readers is a new version beside it. */
export const apiAddress = {
  index: '/api/v1/index.json',
  languages: '/api/v1/languages.json',
  openApi: '/api/v1/openapi.json',
  schema: (name: string) => `/api/v1/schemas/${name}.json`,
  list: (locale: Locale, list: ApiList) => `/api/v1/${locale}/${list}.json`,
  guide: (locale: Locale, id: string) => `/api/v1/${locale}/guides/${id}.json`,
} as const;

/** The shapes of files, each with a JSON Schema of its name. */
export const apiShapes = ['index', 'languages', 'guides', 'guide', 'contacts', 'packs'] as const;

export type ApiShape = (typeof apiShapes)[number];

/** The address of every file. Guides stand only in the languages they are written in. */
export function apiPaths(store: Pick<Store, 'guides'>): string[] {
  return [
    apiAddress.index,
    apiAddress.languages,
    apiAddress.openApi,
    ...apiShapes.map(apiAddress.schema),
    ...locales.flatMap((locale) => apiLists.map((list) => apiAddress.list(locale, list))),
    ...[...store.guides.values()].flatMap(({ id, versions }) =>
      [...versions.keys()].map((locale) => apiAddress.guide(locale, id)),
    ),
  ];
}
