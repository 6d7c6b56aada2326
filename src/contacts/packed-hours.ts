import type { Hours } from '../schema/hours.ts';
import { weekdays } from '../schema/weekday.ts';
import { addDays } from './day.ts';
import { closesOnHolidays, type PublicHolidays } from './day-hours.ts';

/** Hours with the public holidays that concern them. */
export interface KnownHours {
  readonly hours: Hours;
  readonly holidays: PublicHolidays;
}

/**
 * Packs hours for an attribute of the page: JSON of short texts.
 * @example `{"weekly":["12345 09:00 16:00"],"holidays":"2026-12-25","until":"2027-11-22"}`
 * @param today exceptions that ended before yesterday are left out
 */
export function packHours({ hours, holidays }: KnownHours, today: string): string {
  const exceptions = (hours.exceptions ?? []).filter(({ until }) => until >= addDays(today, -1));
  return JSON.stringify({
    ...(hours.always && { always: 'yes' }),
    ...(hours.byAppointment && { appointment: 'yes' }),
    ...(hours.weekly && {
      weekly: hours.weekly.map(({ days, opens, closes }) => {
        const digits = days.map((day) => weekdays.indexOf(day) + 1).join('');
        return `${digits} ${opens} ${closes}`;
      }),
    }),
    ...(exceptions.length > 0 && {
      exceptions: exceptions.map(({ from, until, opens, closes }) =>
        [from, until, opens, closes].filter(Boolean).join(' '),
      ),
    }),
    ...(closesOnHolidays(hours) && { holidays: holidays.days.join(' '), until: holidays.until }),
  });
}

/** Reads what `packHours` wrote; undefined where it is something else. */
export function unpackHours(packed: string): KnownHours | undefined {
  const data = parseObject(packed);
  if (!data) return undefined;
  const words = (name: string) => texts(data.get(name)).map((line) => line.split(' '));
  const closed = data.get('holidays');
  const until = data.get('until');
  return {
    hours: {
      always: data.has('always'),
      byAppointment: data.has('appointment'),
      holidays: typeof closed === 'string' ? 'closed' : 'open',
      weekly: words('weekly').flatMap(([digits = '', opens = '', closes = '']) => {
        const days = [...digits].flatMap((digit) => weekdays[Number(digit) - 1] ?? []);
        return [{ days, opens, closes }];
      }),
      exceptions: words('exceptions').map(([from = '', last = '', opens, closes]) => ({
        from,
        until: last,
        ...(opens !== undefined && closes !== undefined && { opens, closes }),
      })),
    },
    holidays: {
      days: typeof closed === 'string' ? closed.split(' ') : [],
      until: typeof until === 'string' ? until : '',
    },
  };
}

function parseObject(text: string): ReadonlyMap<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : undefined;
  } catch {
    return undefined;
  }
}

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
