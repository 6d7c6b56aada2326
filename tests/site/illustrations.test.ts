import { expect, test } from 'vitest';
import { pages } from './built-site.ts';
import { all } from './dom.ts';
import { pageFindings } from './findings.ts';

const everyPage = [...pages.values()];

test('illustrations are light, and decoration to screen readers', () => {
  let count = 0;
  const found = pageFindings(everyPage, ({ document }) =>
    all(document, 'svg.art').flatMap((picture) => {
      count += 1;
      const bytes = Buffer.byteLength(picture.outerHTML);
      return bytes <= 1500 && picture.getAttribute('aria-hidden') === 'true'
        ? []
        : [`${bytes} bytes: ${picture.outerHTML.slice(0, 80)}`];
    }),
  );
  expect(count).toBeGreaterThan(100);
  expect(found).toEqual([]);
});

test('every page of a language has one search form, and the switch of languages', () => {
  const found = pageFindings(everyPage, ({ document, locale }) =>
    locale === undefined
      ? []
      : ['form[action$="/search/"] #search-words', '.language-switch summary'].filter(
          (selector) => all(document, selector).length !== 1,
        ),
  );
  expect(found).toEqual([]);
});
