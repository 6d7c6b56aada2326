import { expect, test } from 'vitest';
import { contactCard, contactLine } from '../../src/blocks/contact.ts';
import { viewFor } from '../../src/entries/site.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { dataFile, type Fields, siteFiles, valid } from './support/content.ts';
import { entryOf, siteOf } from './support/site.ts';

/** The card of a contact with these fields, with its name and what it does in Arabic too. */
const card = (fields: Fields, reader: Locale = 'fi') =>
  contactCard(...contact(fields, reader)).markup;

/** The same contact inside a sentence. */
const line = (fields: Fields) => contactLine(...contact(fields, 'fi'), 'fi').markup;

function contact(fields: Fields, reader: Locale) {
  const file = dataFile('contacts', 'police', {
    fi: { ...valid.contact, ...fields },
    ar: { name: 'الشرطة', about: 'مساعدة' },
  });
  const site = siteOf([...siteFiles({}), file]);
  return [entryOf(site.store.contacts, 'police'), viewFor(site, reader)] as const;
}

const phone = { number: '013 330 2121', purpose: 'general', price: 'unknown' };

test.each<[string, Fields, string]>([
  [
    'a number to call',
    { phones: [phone] },
    '<a class="phone" href="tel:+358133302121"><bdi dir="ltr">013 330 2121</bdi></a></dd>',
  ],
  ['an address to write to', { email: 'a@kela.fi' }, '<a href="mailto:a@kela.fi" dir="ltr">'],
  ['a site by its name', { web: 'https://www.kela.fi/a?b' }, '>kela.fi</a>'],
  [
    'a place and where it is',
    { address: { street: 'Koskikatu 1', postalCode: '80100', city: 'Joensuu' } },
    'query=Koskikatu%201%2C%2080100%20Joensuu">contact.map</a>',
  ],
  ['an interpreter', { interpreter: true }, 'contact.interpreter'],
  ['a step-free entrance', { stepFree: true }, 'contact.stepFree'],
  ['steps at the entrance', { stepFree: false }, 'contact.notStepFree'],
  ['the languages of service', { languages: ['so', 'en'] }, '<dd>somali ja englanti</dd>'],
  ['that nothing more is known', {}, '<p class="doubt">contact.noDetails</p>'],
  [
    'that the details are not sure',
    { confidence: 'unconfirmed' },
    '<p class="doubt">contact.unconfirmed 22. marraskuuta 2026</p>',
  ],
  ['opening hours', { hours: { always: true } }, '<p class="hours-always">hours.always</p>'],
])('a card shows %s', (_, fields, expected) => {
  expect(card(fields)).toContain(expected);
});

test('a number says what it is for, in which languages and at what price', () => {
  const notes = { purpose: 'payments', languages: ['fi', 'ar'], price: 'free' };
  const [, text = ''] =
    /phone-notes">\((.*?)\)</.exec(card({ phones: [{ ...phone, ...notes }] })) ?? [];
  expect(text.split(/; | · /)).toEqual(['phone.payments', 'suomi ja arabia', 'price.free']);
});

test('a card says nothing of what is not known', () => {
  const markup = card({ phones: [phone], interpreter: false });
  for (const word of ['interpreter', 'tepFree', 'email', 'noDetails', 'doubt', 'phone-notes']) {
    expect(markup).not.toContain(word);
  }
});

test('a card is in the language of the reader', () => {
  const markup = card({ about: 'Apua', phones: [phone] }, 'ar');
  expect(markup).toContain('<a href="/ar/contacts/police/">الشرطة</a>');
  expect(markup).toContain('<p>مساعدة</p>');
});

test('the texts of a card that is not translated say their language', () => {
  const markup = card({ about: 'Apua', appointment: 'Soita ensin' }, 'fa');
  expect(markup).toContain('<p lang="fi" dir="ltr">Apua</p>');
  expect(markup).toContain('<span lang="fi" dir="ltr">Soita ensin</span>');
});

test('a text that a translation lacks comes from its fallback and says so', () => {
  const markup = card({ about: 'Apua', appointment: 'Soita ensin', organisation: 'Poliisi' }, 'ar');
  expect(markup).toContain('<p>مساعدة</p>');
  expect(markup).toContain('<span lang="fi" dir="ltr">Soita ensin</span>');
  expect(markup).toContain('<p class="contact-organisation" lang="fi" dir="ltr">Poliisi</p>');
});

test.each([
  ['that is for something', { phones: [{ ...phone, purpose: 'payments' }] }, '(phone.payments)'],
  [
    'that is not sure',
    { phones: [phone], confidence: 'unconfirmed' },
    '(fact.unconfirmed 22. marraskuuta 2026)',
  ],
])('a line with a number %s says so', (_, fields, notes) => {
  expect(line(fields)).toContain(`</bdi></a> <small class="phone-notes">${notes}</small></span>`);
});

test('a line without a number is the name alone', () => {
  expect(line({})).toBe(
    '<span class="contact-line"><a href="/fi/contacts/police/">Kela</a></span>',
  );
});

test('what staff write never becomes markup', () => {
  const markup = card({ name: '<b>x</b>', organisation: '"><i>', about: '<u>' });
  expect(markup).not.toMatch(/<[biu]>/);
});
