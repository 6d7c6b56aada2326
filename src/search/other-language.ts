import { edge } from './grams.ts';
import { likeness, weights } from './rank.ts';
import { type Answer, askedWords, type Question, search, sentence } from './search.ts';
import { type IndexedPage, postingsOf, type SearchIndex } from './search-index.ts';

/** Locales in which people ask who do not write the one they read. */
export const askedIn = ['fi', 'en'] as const;

/** The least share of a sentence's words that stand in the texts of its own language. */
const leastKnown = 0.5;
/** The least likeness of a word to one of its own language, if that has any like it. */
const leastLike = 0.5;
/** The least letters of a word that can be told to be in another language. */
const shortest = 3;

/**
 * Whether a question, mostly in Latin letters, seems to be in another language
 * than an index: a sentence of which few words stand in the texts, or one or
 * two words that are like none and begin none.
 */
export function isForeign(index: SearchIndex, text: string): boolean {
  const words = askedWords(index, text);
  const latin = words.filter((word) => /\p{Script=Latin}/u.test(word));
  if (words.length === 0 || latin.length * 2 < words.length) return false;
  return words.length < sentence
    ? words.every((word) => isUnlike(index, word))
    : knownShare(index, words) < leastKnown;
}

const isUnlike = (index: SearchIndex, word: string) =>
  word.length >= shortest &&
  !index.lines.includes(edge + word) &&
  likeness(index, word) < leastLike;

/**
 * Searches the index of the reader's language or, where the question is in
 * another one, the index that knows most of its words; where that finds nothing,
 * the next. The pages found are those of the reader's language. Pure, as `search` is.
 * @param others indexes of the languages in which people ask, if they are there; none are needed unless `isForeign`
 */
export function searchAny(
  own: SearchIndex,
  others: readonly SearchIndex[],
  question: Question,
): Answer {
  if (others.length === 0 || !isForeign(own, question.text)) return search(own, question);
  const byShare = [own, ...others]
    .map((index) => ({ index, share: knownShare(index, askedWords(index, question.text)) }))
    .sort((a, b) => b.share - a.share);
  for (const { index } of byShare) {
    const answer = index === own ? search(own, question) : searchFor(own, index, question);
    if (answer.found.length > 0) return answer;
  }
  return search(own, question);
}

/** Searches another index and finds the same pages in the reader's language. */
function searchFor(own: SearchIndex, other: SearchIndex, question: Question): Answer {
  const pages = new Map(own.pages.map((page) => [placeOf(page), page]));
  const inOwn = (page: IndexedPage) => pages.get(placeOf(page)) ?? [];
  const { term, ...answer } = search(other, question);
  const [ownTerm] = [term ?? []].flat().flatMap(inOwn);
  return {
    ...answer,
    ...(ownTerm && { term: ownTerm }),
    pages: answer.pages.flatMap(inOwn),
    found: answer.found.flatMap(inOwn),
  };
}

/** The share of a sentence's words that stand in the texts of an index; of one or two words, of those that an index has in some form. */
function knownShare(index: SearchIndex, words: readonly string[]): number {
  const isKnown = (word: string) =>
    words.length < sentence
      ? likeness(index, word) >= weights.misspelled
      : postingsOf(index, index.vocabulary.indexOf(word)).some(({ count }) => count > 0);
  return words.filter(isKnown).length / Math.max(1, words.length);
}

/** What is the same in the address of a page in all languages. */
const placeOf = ({ url }: IndexedPage) => url.replace(/^\/[^/]+/, '');
