import { expect, test } from 'vitest';
import { type Locale, locales } from '../../src/i18n/locales.ts';
import { samples, visible } from './support/formats.ts';

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
      "uk": "1_234,50_EUR",
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
      "uk": "300_EUR",
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
