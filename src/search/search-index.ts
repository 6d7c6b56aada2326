import { edge } from './grams.ts';

/** What a result is; each has its own look and its own place among equals. */
export const kinds = ['guide', 'contact', 'municipality', 'term', 'page'] as const;
export type Kind = (typeof kinds)[number];

/** What is known of a page before anything else of it is loaded. */
export interface IndexedPage {
  readonly url: string;
  readonly title: string;
  readonly kind: Kind;
  /** Name of the file that holds its text; absent where the text is in another language. */
  readonly textFile?: string;
  /** Locale of title and text, where it is not the reader's. */
  readonly shownIn?: string;
  readonly topics?: readonly string[];
  /** Where it applies; everywhere, if absent. */
  readonly municipalities?: readonly string[];
  /** A number as people read it, and the address that calls it. */
  readonly phone?: string;
  readonly call?: string;
  /** Opening hours, as `packHours` gives them. */
  readonly hours?: string;
}

/** How often a word stands on a page: in the text, and whether in the title or among the names. */
export interface Posting {
  readonly page: number;
  readonly count: number;
  readonly inTitle: boolean;
  /** In the official title in Finnish, Swedish or English, or a name the page is known by. */
  readonly inName: boolean;
  /** It alone is a name of the page, which is a term. */
  readonly isWholeName: boolean;
}

/** The index of one language, unpacked. */
export interface SearchIndex {
  readonly lang: string;
  /** Letters of the parts by which words are found. */
  readonly partLength: number;
  readonly pages: readonly IndexedPage[];
  /** Words of the text of each page. */
  readonly lengths: readonly number[];
  /** Folded words, sorted. */
  readonly vocabulary: readonly string[];
  /** All words with edges, one a line, to look for parts of words in. */
  readonly lines: string;
  /** Where each word's line begins. */
  readonly lineStarts: Uint32Array;
  /** Where the postings of each word begin; one more than there are words. */
  readonly starts: Uint32Array;
  /** The page of each posting, and its fields packed in a byte, see `postingOf`. */
  readonly pageNumbers: Uint32Array;
  readonly codes: Uint8Array;
}

/** Bits of a posting's byte; the rest is how often, up to 15. */
const most = 15;
const title = 16;
const name = 32;
const wholeName = 64;

/** Packs the fields of a posting into a byte. */
export const codeOf = (posting: Posting): number =>
  Math.min(posting.count, most) +
  (posting.inTitle ? title : 0) +
  (posting.inName ? name : 0) +
  (posting.isWholeName ? wholeName : 0);

/** Reads what `codeOf` packed. */
export const postingOf = (page: number, code: number): Posting => ({
  page,
  count: code % 16,
  inTitle: (code & title) > 0,
  inName: (code & name) > 0,
  isWholeName: (code & wholeName) > 0,
});

/** The postings of a word. */
export function postingsOf({ starts, pageNumbers, codes }: SearchIndex, word: number): Posting[] {
  const from = starts[word] ?? 0;
  const own = pageNumbers.subarray(from, starts[word + 1] ?? from);
  return Array.from(own, (page, index) => postingOf(page, codes[from + index] ?? 0));
}

export const lineBreak = '\n';

/** The lines of a vocabulary and where they begin. */
export function vocabularyLines(vocabulary: readonly string[]) {
  const lineStarts = new Uint32Array(vocabulary.length);
  let start = 0;
  for (const [index, word] of vocabulary.entries()) {
    lineStarts[index] = start;
    start += word.length + 3;
  }
  return { lines: vocabulary.map((word) => edge + word + edge + lineBreak).join(''), lineStarts };
}

/** The words of the vocabulary that contain a part. */
export function wordsWith({ lines, lineStarts }: SearchIndex, part: string): number[] {
  const found: number[] = [];
  for (let at = lines.indexOf(part); at !== -1; ) {
    const word = lineAt(lineStarts, at);
    found.push(word);
    const next = lineStarts[word + 1];
    at = next === undefined ? -1 : lines.indexOf(part, next);
  }
  return found;
}

function lineAt(starts: Uint32Array, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
}
