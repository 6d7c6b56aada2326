import fc from 'fast-check';
import { type PackTexts, packFields } from '../../../src/packs/pack-fields.ts';
import type { LinkedPack } from '../../../src/packs/pack-link.ts';
import { checkOf } from '../../../src/packs/pack-link-v1.ts';

export const noTexts: PackTexts = {
  company: 'Oy',
  person: '',
  phone: '',
  email: '',
  web: '',
  greeting: '',
};

export const packOf = (more: Partial<LinkedPack> = {}): LinkedPack => ({
  guides: ['tax-card', 'finding-a-home'],
  locale: 'fi',
  texts: noTexts,
  ...more,
});

const words = fc
  .array(fc.constantFrom('Oy', 'Ä', 'পাইন', 'شركة', '松', '🙂', '<b>', '&', '"', "'", ' ', '.'), {
    maxLength: 12,
  })
  .map((parts) => parts.join('').trim());
const name = fc.constantFrom('a', 'tax-card', 'finding-a-home', 'x1', 'kela-2');

/** Packs that a composer can make. */
export const anyPack: fc.Arbitrary<LinkedPack> = fc.record({
  guides: fc.uniqueArray(name, { minLength: 1, maxLength: 5 }),
  locale: fc.constantFrom('fi', 'ar', 'ckb', 'zh'),
  texts: fc.record({
    company: words.map((text) => text || 'Oy'),
    person: words,
    phone: fc.constantFrom('', '013 267 1234', '+358 (0)13'),
    email: fc.constantFrom('', 'hr@example.fi', 'a.b+c@d.example.fi'),
    web: fc.constantFrom('', 'https://example.fi/', 'http://xn--4ca.example/a?b=c#d'),
    greeting: fc.tuple(words, words).map((lines) => lines.join('\n\n').trim()),
  }),
});

/** Puts the check of a link right again, so that what it covers is reached. */
export function withRightCheck(link: string): string {
  const rest = link.split('.').slice(0, -1).join('.');
  return `${rest}.${checkOf(rest)}`;
}

/** What no part of a shown pack may be, checked without the code that lets it through. */
export function dangersOf({ guides, locale, texts }: LinkedPack): string[] {
  const unfit = (text: string) =>
    [...text].some((character) => {
      const code = character.codePointAt(0) ?? 0;
      const isControl = (code < 32 && code !== 10) || (code >= 127 && code < 160);
      const turns = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
      return isControl || turns;
    });
  return [
    ...guides.filter((id) => !/^[a-z0-9-]{1,80}$/.test(id)),
    ...(/^[a-z]{2,3}$/.test(locale) ? [] : [locale]),
    ...packFields.filter((field) => unfit(texts[field]) || texts[field].length > 300),
    ...(texts.web === '' || /^https?:\/\/[^\s@/?#]+(?:[/?#]\S*)?$/.test(texts.web)
      ? []
      : [texts.web]),
    ...(/^[^\s?&<>]*$/.test(texts.email) ? [] : [texts.email]),
    ...(/^[+\d ()-]*$/.test(texts.phone) ? [] : [texts.phone]),
    ...(texts.company === '' ? ['no company'] : []),
    ...(guides.length === 0 || guides.length > 30 ? [`${guides.length} guides`] : []),
  ];
}
