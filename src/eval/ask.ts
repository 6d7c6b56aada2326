import { askedIn, isForeign, searchAny } from '../search/other-language.ts';
import type { Corpora, Searchable } from './corpus.ts';
import type { Outcome, Query } from './measure.ts';
import type { Part } from './without.ts';

/** The results whose texts are counted. */
const shown = 5;

/** Asks a question as the search page does. A term that stands above the results comes last here. */
function ask(
  searchable: Searchable,
  others: readonly Searchable[],
  query: Query,
  without: Part | undefined,
): Outcome {
  const started = performance.now();
  const isOwn = without === 'languages' || !isForeign(searchable.index, query.query);
  const asked = isOwn ? [] : others;
  const { term, pages } = searchAny(
    searchable.index,
    asked.map(({ index }) => index),
    { text: query.query, isVerbatim: without === 'spelling' },
  );
  const milliseconds = performance.now() - started;
  const found = term ? [...pages, term] : pages;
  const first = [...(term ? [term] : []), ...pages]
    .slice(0, shown)
    .filter(({ textFile }) => textFile !== undefined);
  const sizes = [
    ...[searchable, ...asked].map(({ bytes }) => bytes),
    ...first.map(searchable.textBytes),
  ];
  return {
    query,
    found: found.map(searchable.idOf),
    milliseconds,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    requests: sizes.length,
  };
}

/**
 * Asks each question in the index of its corpus and language.
 * @param without a part of the search that is left out
 * @throws Error where there is no such index
 */
export function askAll(corpora: Corpora, queries: readonly Query[], without?: Part): Outcome[] {
  return queries.map((query) => {
    const indexes = corpora.get(query.corpus);
    const searchable = indexes?.get(query.lang);
    if (!searchable) throw new Error(`No pages in ${query.lang} of the corpus "${query.corpus}"`);
    const others = askedIn
      .filter((locale) => locale !== query.lang)
      .flatMap((locale) => indexes?.get(locale) ?? []);
    return ask(searchable, others, query, without);
  });
}
