import { askedTerm } from './asked-term.ts';
import { likeness, scorePages, weights } from './rank.ts';
import type { IndexedPage, SearchIndex } from './search-index.ts';
import { runsOf, wordsOf } from './segment.ts';
import { allowedEdits, meantWord } from './spelling.ts';

/** What a reader asks for. */
export interface Question {
  readonly text: string;
  readonly topic?: string;
  readonly municipality?: string;
  /** The reader's own municipality: what applies there comes before what applies elsewhere. */
  readonly home?: string;
  /** Search for the words exactly as they were typed. */
  readonly isVerbatim?: boolean;
}

/** A change of a question's word to the one that was meant. */
export interface Correction {
  readonly typed: string;
  readonly meant: string;
}

export interface Answer {
  /** Folded words that were searched for. */
  readonly words: readonly string[];
  readonly corrections: readonly Correction[];
  /** The term whose name the question is, which stands above the results. */
  readonly term?: IndexedPage;
  /** All others, best first, after the filters. */
  readonly pages: readonly IndexedPage[];
  /** All pages found, before the filters. */
  readonly found: readonly IndexedPage[];
  /** The index that answered. */
  readonly index: SearchIndex;
}

/** Longer questions are cut: no one's question needs more words, and each costs time. */
const longest = { letters: 300, words: 24 } as const;
/** The least words of a sentence, of which some are common ones. */
export const sentence = 3;
/** Pages below this share of the best one's score are no answers. */
const leastShare = 0.2;
/** What the reader's municipality does to the score of pages of it and of others. */
const place = { home: 1.2, elsewhere: 0.8 } as const;

/** Searches an index. Pure: the same question and index give the same answer. */
export function search(index: SearchIndex, question: Question): Answer {
  const typed = askedWords(index, question.text);
  const corrections = question.isVerbatim ? [] : correct(index, typed);
  const meant = new Map(corrections.map(({ typed: from, meant: to }) => [from, to]));
  const words = typed.map((word) => meant.get(word) ?? word);
  const scores = scorePages(index, [...words, ...runsOf(askedText(question.text))]);
  const ranked = index.pages
    .map((page, number) => ({
      page,
      score: (scores[number] ?? 0) * placeWeight(page, question.home),
    }))
    .sort((a, b) => b.score - a.score);
  const matching = ranked.filter(({ score }) => score > 0);
  const least = (ranked[0]?.score ?? 0) * leastShare;
  const found = matching.filter(({ score }) => score >= least).map(({ page }) => page);
  // A term counts less than guides do; who asks for it by its name gets it all the same.
  const term = askedTerm(
    index,
    words,
    matching.map(({ page }) => page).filter((page) => isWithin(page, question)),
    question.isVerbatim,
  );
  const pages = found.filter((page) => page !== term && isWithin(page, question));
  return { words, corrections, ...(term && { term }), pages, found, index };
}

/** The words of a question that are searched for. */
export const askedWords = ({ lang }: SearchIndex, text: string): string[] =>
  [...new Set(wordsOf(askedText(text), lang))].slice(0, longest.words);

const askedText = (text: string) => text.slice(0, longest.letters);

/** What results are narrowed to. */
export type Filters = Pick<Question, 'topic' | 'municipality'>;

/** Whether a page is among those that a reader narrows the results to. */
export function isWithin(
  { topics = [], municipalities }: IndexedPage,
  { topic, municipality }: Filters,
): boolean {
  return (
    (!topic || topics.includes(topic)) &&
    (!municipality || (municipalities?.includes(municipality) ?? true))
  );
}

function correct(index: SearchIndex, words: readonly string[]): Correction[] {
  const isSentence = words.length >= sentence;
  return words.flatMap((typed) => {
    // The short words of a sentence are mostly right, and the others tell enough.
    if (isSentence && allowedEdits(typed) === 0) return [];
    const meant = likeness(index, typed) < weights.misspelled ? meantWord(index, typed) : undefined;
    return meant === undefined ? [] : [{ typed, meant }];
  });
}

function placeWeight({ municipalities }: IndexedPage, home: string | undefined): number {
  if (!home || !municipalities) return 1;
  return municipalities.includes(home) ? place.home : place.elsewhere;
}
