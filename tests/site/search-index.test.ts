import { expect, test } from 'vitest';
import { z } from 'zod';
import { locales, localeTable } from '../../src/i18n/locales.ts';
import { addresses, localePages, pages, readPublished, site } from './built-site.ts';
import { all, attribute } from './dom.ts';
import { pageFindings } from './findings.ts';

const entrySchema = z.object({
  languages: z.record(z.string(), z.object({ hash: z.string(), page_count: z.number() })),
});
const { languages } = entrySchema.parse(
  JSON.parse(await readPublished('pagefind/pagefind-entry.json')),
);
const isSearchable = (html: Document) => html.querySelector('[data-pagefind-body]') !== null;

test('every language has an index of its own', () => {
  expect(Object.keys(languages).sort()).toEqual(
    locales.map((locale) => localeTable[locale].lang.toLowerCase()).sort(),
  );
});

test.each(locales)(
  'the index of %s holds every page and every term that belongs to it',
  (locale) => {
    const { lang } = localeTable[locale];
    const searchable = localePages.filter(
      ({ document }) => attribute(document, 'html', 'lang') === lang && isSearchable(document),
    );
    const terms = [...site.store.terms.values()].filter(({ versions }) => versions.has(locale));
    expect(searchable.length).toBeGreaterThan(0);
    expect(terms.length).toBeGreaterThan(0);
    expect(languages[lang.toLowerCase()]?.page_count).toBe(searchable.length + terms.length);
  },
);

test.each(locales)('the index of %s is published', (locale) => {
  const hash = languages[localeTable[locale].lang.toLowerCase()]?.hash;
  expect(addresses).toContain(`/pagefind/pagefind.${hash}.pf_meta`);
});

test('only pages that search engines may list are found', () => {
  const found = pageFindings([...pages.values()], ({ document }) =>
    isSearchable(document) && document.querySelector('meta[name=robots]')
      ? ['is in the index']
      : [],
  );
  expect(found).toEqual([]);
});

test('a page in the index has one title there', () => {
  const searchable = localePages.filter(({ document }) => isSearchable(document));
  const found = pageFindings(searchable, ({ document }) => {
    const titles = all(document, '[data-pagefind-body] [data-pagefind-meta=title]');
    return titles.length === 1 ? [] : [`${titles.length} titles`];
  });
  expect(found).toEqual([]);
});
