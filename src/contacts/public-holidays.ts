import Calendar from 'date-holidays';
import { addDays } from './day.ts';
import type { PublicHolidays } from './day-hours.ts';

const calendar = new Calendar('FI', { types: ['public'] });

/**
 * Finnish public holidays from the day before until a year after a day. The day
 * before counts because its hours may run over midnight. Build time only: the
 * package is large, browsers get the days.
 * @param today `YYYY-MM-DD`
 */
export function publicHolidays(today: string): PublicHolidays {
  const [from, until] = [addDays(today, -1), addYear(today)];
  const year = Number(today.slice(0, 4));
  const days = [year - 1, year, year + 1]
    .flatMap((each) => calendar.getHolidays(each))
    .map(({ date }) => date.slice(0, 10))
    .filter((day) => from <= day && day < until);
  return { days: days.sort(), until };
}

/** The same date a year later; 29 February becomes 1 March. */
function addYear(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.toISOString().slice(0, 10);
}
