import { partLength } from './grams.ts';
import {
  codeOf,
  type IndexedPage,
  kinds,
  type Posting,
  type SearchIndex,
  vocabularyLines,
} from './search-index.ts';

/**
 * An index as a file: the length of each part, then pages as JSON, words each
 * without what it shares with the one before, and postings. Gzip does the rest.
 * A posting is the distance from the page before and one byte: how often, up to
 * 15, and in which fields. Numbers are LEB128.
 */
export interface IndexContent {
  readonly lang: string;
  readonly pages: readonly IndexedPage[];
  readonly lengths: readonly number[];
  /** Postings by word, in the order of the pages. */
  readonly words: ReadonlyMap<string, readonly Posting[]>;
}

/** So that the shared beginning of two words is one letter. */
const sharedFrom = 0x30;
const mostShared = 30;

/** Packs an index into the bytes of a file. */
export function writeIndex({ lang, pages, lengths, words }: IndexContent): Uint8Array<ArrayBuffer> {
  const vocabulary = [...words.keys()].sort();
  const distances: number[] = [];
  const codes: number[] = [];
  pushNumber(distances, pages.length);
  for (const length of lengths) pushNumber(distances, length);
  for (const word of vocabulary) {
    const postings = words.get(word) ?? [];
    pushNumber(distances, postings.length);
    let previous = -1;
    for (const posting of postings) {
      pushNumber(distances, posting.page - previous - 1);
      previous = posting.page;
      codes.push(codeOf(posting));
    }
  }
  const encoder = new TextEncoder();
  const parts = [
    encoder.encode(JSON.stringify({ lang, pages })),
    encoder.encode(frontCoded(vocabulary)),
    Uint8Array.from(distances),
    Uint8Array.from(codes),
  ];
  const file = new Uint8Array(16 + parts.reduce((sum, { length }) => sum + length, 0));
  const view = new DataView(file.buffer);
  let at = 16;
  for (const [index, part] of parts.entries()) {
    view.setUint32(index * 4, part.length, true);
    file.set(part, at);
    at += part.length;
  }
  return file;
}

/**
 * Reads what `writeIndex` wrote.
 * @throws Error where it is something else
 */
export function readIndex(file: Uint8Array<ArrayBuffer>): SearchIndex {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  let at = 16;
  const part = (index: number) => {
    const start = at;
    at += view.getUint32(index * 4, true);
    return file.subarray(start, at);
  };
  const decoder = new TextDecoder();
  const { lang, pages } = readPages(decoder.decode(part(0)));
  const vocabulary = withoutFrontCoding(decoder.decode(part(1)));
  const numbers = numberReader(part(2));
  const codes = part(3);
  const lengths = Array.from({ length: numbers() }, numbers);
  const starts = new Uint32Array(vocabulary.length + 1);
  const pageNumbers = new Uint32Array(codes.length);
  let posting = 0;
  for (const word of vocabulary.keys()) {
    starts[word] = posting;
    let previous = -1;
    for (let left = numbers(); left > 0; left--) {
      previous += numbers() + 1;
      pageNumbers[posting++] = previous;
    }
  }
  starts[vocabulary.length] = posting;
  return {
    lang,
    partLength,
    pages,
    lengths,
    vocabulary,
    ...vocabularyLines(vocabulary),
    starts,
    pageNumbers,
    codes,
  };
}

function frontCoded(sorted: readonly string[]): string {
  let previous = '';
  const lines = sorted.map((word) => {
    let shared = 0;
    while (shared < mostShared && shared < previous.length && word[shared] === previous[shared])
      shared++;
    // A letter of two halves stays whole.
    if (/[\ud800-\udbff]/.test(word[shared - 1] ?? '')) shared--;
    previous = word;
    return String.fromCharCode(sharedFrom + shared) + word.slice(shared);
  });
  return lines.join('\n');
}

function withoutFrontCoding(text: string): string[] {
  let previous = '';
  return text === ''
    ? []
    : text.split('\n').map((line) => {
        previous = previous.slice(0, line.charCodeAt(0) - sharedFrom) + line.slice(1);
        return previous;
      });
}

function pushNumber(bytes: number[], value: number): void {
  let rest = value;
  while (rest > 127) {
    bytes.push((rest & 127) | 128);
    rest >>>= 7;
  }
  bytes.push(rest);
}

function numberReader(bytes: Uint8Array): () => number {
  let at = 0;
  return () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
}

function readPages(text: string): Pick<SearchIndex, 'lang' | 'pages'> {
  const data: unknown = JSON.parse(text);
  if (!isRecord(data) || typeof data.lang !== 'string' || !Array.isArray(data.pages)) {
    throw new Error('Not a search index');
  }
  return { lang: data.lang, pages: data.pages.filter(isIndexedPage) };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function isIndexedPage(value: unknown): value is IndexedPage {
  if (!isRecord(value)) return false;
  const texts = [value.url, value.title, value.textFile ?? '', value.shownIn ?? ''];
  const lists = [value.topics ?? [], value.municipalities ?? []];
  return (
    [...texts, value.phone ?? '', value.call ?? '', value.hours ?? ''].every(
      (text) => typeof text === 'string',
    ) &&
    lists.every(Array.isArray) &&
    kinds.some((kind) => kind === value.kind)
  );
}
