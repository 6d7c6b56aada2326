import { expect, test } from 'vitest';
import {
  fallbackChain,
  isLocale,
  type Locale,
  locales,
  localeTable,
  sourceLocale,
} from '../../src/i18n/locales.ts';

const agreed = 'fi en sv ru uk et ar fa ckb so bn zh fr es tr th'.split(' ');

test('the site has sixteen languages in the agreed order', () => {
  expect(locales).toEqual(agreed);
});

test('Finnish is the language staff write first', () => {
  expect(sourceLocale).toBe('fi');
});

test('only Arabic, Persian and Central Kurdish read right to left', () => {
  expect(locales.filter((locale) => localeTable[locale].dir === 'rtl')).toEqual([
    'ar',
    'fa',
    'ckb',
  ]);
});

test('a language tag is the path code, except for simplified Chinese', () => {
  const different = locales.filter((locale) => localeTable[locale].lang !== locale);
  expect(different.map((locale) => [locale, localeTable[locale].lang])).toEqual([
    ['zh', 'zh-Hans'],
  ]);
});

test.each(locales)('the names of %s are complete and its tag is a valid one', (locale) => {
  const { lang, formats = lang, name, staffName } = localeTable[locale];
  expect(Intl.getCanonicalLocales([lang, formats])).toEqual([...new Set([lang, formats])]);
  expect([name, staffName.fi, staffName.en].every((words) => words.trim() !== '')).toBe(true);
});

test('no two languages share a name', () => {
  const names = locales.flatMap((locale) => localeTable[locale].name);
  expect(new Set(names).size).toBe(locales.length);
});

test.each<{ locale: Locale; chain: Locale[] }>([
  { locale: 'ar', chain: ['ar', 'en', 'fi'] },
  { locale: 'sv', chain: ['sv', 'en', 'fi'] },
  { locale: 'en', chain: ['en', 'fi'] },
  { locale: 'fi', chain: ['fi', 'en'] },
])('a reader of $locale falls back along $chain', ({ locale, chain }) => {
  expect(fallbackChain(locale)).toEqual(chain);
});

test.each([
  ['zh', true],
  ['zh-Hans', false],
  ['FI', false],
  ['toString', false],
  ['', false],
])('"%s" is a locale: %s', (value, expected) => {
  expect(isLocale(value)).toBe(expected);
});
