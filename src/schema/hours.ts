import { z } from 'zod';
import { choice, day, field, type StaffText } from './field.ts';

/** Days of the week, Monday first as in Finland. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

const dayWords: Readonly<Record<Weekday, StaffText>> = {
  mon: { fi: 'maanantai', en: 'Monday' },
  tue: { fi: 'tiistai', en: 'Tuesday' },
  wed: { fi: 'keskiviikko', en: 'Wednesday' },
  thu: { fi: 'torstai', en: 'Thursday' },
  fri: { fi: 'perjantai', en: 'Friday' },
  sat: { fi: 'lauantai', en: 'Saturday' },
  sun: { fi: 'sunnuntai', en: 'Sunday' },
};

/** A time of day as `HH:MM`; `24:00` ends a day. */
const timeOfDay = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/);

const opens = field(timeOfDay, {
  label: { fi: 'Avautuu', en: 'Opens' },
  hint: { fi: '09:00', en: '09:00' },
});
const closes = field(timeOfDay, {
  label: { fi: 'Sulkeutuu', en: 'Closes' },
  hint: {
    fi: 'Aikaisempi kuin avautuu: sulkeutuu seuraavana päivänä.',
    en: 'Earlier than it opens: closes on the next day.',
  },
});

const weekly = z.strictObject({
  days: field(z.array(z.enum(weekdays)).min(1), {
    label: { fi: 'Päivät', en: 'Days' },
    options: dayWords,
  }),
  opens,
  closes,
});

const exception = z
  .strictObject({
    from: field(day, { label: { fi: 'Alkaa', en: 'From' }, widget: 'datetime' }),
    until: field(day, { label: { fi: 'Päättyy', en: 'Until' }, widget: 'datetime' }),
    opens: opens.optional(),
    closes: closes.optional(),
  })
  .refine((value) => value.from <= value.until, { error: 'untilBeforeFrom', path: ['until'] })
  .refine((value) => (value.opens === undefined) === (value.closes === undefined), {
    error: 'opensWithoutCloses',
    path: ['closes'],
  });

/** Opening hours in Finnish time (Europe/Helsinki). */
export const hours = z
  .strictObject({
    always: field(z.boolean(), { label: { fi: 'Aina avoinna', en: 'Always open' } }).optional(),
    weekly: field(z.array(weekly), { label: { fi: 'Viikkoajat', en: 'Weekly hours' } }).optional(),
    holidays: choice(
      {
        closed: { fi: 'Suljettu pyhinä', en: 'Closed on public holidays' },
        open: { fi: 'Avoinna pyhinä', en: 'Open on public holidays' },
      },
      { fi: 'Pyhäpäivät', en: 'Public holidays' },
    ).optional(),
    exceptions: field(z.array(exception), {
      label: { fi: 'Poikkeukset', en: 'Exceptions' },
      hint: { fi: 'Ilman kellonaikoja: suljettu.', en: 'Without times: closed.' },
    }).optional(),
    byAppointment: field(z.boolean(), {
      label: { fi: 'Vain ajanvarauksella', en: 'By appointment only' },
    }).optional(),
  })
  .superRefine((value, context) => {
    for (const { index, day: overlapping } of overlaps(value.weekly ?? [])) {
      context.addIssue({
        code: 'custom',
        message: 'overlappingHours',
        path: ['weekly', index],
        input: overlapping,
      });
    }
  });

export type Hours = z.infer<typeof hours>;

const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Rows of weekly hours that overlap an earlier row on the same day. */
function overlaps(rows: readonly z.infer<typeof weekly>[]) {
  const taken = new Map<string, [number, number][]>();
  const found: { index: number; day: string }[] = [];
  for (const [index, row] of rows.entries()) {
    const start = minutes(row.opens);
    const end = minutes(row.closes) + (row.closes <= row.opens ? 24 * 60 : 0);
    for (const weekday of row.days) {
      const spans = taken.get(weekday) ?? [];
      if (spans.some(([from, to]) => start < to && from < end)) found.push({ index, day: weekday });
      spans.push([start, end]);
      taken.set(weekday, spans);
    }
  }
  return found;
}
