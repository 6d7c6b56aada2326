import { formatDay, formatFact } from '../../../src/i18n/format.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import type { Translate } from '../../../src/i18n/translate.ts';
import type { Fact } from '../../../src/schema/fact.ts';
import { valid } from './content.ts';

/** Makes spaces that do not break visible and takes marks of direction away. */
export const visible = (text: string): string =>
  text.replaceAll(/[\u00a0\u202f]/g, '_').replaceAll(/[\u200e\u200f\u061c]/g, '');

const t: Translate = (key, values) => `${key}(${values?.amount})`;

/** A fact with these fields as a text in a language. */
export function factText(locale: Locale, fields: Partial<Fact>): string {
  return formatFact(locale, { ...valid.fact, unit: undefined, ...fields }, t);
}

/** One of everything with digits, as a text in a language. */
export const samples = {
  day: (locale: Locale) => formatDay(locale, '2026-11-22'),
  money: (locale: Locale) => factText(locale, { type: 'money', value: 1234.5 }),
  wholeMoney: (locale: Locale) => factText(locale, { type: 'money', value: 300 }),
  percentage: (locale: Locale) => factText(locale, { type: 'percentage', value: 42.5 }),
  count: (locale: Locale) => factText(locale, { type: 'count', value: 12345 }),
  months: (locale: Locale) => factText(locale, { type: 'duration', value: 3, unit: 'month' }),
} as const satisfies Record<string, (locale: Locale) => string>;
