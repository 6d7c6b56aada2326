import { describe, expect, test } from 'vitest';
import { hoursTable } from '../../src/blocks/hours.ts';
import { viewFor } from '../../src/entries/site.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { type Hours, hours, weekdays } from '../../src/schema/hours.ts';
import { siteFiles } from './support/content.ts';
import { siteOf } from './support/site.ts';

type Row = NonNullable<Hours['weekly']>[number];
const row = (days: string, opens: string, closes: string): Row => ({
  days: weekdays.filter((day) => days.split(' ').includes(day)),
  opens,
  closes,
});

const problems = (value: object) =>
  (hours.safeParse(value).error?.issues ?? []).map(({ path, message }) => [
    path.join('.'),
    message,
  ]);
const overlaps = (...weekly: Row[]) => problems({ weekly }).map(([path]) => path);

describe('weekly hours', () => {
  test.each<[string, Row[]]>([
    ['one after the other', [row('mon', '08:00', '12:00'), row('mon', '12:00', '16:00')]],
    ['on different days', [row('mon tue', '08:00', '16:00'), row('wed', '08:00', '16:00')]],
    ['over midnight', [row('fri', '08:00', '12:00'), row('fri', '18:00', '02:00')]],
    ['until midnight', [row('fri', '18:00', '24:00'), row('sat', '00:00', '04:00')]],
    ['written late before early', [row('mon', '13:00', '16:00'), row('mon', '08:00', '12:00')]],
  ])('are accepted: %s', (_, weekly) => {
    expect(problems({ weekly })).toEqual([]);
  });

  test.each<[string, Row[], string[]]>([
    ['the same', [row('mon', '08:00', '16:00'), row('mon', '08:00', '16:00')], ['weekly.1']],
    ['inside', [row('mon', '08:00', '16:00'), row('mon', '10:00', '11:00')], ['weekly.1']],
    ['around', [row('mon', '10:00', '11:00'), row('mon', '08:00', '16:00')], ['weekly.1']],
    ['by a minute', [row('mon', '08:00', '12:01'), row('mon', '12:00', '16:00')], ['weekly.1']],
    [
      'on one day',
      [row('mon tue', '08:00', '16:00'), row('tue wed', '15:00', '18:00')],
      ['weekly.1'],
    ],
    ['over midnight', [row('fri', '18:00', '02:00'), row('fri', '23:00', '24:00')], ['weekly.1']],
    [
      'in the third row',
      [row('mon', '08:00', '10:00'), row('mon', '12:00', '14:00'), row('mon', '09:00', '13:00')],
      ['weekly.2'],
    ],
  ])('that overlap are refused: %s', (_, weekly, paths) => {
    expect(overlaps(...weekly)).toEqual(paths);
  });

  test.each(['8:00', '08.00', '24:01', '25:00', '08:60', '8', ''])(
    'take times as HH:MM, not "%s"',
    (opens) => {
      expect(overlaps({ days: ['mon'], opens, closes: '16:00' })).toEqual(['weekly.0.opens']);
    },
  );
});

test.each<[string, object, [string, string][]]>([
  ['a closed day', { from: '2026-12-24', until: '2026-12-24' }, []],
  ['other times', { from: '2026-12-24', until: '2026-12-31', opens: '10:00', closes: '14:00' }, []],
  [
    'an end before its start',
    { from: '2026-12-24', until: '2026-12-23' },
    [['exceptions.0.until', 'untilBeforeFrom']],
  ],
  [
    'one time of two',
    { from: '2026-12-24', until: '2026-12-24', opens: '10:00' },
    [['exceptions.0.closes', 'opensWithoutCloses']],
  ],
])('an exception with %s is checked', (_, exception, expected) => {
  expect(problems({ exceptions: [exception] })).toEqual(expected);
});

/** The table as rows of text. */
function table(value: Hours, locale: Locale = 'fi'): string[] {
  const { markup } = hoursTable(value, viewFor(siteOf(siteFiles({})), locale));
  const rows = [...markup.matchAll(/<tr>(.*?)<\/tr>|<p[^>]*>(.*?)<\/p>/g)];
  return rows.map(([row]) => row.replaceAll(/<\/th> /g, ' | ').replaceAll(/<[^>]*>/g, ''));
}

describe('the table of hours', () => {
  test.each<[string, Row[], string[]]>([
    [
      'joins neighbouring days of the same hours',
      [row('mon tue wed thu', '08:00', '16:00'), row('fri', '08:00', '14:30')],
      [
        'hours.weekdays maanantai torstai | 8:00–16:00',
        'perjantai | 8:00–14:30',
        'hours.weekdays lauantai sunnuntai | hours.closed',
      ],
    ],
    [
      'keeps the same hours apart where a day lies between',
      [row('mon wed', '10:00', '12:00')],
      [
        'maanantai | 10:00–12:00',
        'tiistai | hours.closed',
        'keskiviikko | 10:00–12:00',
        'hours.weekdays torstai sunnuntai | hours.closed',
      ],
    ],
    [
      'lists the hours of a day in order',
      [
        row('mon tue wed thu fri sat sun', '13:00', '16:00'),
        row('mon tue wed thu fri sat sun', '09:00', '12:00'),
      ],
      ['hours.weekdays maanantai sunnuntai | 9:00–12:00, 13:00–16:00'],
    ],
    ['is empty without weekly hours', [], []],
  ])('%s', (_, weekly, expected) => {
    expect(table({ weekly })).toEqual(expected);
  });

  test('speaks the language of the reader', () => {
    const [first] = table({ weekly: [row('mon', '08:00', '16:00')] }, 'sv');
    expect(first).toBe('måndag | 8:00–16:00');
  });

  test('says only that a service never closes', () => {
    expect(table({ always: true, weekly: [row('mon', '08:00', '16:00')] })).toEqual([
      'hours.always',
    ]);
  });

  test('shows exceptions that have not passed', () => {
    const exceptions = [
      { from: '2026-11-01', until: '2026-11-21' },
      { from: '2026-11-20', until: '2026-11-22', opens: '09:00', closes: '12:00' },
      { from: '2026-12-24', until: '2026-12-24' },
    ];
    expect(table({ exceptions })).toEqual([
      '20. marraskuuta 2026 – 22. marraskuuta 2026 | 9:00–12:00',
      '24. joulukuuta 2026 | hours.closed',
    ]);
  });

  test('says that an appointment is needed', () => {
    expect(table({ byAppointment: true })).toEqual(['hours.byAppointment']);
  });
});
