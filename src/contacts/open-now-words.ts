/** What the script says: messages with their place holders, and the days, Monday first. */
export interface OpenNowWords {
  /** With `{time}`. */
  readonly open: string;
  readonly always: string;
  /** With `{day}` and `{time}`. */
  readonly opens: string;
  readonly closed: string;
  readonly weekdays: readonly string[];
}

/** Packs the words for an attribute of the page. */
export function packOpenNowWords({ open, always, opens, closed, weekdays }: OpenNowWords): string {
  return JSON.stringify([open, always, opens, closed, ...weekdays]);
}

/** Reads what `packOpenNowWords` wrote. What is no text comes out empty. */
export function unpackOpenNowWords(packed: string | undefined): OpenNowWords {
  const list: unknown = JSON.parse(packed ?? '[]');
  const words = (Array.isArray(list) ? list : []).map((word) =>
    typeof word === 'string' ? word : '',
  );
  const [open = '', always = '', opens = '', closed = '', ...weekdays] = words;
  return { open, always, opens, closed, weekdays };
}
