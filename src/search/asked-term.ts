import { type IndexedPage, postingsOf, type SearchIndex } from './search-index.ts';

/**
 * The term that a question asks for: the first of the pages found that is a
 * term and whose names have every word of the question. One word must be a
 * name alone: "asunto" asks for no "opiskelija-asunto".
 */
export function askedTerm(
  index: SearchIndex,
  words: readonly string[],
  found: readonly IndexedPage[],
): IndexedPage | undefined {
  const naming = words.map((word) => {
    const number = index.vocabulary.indexOf(word);
    const postings = number === -1 ? [] : postingsOf(index, number);
    return new Set(
      postings
        .filter(({ inName, isWholeName }) => (words.length === 1 ? isWholeName : inName))
        .map(({ page }) => index.pages[page]),
    );
  });
  return found.find((page) => page.kind === 'term' && naming.every((pages) => pages.has(page)));
}
