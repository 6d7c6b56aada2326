import { expect, test } from 'vitest';
import { formatFact } from '../../src/i18n/format.ts';
import { type Locale, locales } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/translate.ts';
import { units } from '../../src/schema/fact.ts';
import { valid } from './support/content.ts';
import { factText, samples, visible } from './support/formats.ts';
import { allMessages } from './support/interface-text.ts';

const everywhere = (write: (locale: Locale) => string) =>
  Object.fromEntries(locales.map((locale) => [locale, visible(write(locale))]));

test('a day is written the way of each language', () => {
  expect(everywhere(samples.day)).toMatchInlineSnapshot(`
    {
      "ar": "22 نوفمبر 2026",
      "bn": "22 নভেম্বর, 2026",
      "ckb": "22ی تشرینی دووەمی 2026",
      "en": "22 November 2026",
      "es": "22 de noviembre de 2026",
      "et": "22. november 2026",
      "fa": "22 نوامبر 2026",
      "fi": "22. marraskuuta 2026",
      "fr": "22 novembre 2026",
      "ru": "22 ноября 2026 г.",
      "so": "Noofeembar 22, 2026",
      "sv": "22 november 2026",
      "th": "22 พฤศจิกายน ค.ศ. 2026",
      "tr": "22 Kasım 2026",
      "uk": "22 листопада 2026 р.",
      "zh": "2026年11月22日",
    }
  `);
});

test('an amount is written the way of each language', () => {
  expect(everywhere(samples.money)).toMatchInlineSnapshot(`
    {
      "ar": "1,234.50_€",
      "bn": "1,234.50€",
      "ckb": "€_1,234.50",
      "en": "€1,234.50",
      "es": "1234,50_€",
      "et": "1234,50_€",
      "fa": "€_1,234.50",
      "fi": "1_234,50_€",
      "fr": "1_234,50_€",
      "ru": "1_234,50_€",
      "so": "€1,234.50",
      "sv": "1_234,50_€",
      "th": "€1,234.50",
      "tr": "€1.234,50",
      "uk": "1_234,50_€",
      "zh": "€1,234.50",
    }
  `);
});

test('a whole amount has no cents', () => {
  expect(everywhere(samples.wholeMoney)).toMatchInlineSnapshot(`
    {
      "ar": "300_€",
      "bn": "300€",
      "ckb": "€_300",
      "en": "€300",
      "es": "300_€",
      "et": "300_€",
      "fa": "€_300",
      "fi": "300_€",
      "fr": "300_€",
      "ru": "300_€",
      "so": "€300",
      "sv": "300_€",
      "th": "€300",
      "tr": "€300",
      "uk": "300_€",
      "zh": "€300",
    }
  `);
});

test('a percentage is written the way of each language', () => {
  expect(everywhere(samples.percentage)).toMatchInlineSnapshot(`
    {
      "ar": "42.5%",
      "bn": "42.5%",
      "ckb": "42.5%",
      "en": "42.5%",
      "es": "42,5_%",
      "et": "42,5%",
      "fa": "42.5%",
      "fi": "42,5_%",
      "fr": "42,5_%",
      "ru": "42,5_%",
      "so": "42.5%",
      "sv": "42,5_%",
      "th": "42.5%",
      "tr": "%42,5",
      "uk": "42,5%",
      "zh": "42.5%",
    }
  `);
});

test('a duration is written the way of each language', () => {
  expect(everywhere(samples.months)).toMatchInlineSnapshot(`
    {
      "ar": "3 أشهر",
      "bn": "3 মাস",
      "ckb": "3 مانگ",
      "en": "3 months",
      "es": "3 meses",
      "et": "3 kuud",
      "fa": "3 ماه",
      "fi": "3 kuukautta",
      "fr": "3_mois",
      "ru": "3 месяца",
      "so": "3 bilood",
      "sv": "3 månader",
      "th": "3 เดือน",
      "tr": "3 ay",
      "uk": "3 місяці",
      "zh": "3个月",
    }
  `);
});

test('a price is for its time in the words of each language', () => {
  const prices = (locale: Locale) =>
    (['hour', 'day', 'week', 'month', 'year'] as const)
      .map((unit) =>
        formatFact(
          locale,
          { ...valid.fact, value: 12.5, unit },
          translator(locale, allMessages.get(locale) ?? new Map()),
        ),
      )
      .join(' | ');
  expect(everywhere(prices)).toMatchInlineSnapshot(`
    {
      "ar": "money.hour 12.50_€ | money.day 12.50_€ | money.week 12.50_€ | money.month 12.50_€ | money.year 12.50_€",
      "bn": "money.hour 12.50€ | money.day 12.50€ | money.week 12.50€ | money.month 12.50€ | money.year 12.50€",
      "ckb": "money.hour €_12.50 | money.day €_12.50 | money.week €_12.50 | money.month €_12.50 | money.year €_12.50",
      "en": "money.hour €12.50 | money.day €12.50 | money.week €12.50 | money.month €12.50 | money.year €12.50",
      "es": "money.hour 12,50_€ | money.day 12,50_€ | money.week 12,50_€ | money.month 12,50_€ | money.year 12,50_€",
      "et": "money.hour 12,50_€ | money.day 12,50_€ | money.week 12,50_€ | money.month 12,50_€ | money.year 12,50_€",
      "fa": "money.hour €_12.50 | money.day €_12.50 | money.week €_12.50 | money.month €_12.50 | money.year €_12.50",
      "fi": "money.hour 12,50_€ | money.day 12,50_€ | money.week 12,50_€ | money.month 12,50_€ | money.year 12,50_€",
      "fr": "money.hour 12,50_€ | money.day 12,50_€ | money.week 12,50_€ | money.month 12,50_€ | money.year 12,50_€",
      "ru": "money.hour 12,50_€ | money.day 12,50_€ | money.week 12,50_€ | money.month 12,50_€ | money.year 12,50_€",
      "so": "money.hour €12.50 | money.day €12.50 | money.week €12.50 | money.month €12.50 | money.year €12.50",
      "sv": "money.hour 12,50_€ | money.day 12,50_€ | money.week 12,50_€ | money.month 12,50_€ | money.year 12,50_€",
      "th": "money.hour €12.50 | money.day €12.50 | money.week €12.50 | money.month €12.50 | money.year €12.50",
      "tr": "money.hour €12,50 | money.day €12,50 | money.week €12,50 | money.month €12,50 | money.year €12,50",
      "uk": "money.hour 12,50_€ | money.day 12,50_€ | money.week 12,50_€ | money.month 12,50_€ | money.year 12,50_€",
      "zh": "money.hour €12.50 | money.day €12.50 | money.week €12.50 | money.month €12.50 | money.year €12.50",
    }
  `);
});

/** One number of every plural form: Arabic has six, Russian and Ukrainian four. */
const numbers = [1, 2, 3, 11, 21, 100];

test.each(units)('a number of units (%s) has the plural form of each language', (unit) => {
  const forms = (locale: Locale) =>
    numbers.map((value) => factText(locale, { type: 'duration', value, unit })).join(' | ');
  expect(everywhere(forms)).toMatchSnapshot();
});

test('a number is written the way of each language', () => {
  expect(everywhere(samples.count)).toMatchInlineSnapshot(`
    {
      "ar": "12,345",
      "bn": "12,345",
      "ckb": "12,345",
      "en": "12,345",
      "es": "12.345",
      "et": "12_345",
      "fa": "12,345",
      "fi": "12_345",
      "fr": "12_345",
      "ru": "12_345",
      "so": "12,345",
      "sv": "12_345",
      "th": "12,345",
      "tr": "12.345",
      "uk": "12_345",
      "zh": "12,345",
    }
  `);
});

test.each([
  ['phone', '013 330 2121'],
  ['address', 'Koskikatu 1, 80100 Joensuu'],
  ['url', 'https://www.kela.fi/'],
  ['text', '681/2023'],
] as const)('a %s is written as it is, in every language', (type, value) => {
  const written = locales.map((locale) => factText(locale, { type, value }));
  expect(new Set(written)).toEqual(new Set([value]));
});
