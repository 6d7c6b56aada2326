import { apiPaths } from '../api/paths.ts';
import type { Site } from '../entries/site.ts';
import { stableLinks } from '../entries/stable-links.ts';
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
    address.stablePack,
    ...stableLinks(store).map(({ id }) => address.stable(id)),
    address.status('fi'),
    address.status('en'),
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
      address.employers(locale),
      address.composePack(locale),
      address.employersIt(locale),
      address.ownPack(locale),
      address.feed(locale),
      ...(['guides', 'topics', 'contacts', 'municipalities', 'packs'] as const).flatMap((section) =>
        [...store[section].keys()].map((id) => address.entry(locale, section, id)),
      ),
      ...[...store.contacts.keys()].map((id) => address.vcard(locale, id)),
      ...[...store.pages.keys()].map((id) => address.page(locale, id)),
    ]),
    ...apiPaths(store),
  ];
}
