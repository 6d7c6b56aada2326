import { describe, expect, test } from 'vitest';
import { sitePaths } from '../../src/build/paths.ts';
import { locales, localeTable } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/translate.ts';
import { localePages, pageAt, pages, site } from './built-site.ts';
import { all, attribute, dirOf, langOf, textOf } from './dom.ts';
import { differs, pageFindings } from './findings.ts';

const words = (locale: (typeof locales)[number]) =>
  translator(locale, site.messages.get(locale) ?? new Map());

test('the built pages are those that the content asks for', () => {
  const wanted = sitePaths(site)
    .filter((path) => path.endsWith('/') && !path.startsWith('/admin/'))
    .map((path) => path.replace(/\/404\/$/, '/404.html'));
  expect([...pages.keys()].sort()).toEqual(wanted.sort());
});

test('every page says its language and direction', () => {
  const found = pageFindings(localePages, ({ document, locale }) => {
    const { lang, dir } = localeTable[locale];
    return [
      ...differs('lang', attribute(document, 'html', 'lang'), lang),
      ...differs('dir', attribute(document, 'html', 'dir'), dir),
    ];
  });
  expect(found).toEqual([]);
});

test.each(['/', '/404.html'])('%s leads into every language', (path) => {
  const links = all(pageAt(path).document, 'main li a');
  expect(
    links.map((link) => ({
      href: link.getAttribute('href'),
      hreflang: link.getAttribute('hreflang'),
      lang: langOf(link),
      dir: dirOf(link),
    })),
  ).toEqual(
    locales.map((locale) => {
      const { lang, dir } = localeTable[locale];
      return { href: `/${locale}/`, hreflang: lang, lang, dir };
    }),
  );
});

test('the root page names every language in itself', () => {
  const names = all(pageAt('/').document, '#languages a').map(({ firstChild }) =>
    textOf(firstChild),
  );
  expect(names).toEqual(locales.map((locale) => localeTable[locale].name));
});

describe.each(locales)('in %s', (locale) => {
  const t = words(locale);

  test('an unknown address is answered in the language', () => {
    const { document } = pageAt(`/${locale}/404.html`);
    const [heading] = all(document, 'h1');
    expect(textOf(heading)).toBe(t('notFound.title'));
    expect(heading && langOf(heading)).toBe(localeTable[locale].lang);
    expect(attribute(document, 'meta[name=robots]', 'content')).toBe('noindex');
  });

  test('the language switch offers every language under its own name', () => {
    const found = pageFindings(
      localePages.filter((page) => page.locale === locale),
      ({ document }) => {
        const links = all(document, '.language-switch a');
        const current = links.filter((link) => link.getAttribute('aria-current') === 'true');
        return [
          ...differs(
            'the list of languages',
            links.map((link) => {
              const name = link.querySelector('span');
              return [textOf(name), name?.getAttribute('lang'), name?.getAttribute('dir')];
            }),
            locales.map((other) => {
              const { name, lang, dir } = localeTable[other];
              return [name, lang, dir];
            }),
          ),
          ...differs(
            'the current language',
            current.map((link) => link.getAttribute('hreflang')),
            [localeTable[locale].lang],
          ),
        ];
      },
    );
    expect(found).toEqual([]);
  });
});
