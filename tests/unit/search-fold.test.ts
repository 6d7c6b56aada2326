import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { otherForms } from '../../src/search/alternations.ts';
import { foldText } from '../../src/search/fold.ts';
import { gramsOf } from '../../src/search/grams.ts';
import { wordsOf } from '../../src/search/segment.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 200 });

describe('folding', () => {
  test.each([
    ['case and accents', 'Äiti É Ö', 'aiti e o'],
    ['the Turkish i', 'İSTANBUL ısı', 'istanbul isi'],
    ['Arabic hamza, vowel signs and tatweel', 'أَحْـمد إعانة', 'احمد اعانه'],
    ['Persian and Arabic kaf and ye', 'کتاب ایران', foldText('كتاب ايران')],
    ['the letters Sorani keyboards mix up', 'نەخۆشخانە', foldText('نهخۆشخانه')],
    ['digits of other scripts', '٠١٢ ۳۴ ৫৬ ๗๘', '012 34 56 78'],
    ['wide letters', 'ＡＢ１', 'ab1'],
    ['a joiner inside a Persian word', 'کمک‌هزینه', foldText('کمکهزینه')],
  ])('makes %s the same', (_, text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  test('keeps the vowel signs of Bengali and Thai', () => {
    expect(foldText('বাসা')).toBe('বাসা');
    expect(foldText('บ้าน')).toBe('บ้าน');
  });

  test('changes nothing the second time', () => {
    fc.assert(fc.property(anyText, (text) => foldText(foldText(text)) === foldText(text)));
  });
});

describe('the words of a text', () => {
  test.each([
    ['en', 'What’s a tax-card?', ['what', 's', 'a', 'tax', 'card']],
    ['zh-Hans', '学校在哪里？', ['学校', '在', '哪里']],
    ['th', 'อยู่ที่ไหน', ['อยู่', 'ที่ไหน']],
    ['no such language', 'koti', ['koti']],
  ])('are found in %s', (lang, text, words) => {
    expect(wordsOf(text, lang)).toEqual(words);
  });
});

test('parts of a word overlap and know its ends', () => {
  expect(gramsOf('kodin')).toEqual(['_kod', 'kodi', 'odin', 'din_']);
  expect(gramsOf('ev')).toEqual(['_ev_']);
  expect(gramsOf('图书馆')).toEqual(['图书', '书馆']);
});

test('a Finnish word has its other grades, an English one none', () => {
  expect(otherForms('kodin', 'fi')).toContain('koti');
  expect(otherForms('koti', 'fi')).toContain('kodi');
  expect(otherForms('kodin', 'en')).toEqual([]);
});
