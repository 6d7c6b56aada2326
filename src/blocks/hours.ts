import { addDays } from '../contacts/day.ts';
import { closingHolidays, type Span } from '../contacts/day-hours.ts';
import type { View } from '../entries/site.ts';
import { formatDay, formatWeekday } from '../i18n/format.ts';
import { type Hours, weekdays } from '../schema/hours.ts';
import { type Html, html, leftToRight } from './html.ts';
import { clockTime } from './time.ts';

/** How far ahead public holidays are listed. */
const holidayDays = 60;

const spanText = ({ opens, closes }: Span) =>
  leftToRight(`${clockTime(opens)}–${clockTime(closes)}`);

/** Opening hours as tables, complete without script. */
export function hoursTable(hours: Hours, view: View): Html {
  const { t, locale, site } = view;
  const closed = t('hours.closed');
  const weekly = hours.always ? [] : groupDays(hours.weekly ?? []);
  const exceptions = (hours.exceptions ?? []).filter(({ until }) => until >= site.today);
  const holidays = closingHolidays(hours, site.holidays.days, site.today).filter(
    (day) => day <= addDays(site.today, holidayDays),
  );
  return html`${hours.always && html`<p class="hours-always">${t('hours.always')}</p>`}${table(
    t('contact.hours'),
    weekly.map(({ first, last, times }) => [
      dayRange(first, last, view),
      times.length === 0 ? closed : separated(times.map(spanText)),
    ]),
  )}${table(
    t('hours.exceptions'),
    exceptions.map(({ from, until, opens, closes }) => [
      from === until
        ? formatDay(locale, from)
        : `${formatDay(locale, from)} – ${formatDay(locale, until)}`,
      opens && closes ? spanText({ opens, closes }) : closed,
    ]),
  )}${table(
    t('hours.holidays'),
    holidays.map((day) => [formatDay(locale, day), closed]),
  )}${hours.byAppointment && html`<p>${t('hours.byAppointment')}</p>`}`;
}

type Row = readonly [days: string, times: string | Html | readonly Html[]];

/** The spaces keep the words apart where only the text is taken, as in search. */
function table(caption: string, rows: readonly Row[]): Html | false {
  if (rows.length === 0) return false;
  const body = rows.map(
    ([days, times]) => html`<tr><th scope="row">${days}</th> <td>${times}</td></tr>`,
  );
  return html`<table class="hours"><caption>${caption}</caption> <tbody>${body}</tbody></table>`;
}

const separated = (items: readonly Html[]) =>
  items.map((item, index) => (index === 0 ? item : html`, ${item}`));

function dayRange(first: number, last: number, { locale, t }: View): string {
  const name = (day: number) => formatWeekday(locale, day);
  return first === last
    ? name(first)
    : t('hours.weekdays', { first: name(first), last: name(last) });
}

interface DayGroup {
  readonly first: number;
  readonly last: number;
  readonly times: readonly Span[];
}

/** Joins neighbouring days that have the same hours. Days: 0 = Monday. */
function groupDays(weekly: NonNullable<Hours['weekly']>): DayGroup[] {
  if (weekly.length === 0) return [];
  const groups: DayGroup[] = [];
  for (const [day, name] of weekdays.entries()) {
    const times = weekly
      .filter(({ days }) => days.includes(name))
      .map(({ opens, closes }) => ({ opens, closes }))
      .sort((a, b) => (a.opens < b.opens ? -1 : 1));
    const previous = groups.at(-1);
    if (previous && JSON.stringify(previous.times) === JSON.stringify(times)) {
      groups[groups.length - 1] = { ...previous, last: day };
    } else {
      groups.push({ first: day, last: day, times });
    }
  }
  return groups;
}
