import { expect, test } from 'vitest';
import { type Locale, locales } from '../../src/i18n/locales.ts';
import { site } from './built-site.ts';

const { terms, facts } = site.store;
const inAll = (wanted: readonly Locale[]) =>
  [...terms.values()].filter(({ versions }) => wanted.every((locale) => versions.has(locale)));

test('eighty official words have their Swedish and English equivalents', () => {
  expect(inAll(['fi', 'sv', 'en']).length).toBeGreaterThanOrEqual(80);
});

test('forty official words are explained in every language', () => {
  expect(inAll(locales).length).toBeGreaterThanOrEqual(40);
});

test('sixty values or more stand once, as facts', () => {
  expect(facts.size).toBeGreaterThanOrEqual(60);
});
