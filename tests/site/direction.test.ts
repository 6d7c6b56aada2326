import { expect, test } from 'vitest';
import { localeTable } from '../../src/i18n/locales.ts';
import { localePages } from './built-site.ts';
import { all, dirOf, textOf, textRuns } from './dom.ts';
import { pageFindings } from './findings.ts';

const phones = 'a[href^="tel:"]';
const isIsolated = (element: Element) => element.closest('bdi[dir=ltr]') !== null;

test('a phone number reads left to right in every language', () => {
  const found = pageFindings(localePages, ({ document }) =>
    all(document, phones)
      .filter((link) => textOf(link.querySelector('bdi[dir=ltr]')) !== textOf(link))
      .map((link) => link.outerHTML),
  );
  expect(found).toEqual([]);
  expect(localePages.some(({ document }) => document.querySelector(phones))).toBe(true);
});

test('a phone link dials the number it shows', () => {
  const digits = (text: string) => text.replaceAll(/\D/g, '');
  const found = pageFindings(localePages, ({ document }) =>
    all(document, phones)
      .filter((link) => {
        const dialled = link.getAttribute('href') ?? '';
        const national = digits(dialled).replace(/^358/, '0');
        const isForm = /^tel:(?:\+\d{6,15}|\d{3,6})$/.test(dialled);
        return !isForm || ![digits(dialled), national].includes(digits(textOf(link)));
      })
      .map((link) => link.outerHTML),
  );
  expect(found).toEqual([]);
});

test('a time of day in opening hours reads left to right', () => {
  const times = (element: Element) =>
    textRuns(element).filter(({ text }) => /\d[:.]\d\d/.test(text));
  const found = pageFindings(localePages, ({ document }) =>
    all(document, 'table.hours td')
      .flatMap(times)
      .filter(({ element }) => !isIsolated(element))
      .map(({ text }) => text),
  );
  expect(found).toEqual([]);
  expect(localePages.some(({ document }) => document.querySelector('table.hours bdi'))).toBe(true);
});

const rightToLeft = localePages.filter(({ locale }) => localeTable[locale].dir === 'rtl');

/** The texts of a page that nothing keeps apart from the direction around them. */
const bareTexts = (root: ParentNode) =>
  all(root, 'body')
    .flatMap(textRuns)
    .filter(({ element }) => dirOf(element) === 'rtl' && !element.closest('bdi'));

test('a page that reads right to left shows no bare phone number', () => {
  // After a Latin word digits read left to right; after an Arabic one their groups change places.
  const number = /(?<!\p{Script=Latin}\P{L}*)(?<!\d)(?:\+358|0\d{1,3}|116)[ \u00a0]\d{2,}/u;
  const found = pageFindings(rightToLeft, ({ document }) =>
    bareTexts(document)
      .map(({ text }) => text)
      .filter((text) => number.test(text)),
  );
  expect(found).toEqual([]);
});

test('a Latin name on a page that reads right to left keeps its last sign at its end', () => {
  const found = pageFindings(rightToLeft, ({ document }) =>
    bareTexts(document)
      .filter(({ element }) => !element.closest('.prose'))
      .map(({ text }) => text)
      .filter((text) => /\p{Script=Latin}/u.test(text) && !/\p{Script=Arabic}/u.test(text))
      .filter((text) => /[.,:;!?)]$/.test(text)),
  );
  expect(found).toEqual([]);
});
