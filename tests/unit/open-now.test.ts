import { describe, expect, test } from 'vitest';
import { contactDetails } from '../../src/blocks/contact.ts';
import { hasOpenNow, openNowWords } from '../../src/blocks/open-now.ts';
import { unpackOpenNowWords } from '../../src/contacts/open-now-words.ts';
import { viewFor } from '../../src/entries/site.ts';
import { dataFile, type Fields, siteFiles, valid } from './support/content.ts';
import { bar, holidays, office } from './support/hours.ts';
import { entryOf, siteOf } from './support/site.ts';

const siteWith = (fields: Fields) =>
  siteOf(
    [...siteFiles({}), dataFile('contacts', 'police', { fi: { ...valid.contact, ...fields } })],
    undefined,
    holidays,
  );

/** Everything about a contact with these fields, in Finnish. */
function details(fields: Fields): string {
  const site = siteWith(fields);
  return contactDetails(entryOf(site.store.contacts, 'police'), viewFor(site, 'fi')).markup;
}

describe('the place for "open now"', () => {
  test('is hidden and empty until a script fills it', () => {
    const [place = ''] = /<p class="open-now".*?<\/p>/.exec(details({ hours: office })) ?? [];
    expect(place).toMatch(/^<p class="open-now" data-hours="\{[^"<>]+\}" hidden><\/p>$/);
    expect(place).toContain('12345 09:00 16:00');
  });

  test.each<[string, Fields, boolean]>([
    ['weekly hours', { hours: office }, true],
    ['a service that never closes', { hours: { always: true } }, true],
    ['unconfirmed hours', { hours: office, confidence: 'unconfirmed' }, false],
    ['unconfirmed, never closed', { hours: { always: true }, confidence: 'unconfirmed' }, false],
    ['hours by appointment', { hours: { ...office, byAppointment: true } }, false],
    [
      'exceptions alone',
      { hours: { exceptions: [{ from: '2026-12-24', until: '2026-12-24' }] } },
      false,
    ],
    ['no hours', {}, false],
  ])('%s: %3$s', (_, fields, expected) => {
    expect(hasOpenNow(details(fields))).toBe(expected);
  });
});

test('the words of the script keep their place holders and name the days as before a date', () => {
  const words = openNowWords(viewFor(siteWith({}), 'fi'));
  expect(unpackOpenNowWords(words)).toEqual({
    open: 'hours.openNow {time}',
    opens: 'hours.opensAt {day} {time}',
    closed: 'hours.closedNow',
    always: 'hours.openAlways',
    weekdays: [
      'maanantaina',
      'tiistaina',
      'keskiviikkona',
      'torstaina',
      'perjantaina',
      'lauantaina',
      'sunnuntaina',
    ],
  });
});

describe('public holidays in the table', () => {
  /** Days of the table of public holidays. */
  function closedDays(hours: Fields): string[] {
    const [, rows = ''] =
      /<caption>hours\.holidays<\/caption>(.*?)<\/table>/.exec(details({ hours })) ?? [];
    return [...rows.matchAll(/<th[^>]*>(.*?)<\/th> <td>hours\.closed<\/td>/g)].map(
      ([, day = '']) => day,
    );
  }

  test('are the days of the next 60 on which the service would be open but for them', () => {
    expect(closedDays(office)).toEqual([
      '25. joulukuuta 2026',
      '1. tammikuuta 2027',
      '6. tammikuuta 2027',
    ]);
  });

  test.each<[string, Fields]>([
    ['that is open on them', { ...office, holidays: 'open' }],
    ['without weekly hours', { byAppointment: true }],
    ['that never closes', { always: true }],
    ['of weekends that opens on them', { ...bar }],
  ])('are not listed for a service %s', (_, hours) => {
    expect(closedDays(hours)).toEqual([]);
  });

  test('that an exception covers stand among the exceptions alone', () => {
    const exceptions = [{ from: '2026-12-24', until: '2027-01-01' }];
    expect(closedDays({ ...office, exceptions })).toEqual(['6. tammikuuta 2027']);
  });

  test('end after 60 days', () => {
    const site = siteOf(
      [
        ...siteFiles({}),
        dataFile('contacts', 'police', { fi: { ...valid.contact, hours: office } }),
      ],
      undefined,
      { days: ['2027-01-21', '2027-01-22'], until: '2027-11-22' },
    );
    const { markup } = contactDetails(entryOf(site.store.contacts, 'police'), viewFor(site, 'fi'));
    expect(markup).toContain('21. tammikuuta 2027');
    expect(markup).not.toContain('22. tammikuuta 2027');
  });
});
