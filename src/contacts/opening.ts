import type { Hours } from '../schema/hours.ts';
import { addDays } from './day.ts';
import { closesOnHolidays, endOf, hoursOf, isKnownDay, type PublicHolidays } from './day-hours.ts';
import { finnishDay, finnishInstant } from './finnish-time.ts';

/** A time on a Finnish wall clock. */
export interface WallTime {
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** `HH:MM`, as written in the hours; `24:00` ends a day. */
  readonly time: string;
}

/** What a service is at an instant. */
export type Opening =
  | { readonly state: 'always' }
  /** `until` is absent where no end is in sight. */
  | { readonly state: 'open'; readonly until?: WallTime }
  /** `opens` is absent where it does not open within 14 days. */
  | { readonly state: 'closed'; readonly opens?: WallTime }
  | { readonly state: 'appointment' }
  /** The hours say nothing about this day. */
  | { readonly state: 'unknown' };

const daysAhead = 14;

/**
 * Whether a service is open, in Finnish time wherever the reader is. The build
 * and the reader's browser use the same function.
 * @param now milliseconds since 1970 UTC
 */
export function openingAt(hours: Hours, now: number, holidays: PublicHolidays): Opening {
  if (hours.byAppointment) return { state: 'appointment' };
  const hasExceptions = (hours.exceptions ?? []).length > 0;
  if (hours.always && !hasExceptions && !closesOnHolidays(hours)) return { state: 'always' };
  const today = finnishDay(now);
  const last = addDays(today, daysAhead);
  const stretches = openStretches(hours, holidays, addDays(today, -1), last);
  const current = stretches.find(({ start, end }) => start <= now && now < end);
  if (current) {
    const hasEnd = current.end < finnishInstant(last, '24:00');
    return { state: 'open', ...(hasEnd && { until: current.closes }) };
  }
  if (!isKnownDay(today, hours, holidays)) return { state: 'unknown' };
  const next = stretches.find(({ start }) => start > now);
  return { state: 'closed', ...(next && { opens: next.opens }) };
}

/** Time during which a service stays open. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly opens: WallTime;
  readonly closes: WallTime;
}

/** The stretches that begin on these days, in order; hours that follow without a gap are one. */
function openStretches(
  hours: Hours,
  holidays: PublicHolidays,
  first: string,
  last: string,
): Stretch[] {
  const stretches: Stretch[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) {
    if (!isKnownDay(day, hours, holidays)) continue;
    const spans = [...hoursOf(day, hours, holidays.days)].sort((a, b) =>
      a.opens < b.opens ? -1 : 1,
    );
    for (const span of spans) {
      const start = finnishInstant(day, span.opens);
      const end = endOf(day, span);
      // Between times that the clocks skip in March.
      if (end.at <= start) continue;
      const closes = { day: end.day, time: span.closes };
      const previous = stretches.at(-1);
      if (previous === undefined || start > previous.end) {
        stretches.push({ start, end: end.at, opens: { day, time: span.opens }, closes });
      } else if (end.at > previous.end) {
        stretches[stretches.length - 1] = { ...previous, end: end.at, closes };
      }
    }
  }
  return stretches;
}
