import { type Anchor, type Fragment, wordsInPlace } from './fragment.ts';
import { gramsOf } from './grams.ts';
import { wordsOf } from './segment.ts';

/** A piece of an excerpt: plain text, marked where it is what was searched for. */
export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** The part of a page that says most about a question. */
export interface Excerpt {
  readonly pieces: readonly Piece[];
  /** The heading above it; absent at the top of the page. */
  readonly section?: Anchor;
}

/** A word of a question and how much it tells, see `tellingWords`. */
export interface WeighedWord {
  readonly word: string;
  readonly weight: number;
}

/** Words in an excerpt, and how many of them stand before the first that is marked. */
const length = 26;
const before = 6;
/** The share of a word's parts that makes another word a form of it. */
const alike = 0.6;
/** The least letters of a word that is alike to all words it begins. */
const shortest = 3;

/** Finds the part of a page with the most telling words, each counted once. */
export function excerptOf(
  { content, title, anchors }: Fragment,
  words: readonly WeighedWord[],
  lang: string,
): Excerpt {
  const places = wordsInPlace(content);
  const separator = content.includes('\u200b') ? '' : ' ';
  const looked = words.map(({ word, weight }) => ({ word, weight, parts: new Set(gramsOf(word)) }));
  const matches = places.map((place) => {
    const forms = wordsOf(place, lang);
    return looked.findIndex(({ word, parts }) => forms.some((form) => isAlike(form, word, parts)));
  });
  const first = titleLength(content, title);
  let best = first;
  let most = 0;
  for (let start = first; start < places.length; start++) {
    if (matches[start] === -1) continue;
    const found = new Set(matches.slice(start, start + length - before));
    const score = [...found].reduce((sum, index) => sum + (looked[index]?.weight ?? 0), 0);
    if (score <= most) continue;
    most = score;
    best = start;
  }
  const section = anchors.findLast(({ location }) => location <= best);
  const floor = Math.max(first, section?.location ?? 0);
  const start = Math.max(floor, best - before);
  const end = Math.min(places.length, start + length);
  const pieces = places.slice(start, end).map((text, index) => ({
    text: text + separator,
    isMarked: matches[start + index] !== -1,
  }));
  return {
    pieces: [
      ...(start > floor ? [{ text: '… ', isMarked: false }] : []),
      ...joined(pieces),
      ...(end < places.length ? [{ text: '…', isMarked: false }] : []),
    ],
    ...(section && { section }),
  };
}

function isAlike(form: string, word: string, parts: ReadonlySet<string>): boolean {
  if (form === word || (word.length >= shortest && form.startsWith(word))) return true;
  const shared = gramsOf(form).filter((part) => parts.has(part)).length;
  return shared / parts.size >= alike;
}

/** How many words of the text only repeat the title. */
function titleLength(content: string, title: string): number {
  const words = wordsInPlace(content);
  const bare = (text: string) => text.replaceAll(/[\s\u200b.]/g, '');
  let count = 0;
  let seen = '';
  while (count < words.length && seen.length < bare(title).length)
    seen += bare(words[count++] ?? '');
  return seen === bare(title) ? count : 0;
}

function joined(pieces: readonly Piece[]): Piece[] {
  const runs: Piece[] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    if (last && !last.isMarked && !piece.isMarked) {
      runs[runs.length - 1] = { text: last.text + piece.text, isMarked: false };
    } else runs.push(piece);
  }
  return runs;
}
