import { type Weekday, weekdays } from '../schema/weekday.ts';

const millisecondsOfDay = 86_400_000;
const startInUtc = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** The day so many days later, or earlier: `addDays('2026-12-31', 1)` → `2027-01-01`. */
export function addDays(day: string, count: number): string {
  return new Date(startInUtc(day) + count * millisecondsOfDay).toISOString().slice(0, 10);
}

/** The place of a day in its week, 0 = Monday. */
export function weekdayIndex(day: string): number {
  return (new Date(startInUtc(day)).getUTCDay() + 6) % 7;
}

export function weekdayOf(day: string): Weekday {
  return weekdays[weekdayIndex(day)] ?? 'mon';
}
