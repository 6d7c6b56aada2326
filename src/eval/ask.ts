import { search } from '../search/search.ts';
import type { Searchable } from './corpus.ts';
import type { Outcome, Query } from './measure.ts';

/** How many results a reader sees with their text before asking for more. */
const shown = 5;

/** Asks a question as the search page does. */
export function ask(searchable: Searchable, query: Query): Outcome {
  const started = performance.now();
  const { pages } = search(searchable.index, { text: query.query });
  const milliseconds = performance.now() - started;
  const first = pages.slice(0, shown).filter(({ fragment }) => fragment !== undefined);
  return {
    query,
    found: pages.map(searchable.idOf),
    milliseconds,
    bytes: searchable.bytes + first.reduce((sum, page) => sum + searchable.fragmentBytes(page), 0),
    requests: 1 + first.length,
  };
}
