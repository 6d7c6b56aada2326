import { otherForms } from './alternations.ts';
import { edge, gramsOf } from './grams.ts';
import { postingsOf, type SearchIndex, wordsWith } from './search-index.ts';

/** The least letters of a word that one edit, and two edits, may have spoiled. */
const shortest = { one: 5, two: 8 } as const;

/**
 * The word of the index that was meant, where the one given is none: one edit
 * away (a letter more, less, other, or two swapped), or two for a long word. Of
 * several, the nearest, then the one on most pages. An ending alone is a form
 * of a word and no mistake.
 */
export function meantWord(index: SearchIndex, word: string): string | undefined {
  const allowed = allowedEdits(word);
  if (allowed === 0 || isKnown(index, word)) return undefined;
  const candidates = nearbyWords(index, word, allowed);
  const best = candidates
    .map(({ id, distance }) => ({ id, distance, pages: postingsOf(index, id).length }))
    .sort((a, b) => a.distance - b.distance || b.pages - a.pages)[0];
  return best && index.vocabulary[best.id];
}

/** How many edits may have spoiled a word. */
export const allowedEdits = ({ length }: string) =>
  length >= shortest.two ? 2 : length >= shortest.one ? 1 : 0;

/** The most letters of an ending after a sound that changes. */
const ending = 1;

/** Whether a word begins a word of the index, or is another form of one but for its ending. */
const isKnown = ({ lines, lang }: SearchIndex, word: string) =>
  [word, ...otherForms(word, lang).filter((form) => form.length >= word.length - ending)].some(
    (form) => lines.includes(edge + form),
  );

function nearbyWords(index: SearchIndex, word: string, allowed: number) {
  // A mistake at one end leaves the other end whole.
  const ends = [edge + word.slice(0, 2), word.slice(-2) + edge];
  const candidates = new Set(ends.flatMap((end) => wordsWith(index, end)));
  return [...candidates].flatMap((id) => {
    const known = index.vocabulary[id] ?? '';
    if (Math.abs(known.length - word.length) > allowed || isForm(word, known)) return [];
    const distance = edits(word, known, allowed);
    return distance <= allowed ? [{ id, distance }] : [];
  });
}

/** Whether two words differ in nothing but their ends. */
const isForm = (one: string, other: string) => {
  const length = Math.min(one.length, other.length) - 1;
  return one.slice(0, length) === other.slice(0, length);
};

/** The words of the index that share most with one that is not in it. */
export function similarWords(index: SearchIndex, word: string, count: number): string[] {
  const shared = new Map<number, number>();
  for (const part of gramsOf(word)) {
    for (const id of wordsWith(index, part)) shared.set(id, (shared.get(id) ?? 0) + 1);
  }
  return [...shared]
    .sort(([one, a], [other, b]) => b - a || one - other)
    .flatMap(([id]) => index.vocabulary[id] ?? [])
    .slice(0, count);
}

/**
 * How many edits two words are apart (optimal string alignment); more than
 * `most` counts as `most + 1`.
 */
export function edits(one: string, other: string, most: number): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const next = [row];
    for (let column = 1; column <= other.length; column++) {
      const isSame = one[row - 1] === other[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
      const isSwapped =
        row > 1 &&
        column > 1 &&
        one[row - 1] === other[column - 2] &&
        one[row - 2] === other[column - 1];
      if (isSwapped) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      next.push(cost);
    }
    if (Math.min(...next) > most) return most + 1;
    before = last;
    last = next;
  }
  return Math.min(last[other.length] ?? most + 1, most + 1);
}
