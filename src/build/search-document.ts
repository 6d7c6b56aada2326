import type { IndexContent } from '../search/index-file.ts';
import type { IndexedPage, Posting } from '../search/search-index.ts';
import { wordsOf } from '../search/segment.ts';

/** A page on its way into the index of its language. */
export interface SearchDocument {
  readonly page: IndexedPage;
  readonly text: string;
  /** Names the page is known by in official languages and in the reader's own; never shown. */
  readonly names: readonly string[];
}

/** Counts the words of pages. The documents are all in one language. */
export function indexContent(lang: string, documents: readonly SearchDocument[]): IndexContent {
  const words = new Map<string, Posting[]>();
  const lengths = documents.map(({ page, text, names }, number) => {
    const postings = new Map<string, Posting>();
    const add = (source: string, change: (posting: Posting) => Posting) => {
      for (const word of wordsOf(source, lang)) {
        postings.set(word, change(postings.get(word) ?? { page: number, ...nothing }));
      }
    };
    add(text, (posting) => ({ ...posting, count: posting.count + 1 }));
    add(page.title, (posting) => ({ ...posting, inTitle: true }));
    add(names.join('\n'), (posting) => ({ ...posting, inName: true }));
    if (page.kind === 'term') {
      const words = names.filter((name) => wordsOf(name, lang).length === 1);
      add(words.join('\n'), (posting) => ({ ...posting, isWholeName: true }));
    }
    for (const [word, posting] of postings) words.set(word, [...(words.get(word) ?? []), posting]);
    return wordsOf(text, lang).length;
  });
  return { lang, pages: documents.map(({ page }) => page), lengths, words };
}

const nothing = {
  count: 0,
  inTitle: false,
  inName: false,
  isWholeName: false,
} as const;
