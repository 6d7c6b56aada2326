import type { PublicHolidays } from '../../../src/contacts/day-hours.ts';
import { type Opening, openingAt } from '../../../src/contacts/opening.ts';
import { type Hours, hours, weekdays } from '../../../src/schema/hours.ts';

type Row = NonNullable<Hours['weekly']>[number];

/** A row of weekly hours: `row('mon tue', '09:00', '16:00')`. */
export const row = (days: string, opens: string, closes: string): Row => ({
  days: weekdays.filter((day) => days.split(' ').includes(day)),
  opens,
  closes,
});

export const office: Hours = { weekly: [row('mon tue wed thu fri', '09:00', '16:00')] };
export const bar: Hours = { weekly: [row('fri sat', '18:00', '02:00')], holidays: 'open' };

/** Public holidays around the turn of the year and midsummer. */
export const holidays: PublicHolidays = {
  days: ['2026-06-20', '2026-12-06', '2026-12-25', '2026-12-26', '2027-01-01', '2027-01-06'],
  until: '2027-11-22',
};

/**
 * What hours say at an instant, in one line: `open until 2026-11-23 16:00`.
 * @param now with its offset from UTC: `2026-11-23T15:59:59+02:00`
 */
export function say(value: Hours, now: string, known: PublicHolidays = holidays): string {
  return inWords(openingAt(hours.parse(value), Date.parse(now), known));
}

export function inWords(opening: Opening): string {
  if (opening.state === 'open' && opening.until) {
    return `open until ${opening.until.day} ${opening.until.time}`;
  }
  if (opening.state === 'closed' && opening.opens) {
    return `closed, opens ${opening.opens.day} ${opening.opens.time}`;
  }
  return opening.state;
}
