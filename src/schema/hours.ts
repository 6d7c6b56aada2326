import { z } from 'zod';
import { choice, day, field, type StaffText } from './field.ts';
import { type Weekday, weekdays } from './weekday.ts';

export { type Weekday, weekdays } from './weekday.ts';

const dayWords: Readonly<Record<Weekday, StaffText>> = {
  mon: { fi: 'maanantai', en: 'Monday' },
  tue: { fi: 'tiistai', en: 'Tuesday' },
  wed: { fi: 'keskiviikko', en: 'Wednesday' },
  thu: { fi: 'torstai', en: 'Thursday' },
  fri: { fi: 'perjantai', en: 'Friday' },
  sat: { fi: 'lauantai', en: 'Saturday' },
  sun: { fi: 'sunnuntai', en: 'Sunday' },
};

/** A time of day as `HH:MM`. */
const startOfSpan = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);
/** The same; `24:00` ends a day. */
const endOfSpan = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/);

const opens = field(startOfSpan, {
  label: { fi: 'Avautuu', en: 'Opens' },
  hint: { fi: '09:00', en: '09:00' },
});
const closes = field(endOfSpan, {
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

/**
 * Opening hours in Finnish time (Europe/Helsinki). A span belongs to the day on
 * which it opens. Exceptions win over public holidays, these over weekly hours.
 */
export const hours = z.strictObject({
  always: field(z.boolean(), { label: { fi: 'Aina avoinna', en: 'Always open' } }).optional(),
  weekly: field(z.array(weekly).superRefine(refuseOverlaps), {
    label: { fi: 'Viikkoajat', en: 'Weekly hours' },
  }).optional(),
  holidays: choice(
    {
      closed: { fi: 'Suljettu pyhinä', en: 'Closed on public holidays' },
      open: { fi: 'Avoinna pyhinä', en: 'Open on public holidays' },
    },
    { fi: 'Pyhäpäivät', en: 'Public holidays' },
    {
      fi: 'Tyhjä: ei tiedossa, viikkoajat eivät koske pyhiä.',
      en: 'Empty: not known, weekly hours do not count on public holidays.',
    },
  ).optional(),
  exceptions: field(z.array(exception), {
    label: { fi: 'Poikkeukset', en: 'Exceptions' },
    hint: { fi: 'Ilman kellonaikoja: suljettu.', en: 'Without times: closed.' },
  }).optional(),
  byAppointment: field(z.boolean(), {
    label: { fi: 'Vain ajanvarauksella', en: 'By appointment only' },
  }).optional(),
});

export type Hours = z.infer<typeof hours>;
export type WeeklyHours = z.infer<typeof weekly>;

const minutesOfDay = 24 * 60;
const minutesOfWeek = 7 * minutesOfDay;
const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Refuses rows that overlap an earlier row, also where one runs over midnight into the next day. */
function refuseOverlaps(rows: readonly WeeklyHours[], context: z.RefinementCtx): void {
  const taken: (readonly [number, number])[] = [];
  for (const [index, row] of rows.entries()) {
    const spans = row.days.flatMap((name) => spansOfWeek(name, row));
    const overlaps = spans.some(([start, end]) =>
      taken.some(([from, to]) => start < to && from < end),
    );
    if (overlaps) context.addIssue({ code: 'custom', message: 'overlappingHours', path: [index] });
    taken.push(...spans);
  }
}

/** A day's span in minutes from Monday 0:00; one that runs over Sunday's midnight is two. */
function spansOfWeek(name: (typeof weekdays)[number], { opens, closes }: WeeklyHours) {
  const start = weekdays.indexOf(name) * minutesOfDay + minutes(opens);
  const length = minutes(closes) - minutes(opens) + (closes <= opens ? minutesOfDay : 0);
  const end = start + length;
  if (end <= minutesOfWeek) return [[start, end] as const];
  return [[start, minutesOfWeek] as const, [0, end - minutesOfWeek] as const];
}
