import type { Locale } from '../../../src/i18n/locales.ts';

/**
 * One address of every page template in a language. Guides come twice: one
 * that every language has, one that most show as a fallback.
 */
export const templates: Readonly<Record<string, (locale: Locale) => string>> = {
  home: (locale) => `/${locale}/`,
  topic: (locale) => `/${locale}/topics/housing/`,
  guide: (locale) => `/${locale}/guides/help-at-night/`,
  fallback: (locale) => `/${locale}/guides/tax-card/`,
  contacts: (locale) => `/${locale}/contacts/`,
  contact: (locale) => `/${locale}/contacts/mieli/`,
  municipalities: (locale) => `/${locale}/municipalities/`,
  municipality: (locale) => `/${locale}/municipalities/joensuu/`,
  glossary: (locale) => `/${locale}/glossary/`,
  glossaryByReader: (locale) => `/${locale}/glossary/${locale === 'fi' ? '' : 'own/'}`,
  firstSteps: (locale) => `/${locale}/first-steps/`,
  firstStepsFor: (locale) => `/${locale}/first-steps/family/`,
  helpNow: (locale) => `/${locale}/help-now/`,
  thanks: (locale) => `/${locale}/thanks/`,
  search: (locale) => `/${locale}/search/`,
  page: (locale) => `/${locale}/about/`,
  handbook: (locale) => `/${locale}/handbook/`,
  notFound: (locale) => `/${locale}/nowhere/`,
};
