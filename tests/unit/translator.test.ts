import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '../../src/i18n/locales.ts';
import { type Message, translator } from '../../src/i18n/translate.ts';
import type { InterfaceKey } from '../../src/schema/interface-text.ts';
import { allMessages } from './support/interface-text.ts';

const translate = (locale: Locale, key: InterfaceKey, message: Message) =>
  translator(locale, new Map([[key, message]]));

test('placeholders are filled, each as often as it stands', () => {
  const t = translate('en', 'fallback.notice', '{language}: {shown}, {language}');
  expect(t('fallback.notice', { language: 'Thai', shown: 'English' })).toBe('Thai: English, Thai');
});

test('a placeholder without a value stays visible', () => {
  const t = translate('en', 'guide.checked', 'Checked {date}');
  expect(t('guide.checked')).toBe('Checked {date}');
});

test('a value is not searched for placeholders', () => {
  const t = translate('en', 'search.count', { one: '', other: '{count}: {query}' });
  expect(t('search.count', { count: 2, query: '{count} $&' })).toBe('2: {count} $&');
});

test('an absent string is empty', () => {
  expect(translator('fi', new Map())('nav.home')).toBe('');
});

test.each<[Locale, string]>([
  ['fi', '12 345'],
  ['ar', '12,345'],
  ['fa', '12,345'],
  ['bn', '12,345'],
  ['tr', '12.345'],
])('a number in %s is grouped its way, with Western digits: %s', (locale, expected) => {
  const t = translate(locale, 'search.count', { other: '{count}' });
  expect(t('search.count', { count: 12345 }).replaceAll('\u00a0', ' ')).toBe(expected);
});

describe('plural forms', () => {
  test.each<[Locale, Record<number, string>]>([
    ['fi', { 0: 'other', 1: 'one', 2: 'other' }],
    ['fr', { 0: 'one', 1: 'one', 2: 'other', 1000000: 'many' }],
    ['zh', { 0: 'other', 1: 'other', 5: 'other' }],
    [
      'ru',
      { 0: 'many', 1: 'one', 2: 'few', 4: 'few', 5: 'many', 11: 'many', 21: 'one', 22: 'few' },
    ],
    ['uk', { 1: 'one', 3: 'few', 12: 'many', 101: 'one' }],
    [
      'ar',
      { 0: 'zero', 1: 'one', 2: 'two', 3: 'few', 10: 'few', 11: 'many', 99: 'many', 100: 'other' },
    ],
  ])('of %s follow the count', (locale, expected) => {
    const t = translator(locale, allMessages.get(locale) ?? new Map());
    const forms = Object.keys(expected).map((count) => {
      const [form] = t('search.count', { count: Number(count), query: 'x' }).split(' ');
      return [count, form];
    });
    expect(Object.fromEntries(forms)).toEqual(expected);
  });

  test.each(locales)('of %s never run out', (locale) => {
    const t = translator(locale, allMessages.get(locale) ?? new Map());
    const texts = Array.from({ length: 201 }, (_, count) =>
      t('search.count', { count, query: 'x' }),
    );
    expect(texts.filter((text) => !text.endsWith(' x'))).toEqual([]);
  });

  test('fall back to "other" where a form is absent', () => {
    const t = translate('ru', 'search.count', { other: 'other {count}' });
    expect(t('search.count', { count: 2 })).toBe('other 2');
  });
});
