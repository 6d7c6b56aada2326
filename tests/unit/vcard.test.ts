import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { contactVcard } from '../../src/contacts/vcard.ts';
import { vcardLine } from '../../src/contacts/vcard-line.ts';
import { viewFor } from '../../src/entries/site.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { dataFile, type Fields, siteFiles, valid } from './support/content.ts';
import { entryOf, siteOf } from './support/site.ts';

/** The vCard of a contact for readers of a language. */
function vcard(fields: Fields, reader: Locale = 'fi', translations: Fields = {}): string {
  const languages = { fi: { ...valid.contact, ...fields }, ...translations };
  const site = siteOf([...siteFiles({}), dataFile('contacts', 'police', languages)]);
  return contactVcard(entryOf(site.store.contacts, 'police'), viewFor(site, reader));
}

test('a text that a translation lacks is marked with the language it has', () => {
  const card = vcard({ about: 'Apua' }, 'ar', { ar: { name: 'الشرطة' } });
  const language = (name: string) =>
    parse(card).getFirstProperty(name)?.getFirstParameter('language');
  expect([language('fn'), language('note')]).toEqual(['ar', 'fi']);
});

const parse = (text: string) => new ICAL.Component(ICAL.parse(text));
const value = (text: string, name: string) => parse(text).getFirstPropertyValue(name);
const values = (text: string, name: string) =>
  parse(text)
    .getAllProperties(name)
    .map((property) => property.getFirstValue());

const phone = { purpose: 'general', price: 'unknown' };

describe('a vCard, as another program reads it', () => {
  test('has what it must have', () => {
    const card = vcard({});
    expect(parse(card).name).toBe('vcard');
    expect(card.startsWith('BEGIN:VCARD\r\nVERSION:4.0\r\n')).toBe(true);
    expect(card.endsWith('\r\nEND:VCARD\r\n')).toBe(true);
    expect(value(card, 'fn')).toBe('Kela');
    expect(value(card, 'kind')).toBe('org');
    expect(value(card, 'uid')).toBe('https://tervetuloa.example/fi/contacts/police/');
  });

  test('keeps every sign of a text', () => {
    const name = 'Koti, työ; ”A\\B”: 100 % \\n ja، لا 中文 🏠';
    const about = `Ensin\nsitten; ${'ä'.repeat(200)}, loppu`;
    const card = vcard({ name, about, organisation: 'A;B' });
    expect(value(card, 'fn')).toBe(name);
    expect(value(card, 'note')).toBe(about);
    expect(value(card, 'org')).toBe('A;B');
  });

  test('has the address in its parts', () => {
    const address = { street: 'Koskikatu 1, A; 2', postalCode: '80100', city: 'Joensuu' };
    const parts = ['', '', 'Koskikatu 1, A; 2', 'Joensuu', '', '80100', 'Finland'];
    expect(value(vcard({ address }), 'adr')).toEqual(parts);
  });

  test('has each number as phones call it, and what it is for', () => {
    const card = vcard({
      phones: [
        { ...phone, number: '013 330 2121' },
        { ...phone, number: '116 117', purpose: 'appointments' },
      ],
    });
    expect(values(card, 'tel')).toEqual(['tel:+358133302121', '116117']);
    const [first, second] = parse(card).getAllProperties('tel');
    expect([first?.type, second?.type]).toEqual(['uri', 'text']);
    expect(card).toContain('item2.X-ABLabel:phone.appointments\r\n');
    expect(card).not.toContain('item1.X-ABLabel');
  });

  test('has mail, web and the languages of service', () => {
    const web = 'https://www.kela.fi/a;b?c=d,e&f=g:h';
    const card = vcard({ email: 'a@kela.fi', web, languages: ['fi', 'zh'] });
    expect(value(card, 'email')).toBe('a@kela.fi');
    expect(value(card, 'url')).toBe(web);
    expect(values(card, 'lang')).toEqual(['fi', 'zh-Hans']);
    expect(card).toContain('REV:20261122T000000Z\r\n');
  });

  test('leaves out what is not known', () => {
    const names = parse(vcard({}))
      .getAllProperties()
      .map(({ name }) => name);
    expect(names).toEqual(['version', 'kind', 'uid', 'source', 'rev', 'fn']);
  });

  test('says its language, that of the fallback where there is no translation', () => {
    const translations = { ar: { name: 'كيلا', about: 'مساعدة' } };
    const language = (card: string) =>
      parse(card).getFirstProperty('fn')?.getFirstParameter('language');
    const arabic = vcard({ about: 'Apua' }, 'ar', translations);
    expect([value(arabic, 'fn'), value(arabic, 'note'), language(arabic)]).toEqual([
      'كيلا',
      'مساعدة',
      'ar',
    ]);
    expect(language(vcard({}, 'fa', translations))).toBe('fi');
    expect(value(arabic, 'source')).toBe('https://tervetuloa.example/ar/contacts/police.vcf');
    expect(value(arabic, 'uid')).toBe('https://tervetuloa.example/fi/contacts/police/');
  });

  test('says where the details are not confirmed', () => {
    expect(values(vcard({ confidence: 'unconfirmed' }), 'note')).toEqual([
      'contact.unconfirmed 22. marraskuuta 2026',
    ]);
  });
});

describe('a line of a vCard', () => {
  const octets = (line: string) => new TextEncoder().encode(line).length;

  test.each([
    ['Latin letters', 'x'],
    ['letters of two octets', 'ä'],
    ['of three', '中'],
    ['of four', '🏠'],
  ])('is folded at 75 octets without breaking a character: %s', (_, letter) => {
    for (let length = 1; length < 120; length += 1) {
      const lines = vcardLine('NOTE', letter.repeat(length)).split('\r\n');
      expect(lines.pop()).toBe('');
      expect(Math.max(...lines.map(octets))).toBeLessThanOrEqual(75);
      expect(lines.slice(1).every((line) => line.startsWith(' '))).toBe(true);
      expect(lines.map((line, index) => (index === 0 ? line : line.slice(1))).join('')).toBe(
        `NOTE:${letter.repeat(length)}`,
      );
    }
  });

  test('of 75 octets is not folded, of 76 it is', () => {
    expect(vcardLine('NOTE', 'x'.repeat(70))).toBe(`NOTE:${'x'.repeat(70)}\r\n`);
    expect(vcardLine('NOTE', 'x'.repeat(71))).toBe(`NOTE:${'x'.repeat(70)}\r\n x\r\n`);
  });
});
