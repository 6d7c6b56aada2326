import { readdir } from 'node:fs/promises';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { locales, sourceLocale } from '../../src/i18n/locales.ts';
import { translationStatus } from '../../src/translation/status.ts';
import { cellState } from '../../src/translation/status-view.ts';
import { entryName } from '../../src/translation/text-entry.ts';
import { addresses, publishedFile, readPublished, site } from './built-site.ts';
import { all, attribute, textOf } from './dom.ts';
import { differs } from './findings.ts';
import { htmlRules } from './html-rules.ts';

const rows = translationStatus([...site.texts.values()]);

describe.each([
  ['fi', '/admin/status/index.html'],
  ['en', '/admin/status/en/index.html'],
])('the state of translations in %s', async (language, path) => {
  const html = await readPublished(path);
  const { document } = parseHTML(html);

  test('is valid HTML in its language, and kept out of search engines', () => {
    const { results } = new HtmlValidate(new StaticConfigLoader(htmlRules)).validateStringSync(
      html,
    );
    expect(results.flatMap(({ messages }) => messages)).toEqual([]);
    expect(document.documentElement.lang).toBe(language);
    expect(attribute(document, 'meta[name=robots]', 'content')).toBe('noindex');
  });

  test('has every text in every language, with its state and the way to its page', () => {
    const cells = all(document, '.status-table tbody td');
    expect(cells).toHaveLength(rows.length);
    const found = Map.groupBy(cells, (cell) => cell.getAttribute('data-state'));
    const expected = Map.groupBy(rows, cellState);
    for (const [state, own] of expected) expect(found.get(state)?.length, state).toBe(own.length);
    const dead = all(document, '.status-table td a, .status-next a:first-child')
      .map((link) => new URL(link.getAttribute('href') ?? '', 'https://site.invalid').pathname)
      .filter((target) => !addresses.has(target));
    expect(dead).toEqual([]);
  });

  test('counts as the content does, language by language', () => {
    const found = locales
      .filter((locale) => locale !== sourceLocale)
      .flatMap((locale) => {
        const own = rows.filter((row) => row.locale === locale);
        const done = own.filter(({ freshness }) => freshness === 'current').length;
        const bar = document.querySelector(`tr[data-locale=${locale}] progress`);
        return differs(
          locale,
          [bar?.getAttribute('value'), bar?.getAttribute('max')],
          [String(done), String(own.length)],
        );
      });
    expect(found).toEqual([]);
  });

  test('leads into the editor to entries that exist', () => {
    const names = new Set([...site.texts.values()].map(entryName));
    const links = all(document, 'a[href^="/admin/#"]').map(
      (link) => link.getAttribute('href') ?? '',
    );
    const wrong = links.filter((link) => {
      const [, collection, id] = /#\/collections\/(\w+)\/entries\/([\w-]+)/.exec(link) ?? [];
      return !names.has(`${collection}/${id}`);
    });
    expect(links.length).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });

  test('hides its filters until the script shows them', () => {
    expect(document.querySelector('.status-filters')?.hasAttribute('hidden')).toBe(true);
    expect(textOf(document.querySelector('h1'))).not.toBe('');
  });
});

test('readers never find it: not in the sitemap, not in the search, no page links to it', async () => {
  expect(await readPublished('/sitemap.xml')).not.toContain('/admin/');
  const texts = await readdir(publishedFile('/pagefind/text'));
  expect(texts.length).toBeGreaterThan(100);
  // No page of staff has a body for the search, and Finnish and English pages are as many as for readers.
  for (const path of ['/admin/status/index.html', '/admin/status/en/index.html']) {
    expect(await readPublished(path)).not.toContain('data-pagefind');
  }
});
