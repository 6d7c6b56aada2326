import type { Hours } from '../schema/hours.ts';
import { addDays, weekdayOf } from './day.ts';
import { finnishInstant } from './finnish-time.ts';

/** Finnish public holidays as plain days. */
export interface PublicHolidays {
  /** `YYYY-MM-DD`, in order. */
  readonly days: readonly string[];
  /** The first day of which it is not known whether it is one. */
  readonly until: string;
}

/** Hours that begin on a day. They end at or before the opening time only where they run into the next day. */
export interface Span {
  readonly opens: string;
  readonly closes: string;
}

/** Whether public holidays change the hours. Where that is not known, they count as closed. */
export function closesOnHolidays(hours: Hours): boolean {
  if (hours.always) return hours.holidays === 'closed';
  return (hours.weekly ?? []).length > 0 && hours.holidays !== 'open';
}

/**
 * The hours that begin on a day. Exceptions win over public holidays, public
 * holidays over weekly hours; a closing wins over other exceptions of the day.
 */
export function hoursOf(day: string, hours: Hours, holidays: readonly string[]): readonly Span[] {
  const exceptions = exceptionsOf(day, hours);
  if (exceptions.length > 0) {
    const spans = exceptions.flatMap(({ opens, closes }) =>
      opens !== undefined && closes !== undefined ? [{ opens, closes }] : [],
    );
    return spans.length === exceptions.length ? spans : [];
  }
  if (closesOnHolidays(hours) && holidays.includes(day)) return [];
  if (hours.always) return [{ opens: '00:00', closes: '24:00' }];
  return (hours.weekly ?? []).filter(({ days }) => days.includes(weekdayOf(day)));
}

/** Whether anything is known about a day. */
export function isKnownDay(day: string, hours: Hours, { until }: PublicHolidays): boolean {
  if (exceptionsOf(day, hours).length > 0) return true;
  const isRegular = hours.always === true || (hours.weekly ?? []).length > 0;
  return isRegular && (day < until || !closesOnHolidays(hours));
}

/** Public holidays from a day on that close a service which would be open but for them. */
export function closingHolidays(hours: Hours, holidays: readonly string[], from: string): string[] {
  return holidays.filter(
    (day) =>
      day >= from &&
      hoursOf(day, hours, holidays).length === 0 &&
      exceptionsOf(day, hours).length === 0 &&
      hoursOf(day, hours, []).length > 0,
  );
}

/** The end of hours that begin on a day, as instant and as the day it falls on. */
export function endOf(day: string, { opens, closes }: Span): { at: number; day: string } {
  const end = closes <= opens ? addDays(day, 1) : day;
  return { at: finnishInstant(end, closes), day: end };
}

const exceptionsOf = (day: string, { exceptions = [] }: Hours) =>
  exceptions.filter(({ from, until }) => from <= day && day <= until);
