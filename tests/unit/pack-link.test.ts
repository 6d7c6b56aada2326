import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitsField, type PackField } from '../../src/packs/pack-fields.ts';
import { decodePack, encodePack, type LinkedPack } from '../../src/packs/pack-link.ts';
import { anyPack, dangersOf, noTexts, packOf, withRightCheck } from './support/packs.ts';

/**
 * Links of version 1 that may be in use. They are written down, not computed:
 * whatever the code becomes, it must read them like this.
 */
const vectors: readonly (readonly [link: string, pack: LinkedPack])[] = [
  ['1.tax-card.ZmkfT3kfHx8fHw.1maiii5', { guides: ['tax-card'], locale: 'fi', texts: noTexts }],
  [
    '1.registering_tax-card_finding-a-home.Ym4f4Kaq4Ka-4KaH4KaoIE95ICYgPENvPh_DhGxsaR8rMzU4IDEzIDI2NyAxMjM0H2hyQGV4YW1wbGUuZmkfaHR0cHM6Ly9leGFtcGxlLmZpL3VyYT94PTEf4Ka44KeN4Kas4Ka-4KaX4KakIQoK8J-ZgiBOw6RoZMOkw6RuLg.q105as',
    {
      guides: ['registering', 'tax-card', 'finding-a-home'],
      locale: 'bn',
      texts: {
        company: 'পাইন Oy & <Co>',
        person: 'Älli',
        phone: '+358 13 267 1234',
        email: 'hr@example.fi',
        web: 'https://example.fi/ura?x=1',
        greeting: 'স্বাগত!\n\n🙂 Nähdään.',
      },
    },
  ],
  [
    '1.help-at-night.Y2tiH9i025XYsduM2qnblR8fHx8f2Kjbldiu247Ysdio247bjNiq4oCMIQ.17m06eg',
    {
      guides: ['help-at-night'],
      locale: 'ckb',
      texts: { ...noTexts, company: 'شەریکە', greeting: 'بەخێربێیت\u200c!' },
    },
  ],
];

test.each(vectors)('version 1 reads %s', (link, pack) => {
  expect(decodePack(link)).toEqual(pack);
  expect(decodePack(`#${link}`)).toEqual(pack);
});

test('a link gives back the pack that it was made from', () => {
  fc.assert(
    fc.property(anyPack, (pack) => {
      expect(decodePack(encodePack(pack))).toEqual(pack);
    }),
  );
});

test('a link has nothing that is escaped in addresses, and ends in a letter or digit', () => {
  fc.assert(
    fc.property(anyPack, (pack) => {
      expect(encodePack(pack)).toMatch(/^1\.[\w.-]+\.[a-z\d]+$/);
    }),
  );
});

describe('a link is not shown', () => {
  const link = encodePack(packOf());

  test.each([
    ['empty', ''],
    ['of a form not known', link.replace('1.', '2.')],
    ['named like a method', 'constructor.a.b.c'],
    ['cut', link.slice(0, -3)],
    ['cut in the middle', link.slice(0, 20)],
    ['followed by more', `${link}.x`],
    ['in other letters', link.toUpperCase()],
  ])('when it is %s', (_, broken) => {
    expect(decodePack(broken)).toBeUndefined();
  });

  test.each<[string, Partial<LinkedPack>]>([
    ['no guide', { guides: [''] }],
    ['a guide twice', { guides: ['a', 'a'] }],
    ['too many guides', { guides: Array.from({ length: 31 }, (_, index) => `g${index}`) }],
    ['a path for a guide', { guides: ['../../evil'] }],
    ['an id without end', { guides: ['a'.repeat(81)] }],
    ['no company', { texts: { ...noTexts, company: '' } }],
    ['a script for an address', { texts: { ...noTexts, web: 'javascript:alert(1)' } }],
    ['an address with a password', { texts: { ...noTexts, web: 'https://vero.fi@evil.example/' } }],
    ['an e-mail with parameters', { texts: { ...noTexts, email: 'a@b.fi?bcc=c@d.fi' } }],
    ['letters for a number', { texts: { ...noTexts, phone: '112;ext=x' } }],
    ['a greeting too long', { texts: { ...noTexts, greeting: 'a'.repeat(301) } }],
    ['a mark that turns the text', { texts: { ...noTexts, greeting: 'a\u202eb' } }],
    ['a control character', { texts: { ...noTexts, greeting: 'a\u0000b' } }],
    ['a line break in the name', { texts: { ...noTexts, company: 'a\nb' } }],
    ['no language', { locale: '<b>' }],
  ])('when it has %s', (_, more) => {
    expect(decodePack(encodePack(packOf(more)))).toBeUndefined();
  });
});

test.each<[PackField, string, boolean]>([
  ['company', 'Pieni Paja Oy', true],
  ['company', ' Oy', false],
  ['phone', '+358 13 267 1234', true],
  ['phone', '12', false],
  ['email', 'hr@example.fi', true],
  ['email', 'hr@example', false],
  ['web', 'https://example.fi/a', true],
  ['web', 'ftp://example.fi/', false],
  ['web', 'example.fi', false],
  ['person', '', true],
  ['company', '', false],
])('%s "%s" fits: %s', (field, value, fits) => {
  expect(fitsField(field, value)).toBe(fits);
});

/** Numbers from 0 to below 1, the same in every run (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

test('100,000 mutated links: none throws, what is read is never dangerous', () => {
  const random = randomNumbers(20261125);
  const pick = <Item>(items: ArrayLike<Item>): Item | undefined =>
    items[Math.floor(random() * items.length)];
  const marks = [
    ...'<>"\'&%#.:;_-=/\\\u0000\u202e\uffff\ud800é১1aZ',
    '<script>',
    '%3C',
    '__proto__',
  ];
  const changes: readonly ((before: string, after: string, mark: string) => string)[] = [
    (before, after, mark) => before + mark + after,
    (before, after, mark) => before + mark + after.slice(1),
    (before, after) => before + after.slice(1),
    (before) => before,
    (before, after) => before + after + after,
  ];
  const mutate = (text: string): string => {
    const place = Math.floor(random() * (text.length + 1));
    const change = pick(changes);
    return change?.(text.slice(0, place), text.slice(place), pick(marks) ?? '') ?? text;
  };
  const links = [
    ...vectors.map(([link]) => link),
    ...fc.sample(anyPack, { numRuns: 300, seed: 1 }).map(encodePack),
  ];
  const dangers: string[] = [];
  let read = 0;
  for (let run = 0; run < 100_000; run++) {
    const times = 1 + (run % 3);
    const link = Array.from({ length: times }).reduce<string>(mutate, pick(links) ?? '');
    // Every second time the check is put right, so that the rules behind it are reached too.
    const pack = decodePack(run % 2 === 0 ? link : withRightCheck(link));
    if (!pack) continue;
    read += 1;
    dangers.push(...dangersOf(pack));
  }
  expect(dangers).toEqual([]);
  expect(read).toBeGreaterThan(1000);
}, 60_000);
