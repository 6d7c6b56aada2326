import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { inOtherLocale } from '../../src/i18n/addresses.ts';
import { locales, localeTable } from '../../src/i18n/locales.ts';
import { origin, pages, readPublished, type SitePage } from './built-site.ts';
import { all, textOf } from './dom.ts';
import { allEntryPages } from './entry-pages.ts';
import { differs, pageFindings } from './findings.ts';

const isIndexable = ({ document }: SitePage) => !document.querySelector('meta[name=robots]');
const indexable = [...pages.values()].filter(isIndexable);
const available = new Map(allEntryPages.map((item) => [item.page.path, item.available]));
const { DOMParser } = parseHTML('');
const sitemap = new DOMParser().parseFromString(await readPublished('sitemap.xml'), 'text/xml');
const entries = all(sitemap, 'url');

/** The translations that a page names, by language tag. */
const alternatesOf = ({ document }: SitePage): Record<string, string> =>
  Object.fromEntries(
    all(document, 'link[rel=alternate][hreflang]')
      .map((link) => [link.getAttribute('hreflang') ?? '', link.getAttribute('href') ?? ''])
      .sort(),
  );

describe('a page that search engines may list', () => {
  test('is its own canonical page', () => {
    const found = pageFindings(indexable, ({ document, path }) =>
      differs(
        'canonical',
        all(document, 'link[rel=canonical]').map((link) => link.getAttribute('href')),
        [`${origin}${path}`],
      ),
    );
    expect(found).toEqual([]);
  });

  test('names every translation of itself and a default', () => {
    const found = pageFindings(indexable, (page) => {
      const { 'x-default': standard, ...own } = alternatesOf(page);
      const expected = (available.get(page.path) ?? locales).map((locale) => [
        localeTable[locale].lang,
        `${origin}${page.path === '/' ? `/${locale}/` : inOtherLocale(page.path, locale)}`,
      ]);
      return [
        ...differs('the translations', Object.entries(own), expected.sort()),
        ...(standard ? [] : ['has no x-default']),
      ];
    });
    expect(found).toEqual([]);
  });

  test('is named in the same way by every page it names', () => {
    const found = pageFindings(indexable, (page) => {
      const own = alternatesOf(page);
      return Object.values(own).flatMap((url) => {
        const other = pages.get(url.slice(origin.length));
        if (!other || !isIndexable(other)) return [`names ${url}, which cannot be listed`];
        const others = alternatesOf(other);
        const tags = new Set([...Object.keys(own), ...Object.keys(others)]);
        return [...tags].flatMap((tag) => differs(`${tag} of ${url}`, others[tag], own[tag]));
      });
    });
    expect(found).toEqual([]);
  });
});

describe('the sitemap', () => {
  test('lists exactly the pages that search engines may list', () => {
    const listed = entries.map((entry) => textOf(entry.querySelector('loc')));
    expect(listed.sort()).toEqual(indexable.map(({ path }) => `${origin}${path}`).sort());
  });

  test('names the same translations as the pages', () => {
    const found = entries.flatMap((entry) => {
      const url = textOf(entry.querySelector('loc'));
      const page = pages.get(url.slice(origin.length));
      const named = [...entry.children]
        .filter(({ tagName }) => tagName === 'xhtml:link')
        .map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]);
      const { 'x-default': _, ...own } = page ? alternatesOf(page) : {};
      return differs(url, named.sort(), Object.entries(own));
    });
    expect(entries.length).toBeGreaterThan(0);
    expect(found).toEqual([]);
  });

  test('is named to search engines', async () => {
    expect(await readPublished('robots.txt')).toContain(`Sitemap: ${origin}/sitemap.xml`);
  });
});
