import type { View } from '../entries/site.ts';
import { formatDay, formatWeekday } from '../i18n/format.ts';
import { type Hours, weekdays } from '../schema/hours.ts';
import { type Html, html, leftToRight } from './html.ts';

/** `9.00–16.00` the Finnish way, without leading zeros: `9–16` reads as a date to many. */
const span = (opens: string, closes: string) =>
  leftToRight(`${opens.replace(/^0/, '')}–${closes.replace(/^0/, '')}`);

/** Opening hours as a table, complete without script. */
export function hoursTable(hours: Hours, view: View): Html {
  const { t, locale } = view;
  if (hours.always) return html`<p class="hours-always">${t('hours.always')}</p>`;
  const weekly = hours.weekly ?? [];
  const rows = groupDays(weekly).map(
    ({ first, last, times }) =>
      html`<tr><th scope="row">${dayRange(first, last, view)}</th><td>${
        times.length === 0
          ? t('hours.closed')
          : separated(times.map(([from, to]) => span(from, to)))
      }</td></tr>`,
  );
  const exceptions = (hours.exceptions ?? [])
    .filter(({ until }) => until >= view.site.today)
    .map(({ from, until, opens, closes }) => {
      const days =
        from === until
          ? formatDay(locale, from)
          : `${formatDay(locale, from)} – ${formatDay(locale, until)}`;
      return html`<tr><th scope="row">${days}</th><td>${opens && closes ? span(opens, closes) : t('hours.closed')}</td></tr>`;
    });
  return html`${
    rows.length > 0 &&
    html`<table class="hours"><caption>${t('contact.hours')}</caption><tbody>${rows}</tbody></table>`
  }${
    exceptions.length > 0 &&
    html`<table class="hours"><caption>${t('hours.exceptions')}</caption><tbody>${exceptions}</tbody></table>`
  }${hours.byAppointment && html`<p>${t('hours.byAppointment')}</p>`}`;
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
  readonly times: readonly (readonly [string, string])[];
}

/** Joins neighbouring days that have the same hours. Days: 0 = Monday. */
function groupDays(weekly: NonNullable<Hours['weekly']>): DayGroup[] {
  if (weekly.length === 0) return [];
  const groups: DayGroup[] = [];
  for (const [day, name] of weekdays.entries()) {
    const times = weekly
      .filter(({ days }) => days.includes(name))
      .map(({ opens, closes }) => [opens, closes] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    const previous = groups.at(-1);
    if (previous && JSON.stringify(previous.times) === JSON.stringify(times)) {
      groups[groups.length - 1] = { ...previous, last: day };
    } else {
      groups.push({ first: day, last: day, times });
    }
  }
  return groups;
}
