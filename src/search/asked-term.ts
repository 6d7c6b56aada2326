import { type IndexedPage, type Posting, postingsOf, type SearchIndex } from './search-index.ts';
import { allowedEdits, edits } from './spelling.ts';

type Pages = ReadonlySet<IndexedPage | undefined>;

/**
 * The term that a question asks for: the first of the pages found that is a
 * term and whose names have every word of the question. One word must be like a
 * whole name: "asunto" asks for no "opiskelija-asunto".
 */
export function askedTerm(
  index: SearchIndex,
  words: readonly string[],
  found: readonly IndexedPage[],
  isVerbatim = false,
): IndexedPage | undefined {
  const [only = ''] = words;
  const naming =
    words.length === 1
      ? [namedAlmost(index, only, isVerbatim)]
      : words.map((word) =>
          pagesWith(index, index.vocabulary.indexOf(word), ({ inName }) => inName),
        );
  return found.find((page) => page.kind === 'term' && naming.every((pages) => pages.has(page)));
}

/**
 * The pages whose name a word is: as it is, else as near as the edits that may
 * have spoiled it allow. A word that the index knows is not spoiled; it may only be longer or shorter.
 */
function namedAlmost(index: SearchIndex, word: string, isVerbatim: boolean): Pages {
  const isName = ({ isWholeName }: Posting) => isWholeName;
  const number = index.vocabulary.indexOf(word);
  const exact = pagesWith(index, number, isName);
  if (exact.size > 0 || isVerbatim) return exact;
  const isSpoiled = number === -1;
  const most = allowedEdits(word);
  const near = index.vocabulary.flatMap((known, other) => {
    const isForm = known.startsWith(word) || word.startsWith(known);
    if (Math.abs(known.length - word.length) > most || !(isSpoiled || isForm)) return [];
    const pages = pagesWith(index, other, isName);
    const distance = pages.size > 0 ? edits(word, known, most) : most + 1;
    return distance <= most ? [{ pages, distance }] : [];
  });
  return near.sort((a, b) => a.distance - b.distance)[0]?.pages ?? exact;
}

function pagesWith(
  index: SearchIndex,
  word: number,
  isMeant: (posting: Posting) => boolean,
): Pages {
  const postings = word === -1 ? [] : postingsOf(index, word);
  return new Set(postings.filter(isMeant).map(({ page }) => index.pages[page]));
}
