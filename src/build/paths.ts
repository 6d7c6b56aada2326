import type { Site } from '../entries/site.ts';
import { address } from '../i18n/addresses.ts';
import { locales, sourceLocale } from '../i18n/locales.ts';
import { reasons } from '../schema/step.ts';

/** The address of every page and file that the templates make. Page files and this list must agree; a test compares them. */
export function sitePaths({ store }: Site): string[] {
  return [
    '/',
    '/404/',
    '/robots.txt',
    '/sitemap.xml',
    ...locales.flatMap((locale) => [
      address.home(locale),
      address.contacts(locale),
      address.municipalities(locale),
      address.glossary(locale),
      ...(locale === sourceLocale ? [] : [address.glossaryByReader(locale)]),
      address.firstSteps(locale),
      ...reasons.map((reason) => address.firstStepsFor(locale, reason)),
      address.helpNow(locale),
      address.thanks(locale),
      address.search(locale),
      address.notFound(locale),
      ...(['guides', 'topics', 'contacts', 'municipalities'] as const).flatMap((section) =>
        [...store[section].keys()].map((id) => address.entry(locale, section, id)),
      ),
      ...[...store.contacts.keys()].map((id) => address.vcard(locale, id)),
      ...[...store.pages.keys()].map((id) => address.page(locale, id)),
    ]),
  ];
}
