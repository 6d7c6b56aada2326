import { otherForms } from './alternations.ts';
import { edge, gramsOf } from './grams.ts';
import { likeness, weights } from './rank.ts';
import { type Posting, postingsOf, type SearchIndex, wordsWith } from './search-index.ts';

/**
 * The least letters of a word that a slip, any one edit, and two edits may have
 * spoiled: the fewer letters, the more words are like each other.
 */
const shortest = { slip: 4, one: 5, two: 8 } as const;

/**
 * The word of the index that was meant, where the one given is none: one edit
 * away (a letter more, less, other, or two swapped), or two for a long word. Of
 * several, the nearest, then one that begins alike, then one that a page is named
 * by, then the one on most pages. A short word can only be a slip in such a name.
 * An ending alone is a form of a word and no mistake, where the word is found by
 * what it shares with that. A number is what it is.
 */
export function meantWord(index: SearchIndex, word: string): string | undefined {
  if (word.length < shortest.slip || /\d/.test(word) || isKnown(index, word)) return undefined;
  const allowed = allowedEdits(word);
  const candidates = allowed === 0 ? nearbyNames(index, word) : nearbyWords(index, word, allowed);
  const [best] = candidates
    .map(({ id, distance }) => {
      const postings = postingsOf(index, id);
      const begunOtherwise = index.vocabulary[id]?.[0] === word[0] ? 0 : 2;
      const unnamed = postings.some(isNaming) ? 0 : 1;
      return { id, rank: 4 * distance + begunOtherwise + unnamed, pages: postings.length };
    })
    .sort((a, b) => a.rank - b.rank || b.pages - a.pages);
  return best && index.vocabulary[best.id];
}

const isNaming = ({ inTitle, inName }: Posting) => inTitle || inName;

/** Names that a short word may be a slip in. */
function nearbyNames(index: SearchIndex, word: string) {
  return index.vocabulary.flatMap((known, id) => {
    const isNear = Math.abs(known.length - word.length) < 2 && edits(word, known, 1) < 2;
    const isMeant = isNear && isSlip(word, known) && postingsOf(index, id).some(isNaming);
    return isMeant ? [{ id, distance: 1 }] : [];
  });
}

/**
 * Whether a short word one edit from another is likelier a slip than a word of
 * its own: two letters swapped, one doubled or, after the first, one left out.
 * Another letter is mostly another word, but in Arabic letters, which leave vowels out.
 */
function isSlip(word: string, known: string): boolean {
  if (lettersOf(word) === lettersOf(known) || undoubled(word) === undoubled(known)) return true;
  const isMore = known.length > word.length || /\p{Script=Arabic}/u.test(word);
  return isMore && word[0] === known[0];
}

const lettersOf = (word: string) => [...word].sort().join();
const undoubled = (word: string) => word.replace(/(.)\1/g, '$1');

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
  const isFound = likeness(index, word) >= weights.likeness;
  return [...candidates].flatMap((id) => {
    const known = index.vocabulary[id] ?? '';
    const isOther = Math.abs(known.length - word.length) > allowed;
    if (isOther || (isFound && isForm(word, known))) return [];
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
