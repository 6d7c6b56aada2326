import { describe, expect, test } from 'vitest';
import { locales, localeTable } from '../../src/i18n/locales.ts';
import { origin, pages, readPublished, site } from './built-site.ts';
import { all, attribute, dirOf, langOf, textOf, textRuns } from './dom.ts';
import { allEntryPages, bySection, type EntryPage, fallbackPages } from './entry-pages.ts';
import { differs, entryFindings } from './findings.ts';

const path = ({ page }: EntryPage) => page.path;

/** What a text in the language of `shownIn` must be marked with, inside a page of another one. */
const marks = (text: string, element: Element, { shownIn }: EntryPage) => {
  const { lang, dir } = localeTable[shownIn];
  return [
    ...differs(`lang of "${text}"`, langOf(element), lang),
    ...differs(`dir of "${text}"`, dirOf(element), dir),
  ];
};

test('exactly the entries that are not translated say so', () => {
  const withNotice = allEntryPages.filter(({ page }) =>
    page.document.querySelector('main .notice'),
  );
  expect(withNotice.map(path)).toEqual(fallbackPages.map(path));
});

test('as many guides fall back in each language as the content lacks', () => {
  const guides = [...site.store.guides.values()];
  const built = (locale: string) =>
    bySection.guides.filter(
      ({ page }) => page.locale === locale && page.document.querySelector('h1[lang]'),
    ).length;
  expect(Object.fromEntries(locales.map((locale) => [locale, built(locale)]))).toEqual(
    Object.fromEntries(
      locales.map((locale) => [
        locale,
        guides.filter(({ versions }) => !versions.has(locale)).length,
      ]),
    ),
  );
});

describe('a page that falls back to another language', () => {
  test('marks its heading and its text with that language', () => {
    const found = entryFindings(fallbackPages, (item) => {
      const { document } = item.page;
      const heading = all(document, 'h1');
      const bodies = all(document, '.prose, main .lead, .contents ol');
      const repeated = textRuns(document.body)
        .filter(({ text }) => text === item.title || text === item.summary)
        .map(({ element }) => element);
      return [
        ...differs('the heading', heading.map(textOf), [item.title]),
        ...[...heading, ...bodies, ...repeated].flatMap((element) =>
          marks(element.tagName, element, item),
        ),
      ];
    });
    expect(found).toEqual([]);
  });

  test('says so in the language of the reader, outside of the text', () => {
    const found = entryFindings(fallbackPages, ({ locale, page }) => {
      const message = site.messages.get(locale)?.get('fallback.notice');
      const words = typeof message === 'string' ? message.split(/\{\w+\}/) : [];
      const notices = all(page.document, 'main .notice');
      const [notice] = notices;
      if (!notice || notices.length > 1) return [`has ${notices.length} notices`];
      return [
        ...words.filter((part) => !textOf(notice).includes(part.trim())),
        ...differs('lang of the notice', langOf(notice), localeTable[locale].lang),
        ...(notice.closest('.prose, article') ? ['the notice stands inside the text'] : []),
      ];
    });
    expect(found).toEqual([]);
  });

  test('leaves finding to the page it shows', () => {
    const found = entryFindings(fallbackPages, ({ locale, shownIn, page }) => {
      const { document } = page;
      const original = page.path.replace(`/${locale}/`, `/${shownIn}/`);
      return [
        ...differs('robots', attribute(document, 'meta[name=robots]', 'content'), 'noindex'),
        ...differs(
          'canonical',
          attribute(document, 'link[rel=canonical]', 'href'),
          `${origin}${original}`,
        ),
        ...all(document, 'link[hreflang]').map((link) => link.outerHTML),
      ];
    });
    expect(found).toEqual([]);
  });

  test('is not in the search index', () => {
    const found = entryFindings(fallbackPages, ({ page }) =>
      all(page.document, '[data-pagefind-body]').map(({ tagName }) => `indexes its ${tagName}`),
    );
    expect(found).toEqual([]);
  });

  test('is neither in the sitemap nor the translation of another page', async () => {
    const sitemap = await readPublished('sitemap.xml');
    const named = new Set(
      [...pages.values()].flatMap(({ document }) =>
        all(document, 'link[hreflang]').map((link) => link.getAttribute('href')),
      ),
    );
    const found = entryFindings(fallbackPages, ({ page }) => [
      ...(sitemap.includes(`${origin}${page.path}<`) ? ['is in the sitemap'] : []),
      ...(sitemap.includes(`"${origin}${page.path}"`) ? ['is a translation in the sitemap'] : []),
      ...(named.has(`${origin}${page.path}`) ? ['is named as a translation'] : []),
    ]);
    expect(found).toEqual([]);
  });
});

test('the title of an untranslated entry is marked with its language wherever it is a link', () => {
  const byPath = new Map(allEntryPages.map((item) => [item.page.path, item]));
  const found = entryFindings(allEntryPages, ({ page }) =>
    all(page.document, 'main a[href^="/"]').flatMap((link) => {
      const target = byPath.get(link.getAttribute('href') ?? '');
      const isWritten = link.closest('.prose') && !link.closest('.contact');
      if (!target || target.shownIn === target.locale || isWritten) return [];
      return textRuns(link)
        .filter(({ text }) => text === target.title)
        .flatMap(({ text, element }) => marks(text, element, target));
    }),
  );
  expect(found).toEqual([]);
});

test('the language switch marks the languages in which an entry is missing', () => {
  const found = entryFindings(allEntryPages, ({ page, available }) =>
    all(page.document, '.language-switch a').flatMap((link, index) => {
      const other = locales[index] ?? 'fi';
      return differs(
        `the mark of ${other}`,
        link.querySelector('small') !== null,
        !available.includes(other),
      );
    }),
  );
  expect(found).toEqual([]);
});
