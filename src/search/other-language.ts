import { likeness, weights } from './rank.ts';
import { type Answer, askedWords, type Question, search } from './search.ts';
import { type IndexedPage, postingsOf, type SearchIndex } from './search-index.ts';

/** Locales in which people ask who do not write the one they read. */
export const askedIn = ['fi', 'en'] as const;

/** The words of a sentence, of which some are common ones. */
const sentence = 3;
/** The least share of a sentence's words that stand in the texts of its own language. */
const leastKnown = 0.5;
/** The least likeness of a word to one of its own language, if that has any like it. */
const leastLike = 0.5;

/**
 * Whether a question in Latin letters seems to be in another language than an
 * index: a sentence of which few words stand in the texts, or one or two words
 * that are like none.
 */
export function isForeign(index: SearchIndex, text: string): boolean {
  if (!/\p{Script=Latin}/u.test(text)) return false;
  const words = askedWords(index, text);
  return words.length < sentence
    ? words.every((word) => likeness(index, word) < leastLike)
    : knownShare(index, words) < leastKnown;
}

/**
 * Searches the index of the reader's language or, where the question is in
 * another one, the index that knows most of its words; where that finds nothing,
 * the others. The pages found are those of the reader's language. Pure, as `search` is.
 * @param others indexes of the languages in which people ask, if they are there
 */
export function searchAny(
  own: SearchIndex,
  others: readonly SearchIndex[],
  question: Question,
): Answer {
  if (!isForeign(own, question.text)) return search(own, question);
  const share = (index: SearchIndex) => knownShare(index, askedWords(index, question.text));
  const answers = [own, ...others]
    .toSorted((a, b) => share(b) - share(a))
    .map((index) => (index === own ? search(own, question) : searchFor(own, index, question)));
  return answers.find(({ pages, term }) => pages.length > 0 || term) ?? search(own, question);
}

/** Searches another index and finds the same pages in the reader's language. */
function searchFor(own: SearchIndex, other: SearchIndex, question: Question): Answer {
  const pages = new Map(own.pages.map((page) => [placeOf(page), page]));
  const { term, pages: found, ...answer } = search(other, question);
  const ownTerm = term && pages.get(placeOf(term));
  return {
    ...answer,
    ...(ownTerm && { term: ownTerm }),
    pages: found.flatMap((page) => pages.get(placeOf(page)) ?? []),
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
