import type { Reason } from '../schema/step.ts';
import type { Locale } from './locales.ts';

/** The kinds of entry that have a page of their own, as they stand in addresses. */
export type Section = 'guides' | 'topics' | 'contacts' | 'municipalities';

/** Addresses below the root of the site. Pages end with a slash, files do not. */
export const address = {
  home: (locale: Locale) => `/${locale}/`,
  entry: (locale: Locale, section: Section, id: string) => `/${locale}/${section}/${id}/`,
  contacts: (locale: Locale) => `/${locale}/contacts/`,
  vcard: (locale: Locale, id: string) => `/${locale}/contacts/${id}.vcf`,
  municipalities: (locale: Locale) => `/${locale}/municipalities/`,
  glossary: (locale: Locale) => `/${locale}/glossary/`,
  glossaryByReader: (locale: Locale) => `/${locale}/glossary/own/`,
  term: (locale: Locale, id: string) => `/${locale}/glossary/#${id}`,
  firstSteps: (locale: Locale) => `/${locale}/first-steps/`,
  firstStepsFor: (locale: Locale, reason: Reason) => `/${locale}/first-steps/${reason}/`,
  helpNow: (locale: Locale) => `/${locale}/help-now/`,
  thanks: (locale: Locale) => `/${locale}/thanks/`,
  search: (locale: Locale) => `/${locale}/search/`,
  page: (locale: Locale, id: string) => `/${locale}/${id}/`,
  /** The QR code that leads to a page. */
  qrCode: (path: string) => `${path}qr.svg`,
  notFound: (locale: Locale) => `/${locale}/404/`,
} as const;

/** The address of the same page in another language. */
export function inOtherLocale(path: string, locale: Locale): string {
  return path.replace(/^\/[^/]+/, `/${locale}`);
}

/** An address inside a text, written without a language, for a reader of `locale`. */
export function localizeLink(url: string, locale: Locale): string {
  return url.startsWith('/') ? `/${locale}${url}` : url;
}
