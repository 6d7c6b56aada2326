/** A question with the pages that answer it; none, where nothing should be found. */
export interface Query {
  readonly corpus: string;
  readonly lang: string;
  readonly query: string;
  readonly relevant: readonly string[];
  readonly kind?: string | undefined;
  readonly part?: string | undefined;
}

/** What came of asking one. */
export interface Outcome {
  readonly query: Query;
  /** Ids of the results, best first. */
  readonly found: readonly string[];
  readonly milliseconds: number;
  /** Over the network until the first five results stand with their text. */
  readonly bytes: number;
  readonly requests: number;
}

/** Shares are percentages of the questions that have an answer. */
export interface Figures {
  readonly queries: number;
  /** The first result answers. */
  readonly s1: number;
  /** One of the first three, and one of the first ten, answers. */
  readonly r3: number;
  readonly r10: number;
  /** Nothing is found. */
  readonly zero: number;
  /** Questions without an answer, and the share of them for which something is returned. */
  readonly unanswerable: number;
  readonly returned: number;
  readonly bytes: number;
  readonly requests: number;
  readonly p50: number;
  readonly p95: number;
}

/** Sums up outcomes. Bytes and requests are medians; times are in milliseconds. */
export function figuresOf(outcomes: readonly Outcome[]): Figures {
  const answerable = outcomes.filter(({ query }) => query.relevant.length > 0);
  const others = outcomes.filter(({ query }) => query.relevant.length === 0);
  const within = (most: number) =>
    share(answerable, ({ found, query }) =>
      found.slice(0, most).some((id) => query.relevant.includes(id)),
    );
  const times = outcomes.map(({ milliseconds }) => milliseconds);
  return {
    queries: answerable.length,
    s1: within(1),
    r3: within(3),
    r10: within(10),
    zero: share(answerable, ({ found }) => found.length === 0),
    unanswerable: others.length,
    returned: share(others, ({ found }) => found.length > 0),
    bytes: quantile(
      outcomes.map(({ bytes }) => bytes),
      0.5,
    ),
    requests: quantile(
      outcomes.map(({ requests }) => requests),
      0.5,
    ),
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
  };
}

function share<Item>(items: readonly Item[], isTrue: (item: Item) => boolean): number {
  return items.length === 0 ? 0 : (100 * items.filter(isTrue).length) / items.length;
}

/** The value that a share of the others does not exceed; 0 of none. */
export function quantile(values: readonly number[], at: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(at * sorted.length) - 1)] ?? 0;
}
