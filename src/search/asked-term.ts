import { type IndexedPage, type Posting, postingsOf, type SearchIndex } from './search-index.ts';
import { allowedEdits, edits } from './spelling.ts';

type Pages = ReadonlySet<IndexedPage | undefined>;

/**
 * The term that a question asks for: the first of the pages found that is a
 * term and whose names have every word of the question. One word must be like a
 * name, or the last word of one: "asunto" asks for no "opiskelija-asunto".
 */
export function askedTerm(
  index: SearchIndex,
  words: readonly string[],
  found: readonly IndexedPage[],
): IndexedPage | undefined {
  const [only = ''] = words;
  const naming =
    words.length === 1
      ? [namedAlmost(index, only)]
      : words.map((word) =>
          pagesWith(index, index.vocabulary.indexOf(word), ({ inName }) => inName),
        );
  return found.find((page) => page.kind === 'term' && naming.every((pages) => pages.has(page)));
}

/** The pages that a word asks for, as it is or as near as the edits that may have spoiled it allow. */
function namedAlmost(index: SearchIndex, word: string): Pages {
  const isName = ({ isAsked }: Posting) => isAsked;
  const near = index.vocabulary.flatMap((known, number) => {
    const most = allowedEdits(word);
    if (Math.abs(known.length - word.length) > most) return [];
    const pages = pagesWith(index, number, isName);
    const distance = pages.size > 0 ? edits(word, known, most) : most + 1;
    return distance <= most ? [{ pages, distance }] : [];
  });
  return near.sort((a, b) => a.distance - b.distance)[0]?.pages ?? new Set();
}

function pagesWith(
  index: SearchIndex,
  word: number,
  isMeant: (posting: Posting) => boolean,
): Pages {
  const postings = word === -1 ? [] : postingsOf(index, word);
  return new Set(postings.filter(isMeant).map(({ page }) => index.pages[page]));
}
