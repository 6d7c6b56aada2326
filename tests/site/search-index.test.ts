import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { indexContent } from '../../src/build/search-document.ts';
import { searchEntries } from '../../src/build/search-entries.ts';
import { newcomerGuides } from '../../src/entries/audience.ts';
import { askAll } from '../../src/eval/ask.ts';
import { readQueries } from '../../src/eval/files.ts';
import { figuresOf } from '../../src/eval/measure.ts';
import { readSiteIndexes } from '../../src/eval/site.ts';
import { locales, localeTable } from '../../src/i18n/locales.ts';
import { readIndex, writeIndex } from '../../src/search/index-file.ts';
import { readPageText } from '../../src/search/page-text.ts';
import { search } from '../../src/search/search.ts';
import { addresses, distFolder, localePages, pages, site } from './built-site.ts';
import { all, attribute } from './dom.ts';
import { pageFindings } from './findings.ts';

const indexes = await readSiteIndexes(distFolder);
const queries = await readQueries('tests/search/queries.*.jsonl');
const isSearchable = (html: Document) => html.querySelector('[data-pagefind-body]') !== null;
const textPath = (name: string) => `pagefind/text/${name}.text`;

describe.each(locales)('the index of %s', (locale) => {
  const { lang } = localeTable[locale];
  const found = indexes.get(locale)?.index.pages ?? [];

  test('holds every page and every term that belongs to it, and what is shown in another language', () => {
    const own = localePages
      .filter(
        ({ document }) => attribute(document, 'html', 'lang') === lang && isSearchable(document),
      )
      .map(({ path }) => path);
    const terms = [...site.store.terms.values()]
      .filter(({ versions }) => versions.has(locale))
      .map(({ id }) => `/${locale}/glossary/#${id}`);
    const withText = found.filter(({ textFile }) => textFile !== undefined).map(({ url }) => url);
    expect(withText.toSorted()).toEqual([...own, ...terms].toSorted());
    const guides = found.filter(({ kind }) => kind === 'guide');
    expect(guides.length).toBe(newcomerGuides(site.store).length);
  });

  test('has the published text of each page', async () => {
    const missing = found.filter(
      ({ textFile }) => textFile !== undefined && !addresses.has(`/${textPath(textFile)}`),
    );
    expect(missing).toEqual([]);
  });

  test('marks what is shown in another language, and keeps no text of it', () => {
    for (const { url, shownIn, textFile } of found) {
      const id = url.split('/')[3] ?? '';
      const guide = url.includes('/guides/') ? site.store.guides.get(id) : undefined;
      if (guide) expect(shownIn === undefined).toBe(guide.versions.has(locale));
      if (shownIn !== undefined) expect(textFile).toBeUndefined();
    }
  });

  test('answers the frozen questions no worse than it did', () => {
    const own = queries.filter((query) => query.lang === locale);
    const outcomes = askAll(new Map([['site', indexes]]), own);
    const of = (kind: string) => figuresOf(outcomes.filter(({ query }) => query.kind === kind));
    const all = figuresOf(outcomes);
    expect(all.r3).toBeGreaterThanOrEqual(89);
    expect(all.zero).toBeLessThanOrEqual(2.5);
    expect(of('question').r3).toBeGreaterThanOrEqual(85);
    expect(of('keyword').r3).toBeGreaterThanOrEqual(90);
    expect(of('typo').r3 / of('keyword').r3).toBeGreaterThanOrEqual(0.89);
    expect(of('official').s1).toBeGreaterThanOrEqual(90);
    expect(of('other-language').r3).toBeGreaterThanOrEqual(85);
  });

  test.each(['asdfgh', 'qwzrtx', 'zxcvbnm', 'фывапро', 'ضصثقفغ'])(
    'answers nothing to letters that mean nothing: %s',
    (query) => {
      const own = { corpus: 'site', lang: locale, query, relevant: [] };
      expect(askAll(new Map([['site', indexes]]), [own])[0]?.found).toEqual([]);
    },
  );

  test('weighs less than 40 kB', () => {
    expect(indexes.get(locale)?.bytes).toBeLessThan(40_000);
  });
});

test('a guide that is not translated is found by what the reader’s language says around it', () => {
  const guides = new Map(
    [...site.store.guides].map(([id, guide]) => {
      const versions = new Map([...guide.versions].filter(([locale]) => locale !== 'ru'));
      return [id, id === 'tax-card' ? { ...guide, versions } : guide] as const;
    }),
  );
  const entries = searchEntries({ ...site, store: { ...site.store, guides } }, 'ru');
  const documents = [...entries.values()].map(({ text = '', ...entry }) => ({ ...entry, text }));
  const index = readIndex(writeIndex(indexContent('ru', documents)));
  const [first] = search(index, { text: 'налоговая карточка' }).pages;
  expect(first).toMatchObject({ url: '/ru/guides/tax-card/', shownIn: 'en' });
  const [other] = search(index, { text: 'сколько налога удержат из зарплаты' }).pages;
  expect(other?.url).toBe('/ru/guides/tax-card/');
});

test('the words by which a page is found stand in no text', async () => {
  const pageOfArabic = indexes
    .get('ar')
    ?.index.pages.find(({ url }) => url === '/ar/guides/registering/');
  const file = await readFile(join(distFolder, textPath(pageOfArabic?.textFile ?? '')));
  const { content } = await readPageText(new Uint8Array(file));
  expect(content).not.toContain('folkbokföring');
  expect(content).not.toContain('كوتيكونتا');
});

test('a word of letters and forms finds its guide in every language', () => {
  const found = locales.map((locale) => {
    const { index } = indexes.get(locale) ?? {};
    return index && search(index, { text: 'irtisanomisilmoitus' }).pages[0]?.url;
  });
  expect(found).toEqual(locales.map((locale) => `/${locale}/guides/rental-agreement/`));
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
