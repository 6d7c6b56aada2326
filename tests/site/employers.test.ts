import { describe, expect, test } from 'vitest';
import { employerGuides } from '../../src/entries/audience.ts';
import { address } from '../../src/i18n/addresses.ts';
import { locales } from '../../src/i18n/locales.ts';
import { pageAt, site } from './built-site.ts';
import { all } from './dom.ts';

const ids = employerGuides(site.store).map(({ id }) => id);
const linksOf = (path: string) =>
  all(pageAt(path).document, 'main a').map((link) => link.getAttribute('href'));

test('the guides for employers are written in Finnish, English and Swedish', () => {
  expect(ids.length).toBeGreaterThan(5);
  for (const { versions } of employerGuides(site.store)) {
    expect([...versions.keys()]).toEqual(expect.arrayContaining(['fi', 'en', 'sv']));
  }
});

describe.each(locales)('in %s', (locale) => {
  const guides = ids.map((id) => address.entry(locale, 'guides', id));

  test("the employers' page leads to every guide for employers, the packs and the composer", () => {
    const links = linksOf(address.employers(locale));
    const packs = [...site.store.packs.keys()].map((id) => address.entry(locale, 'packs', id));
    const wanted = [...guides, ...packs, address.composePack(locale), address.employersIt(locale)];
    expect(links).toEqual(expect.arrayContaining(wanted));
  });

  test('no list for newcomers and no search has a guide for employers', () => {
    const lists = [
      address.home(locale),
      ...[...site.store.topics.keys()].map((id) => address.entry(locale, 'topics', id)),
      ...[...site.store.contacts.keys()].map((id) => address.entry(locale, 'contacts', id)),
      address.composePack(locale),
    ];
    const found = lists.flatMap((path) =>
      linksOf(path).filter((href) => guides.includes(href ?? '')),
    );
    expect(found).toEqual([]);
    const indexed = guides.filter((path) =>
      pageAt(path).document.querySelector('[data-pagefind-body]'),
    );
    expect(indexed).toEqual([]);
  });

  test('pages that need script lead to the ready-made packs without it', () => {
    const packs = [...site.store.packs.keys()].map((id) => address.entry(locale, 'packs', id));
    for (const path of [address.composePack(locale), address.ownPack(locale)]) {
      expect(linksOf(path)).toEqual(expect.arrayContaining(packs));
      const { document } = pageAt(path);
      expect(all(document, 'noscript .notice').length).toBe(1);
    }
  });
});
