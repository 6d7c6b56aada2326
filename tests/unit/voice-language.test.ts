import { expect, test } from 'vitest';
import { speaks } from '../../src/speech/voice-language.ts';

test.each([
  ['fi-FI', 'fi'],
  ['en_US', 'en'],
  ['ar-SA', 'ar'],
  ['ar-001', 'ar'],
  ['zh-CN', 'zh-Hans'],
  ['cmn-Hans-CN', 'zh-Hans'],
  ['bn_BD', 'bn'],
  ['fa-IR', 'fa'],
])('the voice %s reads %s', (voice, lang) => {
  expect(speaks(voice, lang)).toBe(true);
});

test.each([
  ['zh-HK', 'zh-Hans'],
  ['ru-RU', 'uk'],
  ['ar-SA', 'fa'],
  ['ku-TR', 'ckb'],
  ['', 'fi'],
  ['not a tag', 'fi'],
])('the voice "%s" does not read %s', (voice, lang) => {
  expect(speaks(voice, lang)).toBe(false);
});
