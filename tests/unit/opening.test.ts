import { describe, expect, test } from 'vitest';
import type { Hours } from '../../src/schema/hours.ts';
import { bar, office, row, say } from './support/hours.ts';

const everyDay = 'mon tue wed thu fri sat sun';

describe('weekly hours', () => {
  test.each([
    ['2026-11-23T08:59:59+02:00', 'closed, opens 2026-11-23 09:00'],
    ['2026-11-23T09:00:00+02:00', 'open until 2026-11-23 16:00'],
    ['2026-11-23T15:59:59+02:00', 'open until 2026-11-23 16:00'],
    ['2026-11-23T16:00:00+02:00', 'closed, opens 2026-11-24 09:00'],
    ['2026-11-27T16:00:00+02:00', 'closed, opens 2026-11-30 09:00'],
    ['2026-11-28T12:00:00+02:00', 'closed, opens 2026-11-30 09:00'],
    ['2026-07-01T09:00:00+03:00', 'open until 2026-07-01 16:00'],
    ['2026-07-01T08:59:59+03:00', 'closed, opens 2026-07-01 09:00'],
  ])('of an office at %s: %s', (now, expected) => {
    expect(say(office, now)).toBe(expected);
  });

  test('with a break open twice a day', () => {
    const shop: Hours = { weekly: [row('mon', '13:00', '16:00'), row('mon', '09:00', '12:00')] };
    expect(say(shop, '2026-11-23T10:00+02:00')).toBe('open until 2026-11-23 12:00');
    expect(say(shop, '2026-11-23T12:30+02:00')).toBe('closed, opens 2026-11-23 13:00');
    expect(say(shop, '2026-11-23T14:00+02:00')).toBe('open until 2026-11-23 16:00');
  });

  test('that follow without a gap are one, also over midnight', () => {
    const long: Hours = {
      weekly: [
        row('mon', '09:00', '12:00'),
        row('mon', '12:00', '24:00'),
        row('tue', '00:00', '03:00'),
      ],
    };
    expect(say(long, '2026-11-23T10:00+02:00')).toBe('open until 2026-11-24 03:00');
  });

  test('until midnight end with the day', () => {
    const late: Hours = { weekly: [row('mon', '18:00', '24:00')] };
    expect(say(late, '2026-11-23T23:59+02:00')).toBe('open until 2026-11-23 24:00');
    expect(say(late, '2026-11-24T00:00+02:00')).toBe('closed, opens 2026-11-30 18:00');
  });

  test('around the clock have no end', () => {
    const shop: Hours = { weekly: [row(everyDay, '00:00', '24:00')], holidays: 'open' };
    expect(say(shop, '2026-12-25T03:00+02:00')).toBe('open');
  });
});

describe('hours over midnight', () => {
  test.each([
    ['2026-11-27T17:59+02:00', 'closed, opens 2026-11-27 18:00'],
    ['2026-11-27T23:00+02:00', 'open until 2026-11-28 02:00'],
    ['2026-11-28T01:59+02:00', 'open until 2026-11-28 02:00'],
    ['2026-11-28T02:00+02:00', 'closed, opens 2026-11-28 18:00'],
    ['2026-11-29T01:00+02:00', 'open until 2026-11-29 02:00'],
    ['2026-11-29T02:00+02:00', 'closed, opens 2026-12-04 18:00'],
  ])('at %s: %s', (now, expected) => {
    expect(say(bar, now)).toBe(expected);
  });

  test('belong to the day on which they open, also before a closed day', () => {
    const closedSaturday = { ...bar, exceptions: [{ from: '2026-11-28', until: '2026-11-28' }] };
    expect(say(closedSaturday, '2026-11-28T01:00+02:00')).toBe('open until 2026-11-28 02:00');
    const closedFriday = { ...bar, exceptions: [{ from: '2026-11-27', until: '2026-11-27' }] };
    expect(say(closedFriday, '2026-11-28T01:00+02:00')).toBe('closed, opens 2026-11-28 18:00');
  });
});

describe('public holidays', () => {
  const christmas = '2026-12-25T10:00+02:00';
  test.each<[string, Hours, string]>([
    ['closed', { ...office, holidays: 'closed' }, 'closed, opens 2026-12-28 09:00'],
    ['not mentioned', office, 'closed, opens 2026-12-28 09:00'],
    ['open', { ...office, holidays: 'open' }, 'open until 2026-12-25 16:00'],
    [
      'in an exception',
      {
        ...office,
        exceptions: [{ from: '2026-12-25', until: '2026-12-25', opens: '10:00', closes: '12:00' }],
      },
      'open until 2026-12-25 12:00',
    ],
    ['of a service that never closes', { always: true }, 'always'],
    [
      'of one that closes only then',
      { always: true, holidays: 'closed' },
      'closed, opens 2026-12-27 00:00',
    ],
  ])('%s', (_, value, expected) => {
    expect(say(value, christmas)).toBe(expected);
  });

  test('are passed over in looking for the next opening', () => {
    expect(say(office, '2026-12-31T17:00+02:00')).toBe('closed, opens 2027-01-04 09:00');
    expect(say(office, '2027-01-05T17:00+02:00')).toBe('closed, opens 2027-01-07 09:00');
  });

  test('that are not known any more make the hours unknown', () => {
    expect(say(office, '2027-11-21T23:59+02:00')).toBe('closed');
    expect(say(office, '2027-11-22T10:00+02:00')).toBe('unknown');
    expect(say({ ...office, holidays: 'open' }, '2027-11-22T10:00+02:00')).toBe(
      'open until 2027-11-22 16:00',
    );
  });
});

describe('exceptions', () => {
  const days = (from: string, until: string, times: object = {}): Hours => ({
    ...office,
    exceptions: [{ from, until, ...times }],
  });

  test.each([
    ['2026-11-23T10:00+02:00', '2026-11-23', '2026-11-27', 'closed, opens 2026-11-30 09:00'],
    ['2026-11-27T10:00+02:00', '2026-11-23', '2026-11-27', 'closed, opens 2026-11-30 09:00'],
    ['2026-11-20T17:00+02:00', '2026-11-23', '2026-11-27', 'closed, opens 2026-11-30 09:00'],
    ['2026-11-30T10:00+02:00', '2026-11-23', '2026-11-27', 'open until 2026-11-30 16:00'],
    ['2026-11-23T10:00+02:00', '2026-11-23', '2026-12-06', 'closed, opens 2026-12-07 09:00'],
    ['2026-11-23T10:00+02:00', '2026-11-23', '2026-12-31', 'closed'],
  ])('at %s a closing from %s to %s: %s', (now, from, until, expected) => {
    expect(say(days(from, until), now)).toBe(expected);
  });

  test('replace the hours of the day', () => {
    const short = days('2026-11-23', '2026-11-23', { opens: '12:00', closes: '13:00' });
    expect(say(short, '2026-11-23T10:00+02:00')).toBe('closed, opens 2026-11-23 12:00');
    expect(say(short, '2026-11-23T12:30+02:00')).toBe('open until 2026-11-23 13:00');
    expect(say(short, '2026-11-23T13:00+02:00')).toBe('closed, opens 2026-11-24 09:00');
  });

  test('open a day that is otherwise closed, also over midnight', () => {
    const sunday = days('2026-11-29', '2026-11-29', { opens: '20:00', closes: '01:00' });
    expect(say(sunday, '2026-11-30T00:30+02:00')).toBe('open until 2026-11-30 01:00');
  });

  test('close a service that is otherwise always open', () => {
    const value: Hours = {
      always: true,
      exceptions: [{ from: '2026-11-24', until: '2026-11-24' }],
    };
    expect(say(value, '2026-11-23T10:00+02:00')).toBe('open until 2026-11-23 24:00');
    expect(say(value, '2026-11-24T10:00+02:00')).toBe('closed, opens 2026-11-25 00:00');
    expect(say(value, '2026-12-24T10:00+02:00')).toBe('open');
  });

  test('may be several on a day; a closing wins', () => {
    const times = (opens: string, closes: string) => ({
      from: '2026-11-23',
      until: '2026-11-23',
      opens,
      closes,
    });
    const twice: Hours = { exceptions: [times('14:00', '15:00'), times('09:00', '10:00')] };
    expect(say(twice, '2026-11-23T11:00+02:00')).toBe('closed, opens 2026-11-23 14:00');
    const closing = { from: '2026-11-20', until: '2026-11-25' };
    const value: Hours = { exceptions: [times('09:00', '10:00'), closing] };
    expect(say(value, '2026-11-23T09:30+02:00')).toBe('closed');
  });
});

describe('the night on which the clocks change', () => {
  /** 29 March 2026: 2:59:59 is followed by 4:00. 25 October 2026: 3:59:59 by 3:00. */
  const night = (opens: string, closes: string): Hours => ({
    weekly: [row('sat', opens, closes)],
    holidays: 'open',
  });
  const sunday = (opens: string, closes: string): Hours => ({
    weekly: [row('sun', opens, closes)],
  });

  test.each<[string, Hours, string, string]>([
    [
      'an hour less in March',
      night('18:00', '05:00'),
      '2026-03-29T04:59+03:00',
      'open until 2026-03-29 05:00',
    ],
    [
      'its end in March',
      night('18:00', '05:00'),
      '2026-03-29T05:00+03:00',
      'closed, opens 2026-04-04 18:00',
    ],
    [
      'before an end that is skipped',
      night('18:00', '03:30'),
      '2026-03-29T02:59+02:00',
      'open until 2026-03-29 03:30',
    ],
    [
      'after an end that is skipped',
      night('18:00', '03:30'),
      '2026-03-29T04:00+03:00',
      'closed, opens 2026-04-04 18:00',
    ],
    [
      'an opening that is skipped',
      sunday('03:30', '10:00'),
      '2026-03-29T04:00+03:00',
      'open until 2026-03-29 10:00',
    ],
    [
      'before that opening',
      sunday('03:30', '10:00'),
      '2026-03-29T02:59+02:00',
      'closed, opens 2026-03-29 03:30',
    ],
    [
      'hours that are skipped',
      sunday('03:10', '03:40'),
      '2026-03-29T02:00+02:00',
      'closed, opens 2026-04-05 03:10',
    ],
    [
      'opening on the morning after, March',
      sunday('09:00', '16:00'),
      '2026-03-29T09:00+03:00',
      'open until 2026-03-29 16:00',
    ],
    [
      'an hour more in October, first',
      night('18:00', '05:00'),
      '2026-10-25T03:30+03:00',
      'open until 2026-10-25 05:00',
    ],
    [
      'an hour more in October, second',
      night('18:00', '05:00'),
      '2026-10-25T03:30+02:00',
      'open until 2026-10-25 05:00',
    ],
    [
      'its end in October',
      night('18:00', '05:00'),
      '2026-10-25T05:00+02:00',
      'closed, opens 2026-10-31 18:00',
    ],
    [
      'an end that comes twice, before the first',
      night('18:00', '03:30'),
      '2026-10-25T03:29+03:00',
      'open until 2026-10-25 03:30',
    ],
    [
      'an end that comes twice, after the first',
      night('18:00', '03:30'),
      '2026-10-25T03:30+03:00',
      'closed, opens 2026-10-31 18:00',
    ],
    [
      'an end that comes twice, at the second',
      night('18:00', '03:30'),
      '2026-10-25T03:10+02:00',
      'closed, opens 2026-10-31 18:00',
    ],
    [
      'opening on the morning after, October',
      sunday('09:00', '16:00'),
      '2026-10-25T08:59+02:00',
      'closed, opens 2026-10-25 09:00',
    ],
  ])('%s', (_, value, now, expected) => {
    expect(say(value, now)).toBe(expected);
  });
});

describe('a service', () => {
  test('that never closes is always open', () => {
    expect(say({ always: true }, '2026-12-25T03:00+02:00')).toBe('always');
  });

  test.each<[string, Hours]>([
    ['without hours', { byAppointment: true }],
    ['in its hours', { ...office, byAppointment: true }],
  ])('by appointment only is never open without one: %s', (_, value) => {
    expect(say(value, '2026-11-23T10:00+02:00')).toBe('appointment');
  });

  test('of which no hours are known is neither open nor closed', () => {
    expect(say({}, '2026-11-23T10:00+02:00')).toBe('unknown');
    const closing: Hours = { exceptions: [{ from: '2026-11-23', until: '2026-11-23' }] };
    expect(say(closing, '2026-11-23T10:00+02:00')).toBe('closed');
    expect(say(closing, '2026-11-24T10:00+02:00')).toBe('unknown');
  });

  test('that opens in more than 14 days has no next opening', () => {
    const opening = (day: string): Hours => ({
      exceptions: [
        { from: '2026-11-23', until: '2026-11-23' },
        { from: day, until: day, opens: '09:00', closes: '10:00' },
      ],
    });
    expect(say(opening('2026-12-07'), '2026-11-23T10:00+02:00')).toBe(
      'closed, opens 2026-12-07 09:00',
    );
    expect(say(opening('2026-12-08'), '2026-11-23T10:00+02:00')).toBe('closed');
  });
});
