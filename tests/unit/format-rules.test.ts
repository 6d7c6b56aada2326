import { describe, expect, test } from 'vitest';
import { formatDay, formatLanguage, formatList, formatWeekday } from '../../src/i18n/format.ts';
import { type Locale, locales } from '../../src/i18n/locales.ts';
import { type Fact, units } from '../../src/schema/fact.ts';
import { factText, samples, visible } from './support/formats.ts';

describe.each(locales)('in %s', (locale) => {
  test.each(Object.entries(samples))('a %s is in Western digits', (_, write) => {
    const digits = write(locale).match(/\p{Nd}/gu) ?? [];
    expect(digits.length).toBeGreaterThan(0);
    expect(digits.filter((digit) => !/[0-9]/.test(digit))).toEqual([]);
  });

  test('the year is that of the Gregorian calendar', () => {
    expect(samples.day(locale)).toMatch(/(?<!\d)2026(?!\d)/);
    expect(samples.day(locale)).toMatch(/(?<!\d)22(?!\d)/);
  });

  test.each(units)('a duration in the unit %s says it in words', (unit) => {
    const text = factText(locale, { type: 'duration', value: 3, unit });
    expect(text).toMatch(/[\p{L}\p{M}]{2}|\p{Script=Han}/u);
  });

  test('amounts and percentages have the same decimal mark', () => {
    const mark = (text: string) => /\d([.,])\d{1,2}(?!\d)/.exec(text)?.[1];
    expect(mark(samples.percentage(locale))).toBe(mark(samples.money(locale)));
  });

  test('the weekdays and languages have different names', () => {
    const days = Array.from({ length: 7 }, (_, index) => formatWeekday(locale, index));
    expect(new Set(days).size).toBe(7);
    const names = locales.map((named) => formatLanguage(locale, named));
    expect(new Set(names).size).toBe(locales.length);
  });
});

test.each<[string, Partial<Fact>, string]>([
  ['money for a time', { type: 'money', value: 10, unit: 'month' }, 'money.month(10_€)'],
  ['money without a time', { type: 'money', value: 10 }, '10_€'],
  ['a duration without a unit', { type: 'duration', value: 2 }, '2 päivää'],
  ['one of a unit', { type: 'duration', value: 1, unit: 'year' }, '1 vuosi'],
  ['a fraction of a percent', { type: 'percentage', value: 12.345 }, '12,35_%'],
  ['a day', { type: 'date', value: '2026-01-01' }, '1. tammikuuta 2026'],
  ['a phone number', { type: 'phone', value: '013 330 2121' }, '013 330 2121'],
  ['a text', { type: 'text', value: '2026-01-01' }, '2026-01-01'],
])('%s in Finnish', (_, fields, expected) => {
  expect(visible(factText('fi', fields))).toBe(expected);
});

test.each<[Locale, string, string]>([
  ['fi', 'maanantai', 'arabia, somali ja venäjä'],
  ['en', 'Monday', 'Arabic, Somali, and Russian'],
])('names and lists in %s', (locale, monday, list) => {
  expect(formatWeekday(locale, 0)).toBe(monday);
  const names = (['ar', 'so', 'ru'] as const).map((named) => formatLanguage(locale, named));
  expect(formatList(locale, names)).toBe(list);
});

test('the first of a month is an ordinal in French', () => {
  expect(formatDay('fr', '2026-01-01')).toBe('1er janvier 2026');
  expect(formatDay('fr', '2026-01-11')).toBe('11 janvier 2026');
});
