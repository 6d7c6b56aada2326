import Calendar from 'date-holidays';
import { describe, expect, test } from 'vitest';
import { publicHolidays } from '../../src/contacts/public-holidays.ts';
import type { Hours } from '../../src/schema/hours.ts';
import { row, say } from './support/hours.ts';

/**
 * The church and public holidays of Finland by law, written by hand: 1.1.,
 * 6.1., Good Friday, Easter Sunday and Monday, 1.5., Ascension, Whit Sunday,
 * Midsummer Day (Saturday 20.–26.6.), All Saints (Saturday 31.10.–6.11.), 6.12.,
 * 25.12., 26.12.
 */
const byLaw = [
  ['2026-01-01', '2026-01-06', '2026-04-03', '2026-04-05', '2026-04-06', '2026-05-01'],
  ['2026-05-14', '2026-05-24', '2026-06-20', '2026-10-31', '2026-12-06', '2026-12-25'],
  ['2026-12-26'],
  ['2027-01-01', '2027-01-06', '2027-03-26', '2027-03-28', '2027-03-29', '2027-05-01'],
  ['2027-05-06', '2027-05-16', '2027-06-26', '2027-11-06', '2027-12-06', '2027-12-25'],
  ['2027-12-26'],
  ['2028-01-01', '2028-01-06', '2028-04-14', '2028-04-16', '2028-04-17', '2028-05-01'],
  ['2028-05-25', '2028-06-04', '2028-06-24', '2028-11-04', '2028-12-06', '2028-12-25'],
  ['2028-12-26'],
].flat();

test.each(['2026', '2027', '2028'])('the public holidays of %s are those of the law', (year) => {
  expect(publicHolidays(`${year}-01-01`).days.filter((day) => day.startsWith(year))).toEqual(
    byLaw.filter((day) => day.startsWith(year)),
  );
});

describe('the days given to pages', () => {
  test.each([
    ['2026-11-22', '2026-12-06', '2027-11-06', '2027-11-22'],
    ['2026-12-31', '2027-01-01', '2027-12-26', '2027-12-31'],
    ['2027-01-01', '2027-01-01', '2027-12-26', '2028-01-01'],
  ])('from %s are those of the next twelve months', (today, first, last, end) => {
    const { days, until } = publicHolidays(today);
    expect([days[0], days.at(-1), until]).toEqual([first, last, end]);
    expect(days).toHaveLength(13);
  });

  test('begin with the day before, whose hours may run over midnight', () => {
    expect(publicHolidays('2026-12-27').days[0]).toBe('2026-12-26');
    expect(publicHolidays('2026-12-28').days[0]).toBe('2027-01-01');
  });
});

test('days off that are no public holidays by law are not among them', () => {
  const eves = new Calendar('FI', { types: ['bank', 'observance'] })
    .getHolidays(2026)
    .map(({ date }) => date.slice(0, 10));
  expect(eves).toEqual(expect.arrayContaining(['2026-06-19', '2026-12-24']));
  expect(publicHolidays('2026-01-01').days.filter((day) => eves.includes(day))).toEqual([]);
});

test.each(byLaw)('on %s a service is closed unless it says that it is open', (day) => {
  const known = publicHolidays(`${day.slice(0, 4)}-01-01`);
  const noon = new Date(`${day}T10:00:00Z`).toISOString();
  const everyDay: Hours = {
    weekly: [row('mon tue wed thu fri sat sun', '09:00', '16:00')],
  };
  expect(say(everyDay, noon, known)).toMatch(/^closed/);
  expect(say({ ...everyDay, holidays: 'open' }, noon, known)).toBe(`open until ${day} 16:00`);
});
