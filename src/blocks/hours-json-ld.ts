import { closingHolidays, type Span } from '../contacts/day-hours.ts';
import type { Site } from '../entries/site.ts';
import type { Hours } from '../schema/hours.ts';
import { type Weekday, weekdays } from '../schema/weekday.ts';

interface Specification extends Span {
  readonly '@type': 'OpeningHoursSpecification';
  readonly dayOfWeek?: readonly string[];
  readonly validFrom?: string;
  readonly validThrough?: string;
}

const dayNames: Readonly<Record<Weekday, string>> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};

/** Equal times mean closed all day. */
const closed: Span = { opens: '00:00', closes: '00:00' };

/**
 * Opening hours as schema.org describes them, with the exceptions and the
 * public holidays of the coming year that close the service. A time of closing
 * before the opening means the next day.
 * @see https://schema.org/OpeningHoursSpecification
 * @see https://developers.google.com/search/docs/appearance/structured-data/local-business
 */
export function hoursJsonLd(hours: Hours, { today, holidays }: Site): Specification[] {
  const regular = hours.always
    ? [{ days: weekdays, opens: '00:00', closes: '24:00' }]
    : (hours.weekly ?? []);
  return [
    ...regular.map(({ days, ...times }) =>
      specification(times, { dayOfWeek: days.map((day) => dayNames[day]) }),
    ),
    ...(hours.exceptions ?? [])
      .filter(({ until }) => until >= today)
      .map(({ from, until, opens, closes }) =>
        specification(opens && closes ? { opens, closes } : undefined, {
          validFrom: from,
          validThrough: until,
        }),
      ),
    ...closingHolidays(hours, holidays.days, today).map((day) =>
      specification(undefined, { validFrom: day, validThrough: day }),
    ),
  ];
}

function specification(
  times: Span | undefined,
  when: Pick<Specification, 'dayOfWeek' | 'validFrom' | 'validThrough'>,
): Specification {
  return {
    '@type': 'OpeningHoursSpecification',
    ...when,
    ...(times ? { opens: times.opens, closes: closingTime(times) } : closed),
  };
}

/** Midnight as a day's end, and hours around the clock, end a minute earlier: equal times would mean closed. */
function closingTime({ opens, closes }: Span): string {
  if (closes !== '24:00' && closes !== opens) return closes;
  const last = (minutesOf(closes) || 24 * 60) - 1;
  return [Math.floor(last / 60), last % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
