import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, test } from 'vitest';
import { address } from '../../src/i18n/addresses.ts';
import { locales, localeTable } from '../../src/i18n/locales.ts';
import { addresses, localePages, origin, readPublished, site } from './built-site.ts';
import { attribute } from './dom.ts';
import { differs, pageFindings } from './findings.ts';

const atom = 'http://www.w3.org/2005/Atom';

async function readFeed(locale: (typeof locales)[number]) {
  const errors: string[] = [];
  const parser = new DOMParser({ onError: (_level, message) => errors.push(message) });
  const feed = parser.parseFromString(await readPublished(address.feed(locale)), 'text/xml');
  expect(errors).toEqual([]);
  const entries = [...feed.getElementsByTagNameNS(atom, 'entry')].map((entry) => {
    const of = (name: string) => entry.getElementsByTagNameNS(atom, name)[0];
    return {
      id: of('id')?.textContent ?? '',
      title: of('title')?.textContent,
      updated: of('updated')?.textContent ?? '',
      href: of('link')?.getAttribute('href') ?? '',
    };
  });
  return { feed, entries };
}

describe.each(locales)('the feed in %s', (locale) => {
  test('has every guide that is written in the language, with its title', async () => {
    const { feed, entries } = await readFeed(locale);
    const written = [...site.store.guides.values()].flatMap(({ id, versions }) => {
      const own = versions.get(locale);
      return own ? [[`${origin}${address.entry(locale, 'guides', id)}`, own.value.title]] : [];
    });
    expect(entries.map(({ href, title }) => [href, title]).sort()).toEqual(written.sort());
    expect(feed.documentElement?.getAttribute('xml:lang')).toBe(localeTable[locale].lang);
  });

  test('is valid Atom: ids once, instants, the newest first', async () => {
    const { feed, entries } = await readFeed(locale);
    const updated = entries.map((entry) => entry.updated);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    for (const { id } of entries) expect(URL.canParse(id)).toBe(true);
    for (const instant of updated) expect(instant).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
    expect(updated).toEqual(updated.toSorted().toReversed());
    const self = [...feed.getElementsByTagNameNS(atom, 'link')].find(
      (link) => link.getAttribute('rel') === 'self',
    );
    expect(self?.getAttribute('href')).toBe(`${origin}${address.feed(locale)}`);
    for (const { href } of entries) expect(addresses).toContain(href.slice(origin.length));
  });
});

test('every page of a language names its feed', () => {
  const found = pageFindings(localePages, ({ document, locale }) =>
    differs(
      'the feed',
      attribute(document, 'link[type="application/atom+xml"]', 'href'),
      address.feed(locale),
    ),
  );
  expect(found).toEqual([]);
});
