import { expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { preferredLocale } from '../../src/scripts/preferred-locale.ts';

test.each([
  [['bn-BD', 'en'], 'bn'],
  [['zh-Hant-TW', 'fi'], 'zh'],
  [['ku-IQ'], 'ckb'],
  [['prs', 'en'], 'fa'],
  [['de-AT', 'sv-FI', 'en'], 'sv'],
  [['', 'EN-us'], 'en'],
  [['de', 'ja'], undefined],
  [[], undefined],
])('a reader of %j gets %s', (wishes, locale) => {
  expect(preferredLocale(wishes, locales)).toBe(locale);
});
