import { describe, expect, test } from 'vitest';
import { openingAt } from '../../src/contacts/opening.ts';
import { packHours, unpackHours } from '../../src/contacts/packed-hours.ts';
import type { Hours } from '../../src/schema/hours.ts';
import { bar, holidays, inWords, office, row } from './support/hours.ts';

const today = '2026-11-22';
const exceptions = [
  { from: '2026-11-23', until: '2026-11-24' },
  { from: '2026-12-31', until: '2026-12-31', opens: '10:00', closes: '14:00' },
];

/** Every seventh hour for half a year: all weekdays and all hours of the day. */
const instants = Array.from(
  { length: 620 },
  (_, index) => Date.parse('2026-11-22T00:00+02:00') + index * 7 * 3_600_000,
);

test.each<[string, Hours]>([
  ['an office', office],
  ['an office, holidays open', { ...office, holidays: 'open' }],
  ['an office with exceptions', { ...office, holidays: 'closed', exceptions }],
  ['hours over midnight', bar],
  ['hours with a break', { weekly: [row('mon', '09:00', '12:00'), row('mon', '13:00', '24:00')] }],
  ['always', { always: true }],
  ['always, with exceptions', { always: true, exceptions }],
  ['always but on holidays', { always: true, holidays: 'closed' }],
  ['by appointment', { ...office, byAppointment: true }],
])('what is packed says the same in the browser as in the build: %s', (_, hours) => {
  const unpacked = unpackHours(packHours({ hours, holidays }, today));
  const said = instants.map((now) => inWords(openingAt(hours, now, holidays)));
  const read = instants.map((now) =>
    unpacked ? inWords(openingAt(unpacked.hours, now, unpacked.holidays)) : 'nothing',
  );
  expect(read).toEqual(said);
});

describe('what is packed', () => {
  test('is short', () => {
    expect(packHours({ hours: office, holidays }, today)).toBe(
      '{"weekly":["12345 09:00 16:00"],"holidays":"2026-06-20 2026-12-06 2026-12-25 2026-12-26 2027-01-01 2027-01-06","until":"2027-11-22"}',
    );
    expect(packHours({ hours: { always: true }, holidays }, today)).toBe('{"always":"yes"}');
  });

  test('leaves out exceptions that are over, but not yesterday’s, which may run over midnight', () => {
    const past = ['2026-11-20', '2026-11-21'].map((day) => ({ from: day, until: day }));
    const packed = packHours({ hours: { ...bar, exceptions: past }, holidays }, today);
    expect(packed).not.toContain('2026-11-20');
    expect(packed).toContain('2026-11-21');
  });
});

test.each(['', '{', 'null', '5', '"x"'])('what is no packed hours is not read: %s', (text) => {
  expect(unpackHours(text)).toBeUndefined();
});

test.each(['{}', '[]', '{"weekly":5}', '{"weekly":[5]}', '{"weekly":["x"]}'])(
  'hours that say nothing claim nothing: %s',
  (text) => {
    const unpacked = unpackHours(text);
    const said =
      unpacked && openingAt(unpacked.hours, Date.parse('2026-11-23T10:00Z'), unpacked.holidays);
    expect(said?.state).not.toBe('open');
    expect(said?.state).not.toBe('always');
  },
);
