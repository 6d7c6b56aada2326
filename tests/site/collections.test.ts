import { expect, test } from 'vitest';
import { type Locale, locales } from '../../src/i18n/locales.ts';
import { telephoneAddress } from '../../src/schema/phone.ts';
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

test('a number that a contact has is in no fact of its own', () => {
  const dialled = (number: string) => telephoneAddress(number);
  const ofContacts = new Set(
    [...site.store.contacts.values()].flatMap(({ source }) =>
      (source.value.phones ?? []).map(({ number }) => dialled(number)),
    ),
  );
  const repeated = [...facts.values()].filter(
    ({ source: { value } }) =>
      value.type === 'phone' &&
      value.contact === undefined &&
      ofContacts.has(dialled(String(value.value))),
  );
  expect(repeated.map(({ id }) => id)).toEqual([]);
});
