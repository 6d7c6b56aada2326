/** The clock on a Finnish wall, whatever the zone of the machine. */
const clock = new Intl.DateTimeFormat('en', {
  timeZone: 'Europe/Helsinki',
  calendar: 'gregory',
  numberingSystem: 'latn',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

const minute = 60_000;
const hour = 60 * minute;

/** The wall clock at an instant, as milliseconds of a clock that never changes. */
function wallTime(instant: number): number {
  const parts = new Map(clock.formatToParts(instant).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
  return Date.parse(
    `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}Z`,
  );
}

const offsetAt = (instant: number) => wallTime(instant) - Math.floor(instant / minute) * minute;

/** The calendar day in Finland at an instant, `YYYY-MM-DD`. */
export function finnishDay(instant: number): string {
  return new Date(wallTime(instant)).toISOString().slice(0, 10);
}

/**
 * The instant at which a Finnish clock shows a time. Of an hour that comes
 * twice (October) it is the first; a time that is skipped (March) is the moment
 * of the change, which comes at a full hour.
 * @param day `YYYY-MM-DD`
 * @param time `HH:MM`; `24:00` is the end of the day
 * @returns milliseconds since 1970 UTC
 */
export function finnishInstant(day: string, time: string): number {
  const [hours, minutes] = [Number(time.slice(0, 2)), Number(time.slice(3))];
  const wall = Date.parse(`${day}T00:00Z`) + hours * hour + minutes * minute;
  const before = offsetAt(wall - 24 * hour);
  const after = offsetAt(wall + 24 * hour);
  if (offsetAt(wall - before) === before) return wall - before;
  if (offsetAt(wall - after) === after) return wall - after;
  return Math.floor((wall - before) / hour) * hour;
}
