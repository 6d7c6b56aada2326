/** A time of day as readers see it: `9:00`. Without a zero in front, with the minutes, so that it is no date. */
export const clockTime = (time: string): string => time.replace(/^0/, '');
