import { search } from '../search/search.ts';
import type { Corpora, Searchable } from './corpus.ts';
import type { Outcome, Query } from './measure.ts';

/** How many results a reader sees with their text before asking for more. */
const shown = 5;

/** Asks a question as the search page does. A term that stands above the results comes last here. */
export function ask(searchable: Searchable, query: Query, isVerbatim = false): Outcome {
  const started = performance.now();
  const { term, pages } = search(searchable.index, { text: query.query, isVerbatim });
  const milliseconds = performance.now() - started;
  const found = term ? [...pages, term] : pages;
  const first = [...(term ? [term] : []), ...pages]
    .slice(0, shown)
    .filter(({ text }) => text !== undefined);
  return {
    query,
    found: found.map(searchable.idOf),
    milliseconds,
    bytes: searchable.bytes + first.reduce((sum, page) => sum + searchable.textBytes(page), 0),
    requests: 1 + first.length,
  };
}

/**
 * Asks each question in the index of its corpus and language.
 * @throws Error where there is no such index
 */
export function askAll(corpora: Corpora, queries: readonly Query[], isVerbatim = false): Outcome[] {
  return queries.map((query) => {
    const searchable = corpora.get(query.corpus)?.get(query.lang);
    if (searchable) return ask(searchable, query, isVerbatim);
    throw new Error(`No pages in ${query.lang} of the corpus "${query.corpus}"`);
  });
}
