import type { Locale } from '../../../src/i18n/locales.ts';

/** A pack in a link, as an employer may have shared it. */
export const examplePack =
  '#1.registering_tax-card_finding-a-home.Ym4f4Kaq4Ka-4KaH4KaoIE95ICYgPENvPh_DhGxsaR8rMzU4IDEzIDI2NyAxMjM0H2hyQGV4YW1wbGUuZmkfaHR0cHM6Ly9leGFtcGxlLmZpL3VyYT94PTEf4Ka44KeN4Kas4Ka-4KaX4KakIQoK8J-ZgiBOw6RoZMOkw6RuLg.q105as';

/**
 * One address of every page template in a language. Guides come twice: one
 * that every language has, one that most show as a fallback.
 */
export const templates: Readonly<Record<string, (locale: Locale) => string>> = {
  home: (locale) => `/${locale}/`,
  topic: (locale) => `/${locale}/topics/housing/`,
  guide: (locale) => `/${locale}/guides/help-at-night/`,
  fallback: (locale) => `/${locale}/guides/employer-calendar/`,
  contacts: (locale) => `/${locale}/contacts/`,
  contact: (locale) => `/${locale}/contacts/mieli/`,
  municipalities: (locale) => `/${locale}/municipalities/`,
  municipality: (locale) => `/${locale}/municipalities/joensuu/`,
  glossary: (locale) => `/${locale}/glossary/`,
  glossaryByReader: (locale) => `/${locale}/glossary/${locale === 'fi' ? '' : 'own/'}`,
  firstSteps: (locale) => `/${locale}/first-steps/`,
  firstStepsFor: (locale) => `/${locale}/first-steps/family/`,
  employers: (locale) => `/${locale}/employers/`,
  employersGuide: (locale) => `/${locale}/guides/employer-calendar/`,
  composePack: (locale) => `/${locale}/employers/compose/${examplePack}`,
  employersIt: (locale) => `/${locale}/employers/it/`,
  // Not beside the other: where only the fragment differs, a browser loads nothing.
  brokenPack: (locale) => `/${locale}/packs/own/#1.broken`,
  pack: (locale) => `/${locale}/packs/with-family/`,
  ownPack: (locale) => `/${locale}/packs/own/${examplePack}`,
  helpNow: (locale) => `/${locale}/help-now/`,
  thanks: (locale) => `/${locale}/thanks/`,
  search: (locale) => `/${locale}/search/`,
  page: (locale) => `/${locale}/about/`,
  handbook: (locale) => `/${locale}/handbook/`,
  notFound: (locale) => `/${locale}/nowhere/`,
};
