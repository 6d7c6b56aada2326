import type { Fact } from '../schema/fact.ts';
import { type Locale, localeTable } from './locales.ts';
import type { Translate } from './translate.ts';

const tag = (locale: Locale) => localeTable[locale].formats ?? localeTable[locale].lang;

/** Makes a formatter of each kind once: making one costs far more than using it. */
function kept<Options, Formatter>(make: (locale: Locale, options: Options) => Formatter) {
  const known = new Map<string, Formatter>();
  return (locale: Locale, options: Options): Formatter => {
    const key = `${locale} ${JSON.stringify(options)}`;
    const formatter = known.get(key) ?? make(locale, options);
    known.set(key, formatter);
    return formatter;
  };
}

const numberFormat = kept(
  (locale, options: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(tag(locale), {
      ...options,
      numberingSystem: localeTable[locale].digits,
    }),
);

/** Of days, which have no zone: always in UTC. */
const dateFormat = kept(
  (locale, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tag(locale), { ...options, timeZone: 'UTC' }),
);

const languageNames = kept(
  (locale, type: Intl.DisplayNamesType) =>
    new Intl.DisplayNames(localeTable[locale].lang, { type, fallback: 'none' }),
);

const listFormat = kept(
  (locale, type: Intl.ListFormatType) => new Intl.ListFormat(localeTable[locale].lang, { type }),
);

/**
 * A calendar day in words: `22. marraskuuta 2026`. Always the Gregorian
 * calendar, which Finnish letters use, also in Persian and Thai.
 * @param day as `YYYY-MM-DD`
 */
export function formatDay(locale: Locale, day: string): string {
  const { digits, firstOfMonth } = localeTable[locale];
  const format = dateFormat(locale, {
    dateStyle: 'long',
    calendar: 'gregory',
    numberingSystem: digits,
  });
  const date = new Date(`${day}T00:00:00Z`);
  if (firstOfMonth === undefined || !day.endsWith('-01')) return format.format(date);
  return format
    .formatToParts(date)
    .map(({ type, value }) => (type === 'day' ? firstOfMonth : value))
    .join('');
}

/** A language's name in another language: `formatLanguage('fi', 'ar')` → `arabia`. */
export function formatLanguage(reader: Locale, named: Locale): string {
  const { lang, name } = localeTable[named];
  return languageNames(reader, 'language').of(lang) ?? name;
}

/** The name of a weekday, 0 = Monday. */
export function formatWeekday(locale: Locale, index: number): string {
  return dateFormat(locale, { weekday: 'long' }).format(Date.UTC(2024, 0, 1 + index));
}

/** The name of a weekday as it stands before a date, 0 = Monday: `maanantaina`. */
export function formatWeekdayOfDate(locale: Locale, index: number): string {
  const parts = dateFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).formatToParts(Date.UTC(2024, 0, 1 + index));
  return parts.find(({ type }) => type === 'weekday')?.value ?? formatWeekday(locale, index);
}

/** A list with the language's own commas and last word: `suomi, ruotsi ja englanti`. */
export function formatList(locale: Locale, items: readonly string[]): string {
  return listFormat(locale, 'conjunction').format(items);
}

/** A fact's value as text in a language. Phone numbers, addresses and texts stay as written. */
export function formatFact(locale: Locale, fact: Fact, t: Translate): string {
  const { value } = fact;
  if (typeof value === 'string') {
    return fact.type === 'date' ? formatDay(locale, value) : value;
  }
  switch (fact.type) {
    case 'money': {
      const amount = numberFormat(locale, {
        style: 'currency',
        currency: 'EUR',
        currencyDisplay: 'narrowSymbol',
        trailingZeroDisplay: 'stripIfInteger',
      }).format(value);
      if (fact.unit === undefined || fact.unit === 'minute') return amount;
      return t(`money.${fact.unit}`, { amount });
    }
    case 'duration':
      return formatDuration(locale, value, fact.unit ?? 'day');
    case 'percentage':
      return numberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }).format(
        value / 100,
      );
    default:
      return numberFormat(locale, {}).format(value);
  }
}

/** `3 kuukautta`, `3 أشهر`. */
function formatDuration(locale: Locale, value: number, unit: string): string {
  const words = localeTable[locale].timeUnits?.[unit];
  const form = value === 1 ? 'one' : 'other';
  const word = typeof words === 'object' ? words[form] : words;
  if (word) return `${numberFormat(locale, {}).format(value)} ${word}`;
  return numberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
}
