import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Span, utterances } from '../../src/speech/utterances.ts';

const spoken = (text: string, lang: string, phones?: readonly Span[]) =>
  utterances(text, lang, phones).map((utterance) => utterance.spoken);

test.each<[string, string, string[]]>([
  ['fi', 'Soita numeroon. Odota vastausta!', ['Soita numeroon.', 'Odota vastausta!']],
  ['en', 'Call first. Do you wait? Yes.', ['Call first.', 'Do you wait?', 'Yes.']],
  ['ar', 'اتصل أولاً. هل تنتظر؟ نعم.', ['اتصل أولاً.', 'هل تنتظر؟', 'نعم.']],
  ['bn', 'আগে ফোন করুন। তারপর আসুন।', ['আগে ফোন করুন।', 'তারপর আসুন।']],
  ['th', 'โทรก่อน แล้วรอ', ['โทรก่อน แล้วรอ']],
  ['zh-Hans', '请先打电话。然后等待！', ['请先打电话。', '然后等待！']],
])('a text in %s is read sentence by sentence', (lang, text, expected) => {
  expect(spoken(text, lang)).toEqual(expected);
});

test.each([
  ['fi', 'Hae tukea, esim. Kelasta, ks. Lisätietoja.'],
  ['en', 'Take a document, e.g. Your passport.'],
  ['sv', 'Ta med t.ex. Pass.'],
  ['ru', 'Придите на ул. Садовая.'],
])('an abbreviation in %s neither ends a sentence nor is changed', (lang, text) => {
  expect(spoken(text, lang)).toEqual([text]);
});

describe('phone numbers are read digit by digit', () => {
  test.each([
    ['fi', 'Soita 013 330 2121 arkisin.', 'Soita 0 1 3, 3 3 0, 2 1 2 1 arkisin.'],
    ['en', 'Call +358 13 330 2121 from abroad.', 'Call + 3 5 8, 1 3, 3 3 0, 2 1 2 1 from abroad.'],
    ['ar', 'اتصل بالرقم 116 117 ليلاً.', 'اتصل بالرقم 1 1 6, 1 1 7 ليلاً.'],
    ['bn', 'বিপদে 112 নম্বরে ফোন করুন।', 'বিপদে 1 1 2 নম্বরে ফোন করুন।'],
    ['th', 'โทร 0295 419 800', 'โทร 0 2 9 5, 4 1 9, 8 0 0'],
    ['zh-Hans', '请拨打 080 005 005。', '请拨打 0 8 0, 0 0 5, 0 0 5。'],
    ['fi', 'Soita 112:een.', 'Soita 1 1 2:een.'],
  ])('in %s: %s', (lang, text, expected) => {
    expect(spoken(text, lang)).toEqual([expected]);
  });

  test('also where only the link says that it is one', () => {
    const text = 'Numero 4711 vastaa, ei 4712.';
    expect(spoken(text, 'fi', [{ start: 7, end: 11 }])).toEqual([
      'Numero 4 7 1 1 vastaa, ei 4712.',
    ]);
  });

  test('in the sentence to which they belong', () => {
    const text = 'Ensin tämä. Soita 4711.';
    expect(spoken(text, 'fi', [{ start: 18, end: 22 }])).toEqual(['Ensin tämä.', 'Soita 4 7 1 1.']);
  });
});

test.each([
  ['fi', 'Vuokra on 1 250,50 € kuukaudessa.'],
  ['en', 'The fee is €112 or 112 €.'],
  ['ar', 'الرسوم ‏112 € في الشهر.'],
  ['bn', 'ভাড়া 4,600 € বা 12%।'],
  ['th', 'เปิด 9:00–16:00'],
  ['zh-Hans', '开放时间：9:00–16:00。'],
  ['fi', 'Laki 681/2023 tuli voimaan 1.1.2025.'],
  ['fi', 'Avoinna klo 09.00–11.20 ja 0,5 tuntia.'],
])('prices, times, dates and amounts in %s stay as they are written: %s', (lang, text) => {
  expect(spoken(text, lang)).toEqual([text]);
});

test('the cells of a row are read as a list', () => {
  expect(spoken('maanantai, 9:00–17:00', 'fi')).toEqual(['maanantai, 9:00–17:00']);
});

test.each([
  ['fi', `${'pitkä luettelo asioista, '.repeat(20)}loppu.`],
  ['th', 'ต้องมีหนังสือเดินทาง '.repeat(30)],
  ['zh-Hans', `${'需要护照，'.repeat(80)}完。`],
  ['en', 'x'.repeat(900)],
])('a long sentence in %s is cut where the voice may rest', (lang, text) => {
  const parts = utterances(text, lang);
  expect(parts.length).toBeGreaterThan(1);
  expect(Math.max(...parts.map(({ start, end }) => end - start))).toBeLessThanOrEqual(220);
  expect(
    parts
      .map((part) => part.spoken)
      .join('')
      .replaceAll(/\s/g, ''),
  ).toBe(text.replaceAll(/\s/g, ''));
});

test('what has neither letters nor digits is not read', () => {
  expect(utterances(' · – … ', 'fi')).toEqual([]);
});

test('a sentence says where it stands, without the spaces around it', () => {
  const text = '  Yksi.  Kaksi. ';
  expect(utterances(text, 'fi').map(({ start, end }) => text.slice(start, end))).toEqual([
    'Yksi.',
    'Kaksi.',
  ]);
});

test('every letter and digit of any text is read once, in order', () => {
  const signs = fc.constantFrom('a', 'Б', 'ع', 'ক', 'ก', '中', '1', '.', '。', '।', ',', ' ', '😀');
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 700 }), (list) => {
      const text = list.join('');
      const read = utterances(text, 'bn')
        .map(({ start, end }) => text.slice(start, end))
        .join('');
      const words = (value: string) => value.replaceAll(/[^\p{L}\p{N}]/gu, '');
      expect(words(read)).toBe(words(text));
    }),
  );
});
