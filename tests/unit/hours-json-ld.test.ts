import { expect, test } from 'vitest';
import { contactJsonLd } from '../../src/blocks/contact-json-ld.ts';
import { hoursJsonLd } from '../../src/blocks/hours-json-ld.ts';
import { inLocale } from '../../src/entries/entry.ts';
import type { Hours } from '../../src/schema/hours.ts';
import { siteFiles } from './support/content.ts';
import { holidays, office, row } from './support/hours.ts';
import { entryOf, siteOf } from './support/site.ts';

const site = siteOf(siteFiles({}), undefined, holidays);
const week = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const type = { '@type': 'OpeningHoursSpecification' };
const closedOn = (from: string, until = from) => ({
  ...type,
  validFrom: from,
  validThrough: until,
  opens: '00:00',
  closes: '00:00',
});
const open = (hours: Hours) => hoursJsonLd({ holidays: 'open', ...hours }, site);

test('weekly hours name their days', () => {
  expect(open({ weekly: [row('mon wed', '09:00', '16:00')] })).toEqual([
    { ...type, dayOfWeek: ['Monday', 'Wednesday'], opens: '09:00', closes: '16:00' },
  ]);
});

test.each([
  ['18:00', '02:00', '02:00'],
  ['18:00', '00:00', '00:00'],
  ['18:00', '24:00', '23:59'],
  ['00:00', '24:00', '23:59'],
  ['00:00', '00:00', '23:59'],
  ['08:00', '08:00', '07:59'],
])('hours from %s to %s close at %s: equal times would mean closed', (opens, closes, expected) => {
  expect(open({ weekly: [row('fri', opens, closes)] })).toEqual([
    { ...type, dayOfWeek: ['Friday'], opens, closes: expected },
  ]);
});

test('a service that never closes is open all days, but for its exceptions', () => {
  const always = { ...type, dayOfWeek: week, opens: '00:00', closes: '23:59' };
  expect(open({ always: true })).toEqual([always]);
  const exceptions = [{ from: '2026-12-24', until: '2026-12-26' }];
  expect(open({ always: true, exceptions })).toEqual([
    always,
    closedOn('2026-12-24', '2026-12-26'),
  ]);
});

test('exceptions have their days, and times or closed; those that are over are left out', () => {
  const exceptions = [
    { from: '2026-11-20', until: '2026-11-21' },
    { from: '2026-11-21', until: '2026-11-22', opens: '20:00', closes: '01:00' },
    { from: '2026-12-24', until: '2026-12-24' },
  ];
  expect(open({ exceptions })).toEqual([
    {
      ...type,
      validFrom: '2026-11-21',
      validThrough: '2026-11-22',
      opens: '20:00',
      closes: '01:00',
    },
    closedOn('2026-12-24'),
  ]);
});

test('public holidays that close the service are closed days; weekends and exceptions are not repeated', () => {
  const exceptions = [{ from: '2027-01-01', until: '2027-01-01', opens: '10:00', closes: '12:00' }];
  const [, ...special] = hoursJsonLd({ ...office, exceptions }, site);
  expect(special).toEqual([
    {
      ...type,
      validFrom: '2027-01-01',
      validThrough: '2027-01-01',
      opens: '10:00',
      closes: '12:00',
    },
    closedOn('2026-12-25'),
    closedOn('2027-01-06'),
  ]);
  expect(open(office)).toHaveLength(1);
});

test('a contact without times has no hours, one with times has them', () => {
  const entry = entryOf(site.store.contacts, 'kela');
  const shown = inLocale(entry, 'fi');
  const described = (hours: Hours) =>
    contactJsonLd(
      { ...shown, value: { ...shown.value, hours } },
      new URL('https://tervetuloa.example/fi/contacts/kela/'),
      site,
    );
  expect(described({ byAppointment: true })).not.toHaveProperty('openingHoursSpecification');
  expect(described(office)).toHaveProperty('openingHoursSpecification.0.opens', '09:00');
});
