import { gramsOf } from './grams.ts';
import type { Anchor, PageText } from './page-text.ts';
import { piecesOf, wordsOfPiece } from './segment.ts';

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
  { content, anchors }: PageText,
  words: readonly WeighedWord[],
  lang: string,
): Excerpt {
  const pieces = piecesOf(content, lang);
  const looked = words.map(({ word, weight }) => ({ word, weight, parts: new Set(gramsOf(word)) }));
  const matches = pieces.map((piece) => {
    const forms = wordsOfPiece(piece);
    return looked.findIndex(({ word, parts }) => forms.some((form) => isAlike(form, word, parts)));
  });
  let best = 0;
  let most = 0;
  for (const [start, match] of matches.entries()) {
    if (match === -1) continue;
    const found = new Set(matches.slice(start, start + length - before));
    const score = [...found].reduce((sum, index) => sum + (looked[index]?.weight ?? 0), 0);
    if (score <= most) continue;
    most = score;
    best = start;
  }
  const places = placesOf(pieces);
  const section = anchors.findLast(({ at }) => at <= (places[best] ?? 0));
  const floor = Math.max(
    0,
    places.findIndex((at) => at >= (section?.at ?? 0)),
  );
  const start = Math.max(floor, best - before);
  const end = Math.min(pieces.length, start + length);
  const shown = pieces
    .slice(start, end)
    .map((text, index) => ({ text, isMarked: matches[start + index] !== -1 }));
  return {
    pieces: [
      ...(start > floor ? [{ text: '… ', isMarked: false }] : []),
      ...joined(shown),
      ...(end < pieces.length ? [{ text: '…', isMarked: false }] : []),
    ],
    ...(section && { section }),
  };
}

/** How many letters stand before each piece. */
function placesOf(pieces: readonly string[]): number[] {
  let at = 0;
  return pieces.map((piece) => {
    const place = at;
    at += piece.length;
    return place;
  });
}

function isAlike(form: string, word: string, parts: ReadonlySet<string>): boolean {
  if (form === word || (word.length >= shortest && form.startsWith(word))) return true;
  const shared = gramsOf(form).filter((part) => parts.has(part)).length;
  return shared / parts.size >= alike;
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
