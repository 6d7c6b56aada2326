import { foldText } from './fold.ts';
import type { Answer } from './search.ts';
import type { SearchIndex } from './search-index.ts';

/**
 * The question with its corrected words. The index knows words only folded;
 * a title that has the word tells how it is written.
 */
export function correctedQuestion(
  text: string,
  { index, corrections }: Pick<Answer, 'index' | 'corrections'>,
): string {
  return corrections.reduce((question, { typed, meant }) => {
    const written = question
      .split(/([\p{L}\p{N}\p{M}]+)/u)
      .map((part) => (foldText(part) === typed ? asWritten(index, meant) : part));
    return written.join('');
  }, text);
}

/** How a folded word is written in a title; as it is, where no title has it. */
export function asWritten({ pages }: SearchIndex, word: string): string {
  for (const { title } of pages) {
    const found = title.match(/[\p{L}\p{N}\p{M}]+/gu)?.find((part) => foldText(part) === word);
    if (found) return found.toLowerCase();
  }
  return word;
}
