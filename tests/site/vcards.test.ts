import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { address } from '../../src/i18n/addresses.ts';
import { localeTable } from '../../src/i18n/locales.ts';
import { readPublished } from './built-site.ts';
import { attribute } from './dom.ts';
import { bySection } from './entry-pages.ts';
import { differs, entryFindings } from './findings.ts';

const cards = await Promise.all(
  bySection.contacts.map(async (item) => {
    const id = item.page.path.split('/')[3] ?? '';
    const path = address.vcard(item.locale, id);
    return { ...item, path, text: await readPublished(path) };
  }),
);

test('every contact has a vCard in every language that another program can read', () => {
  const found = entryFindings(cards, ({ text, title, shownIn }) => {
    const card = new ICAL.Component(ICAL.parse(text));
    const name = card.getFirstProperty('fn');
    return [
      ...differs('the name', name?.getFirstValue(), title),
      ...differs('the language', name?.getFirstParameter('language'), localeTable[shownIn].lang),
    ];
  });
  expect(found).toEqual([]);
});

test('no line of a vCard is longer than 75 octets, and each ends as it must', () => {
  const found = entryFindings(cards, ({ text }) => {
    const lines = text.split('\r\n');
    return [
      ...lines.filter((line) => Buffer.byteLength(line) > 75),
      ...lines.filter((line) => /[\r\n\uFFFD]/.test(line)),
      ...differs('the end', lines.slice(-2), ['END:VCARD', '']),
    ];
  });
  expect(found).toEqual([]);
});

test('the page of a contact leads to its vCard in the same language', () => {
  const found = entryFindings(cards, ({ page, path }) =>
    differs('the link', attribute(page.document, 'a[type="text/vcard"]', 'href'), path),
  );
  expect(found).toEqual([]);
});

test('a vCard has the phone numbers of the page', () => {
  const found = entryFindings(cards, ({ page, text }) => {
    const numbers = new ICAL.Component(ICAL.parse(text))
      .getAllProperties('tel')
      .map((property) => `${property.getFirstValue()}`.replace(/^(?!tel:)/, 'tel:'));
    const links = [...page.document.querySelectorAll('main .contact a[href^="tel:"]')];
    return differs(
      'the numbers',
      numbers,
      links.map((link) => link.getAttribute('href')),
    );
  });
  expect(found).toEqual([]);
});
