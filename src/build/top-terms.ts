import { wordsOf } from '../search/segment.ts';
import type { SearchDocument } from './search-document.ts';

/**
 * The words that set each text apart from the others (tf-idf), most telling
 * first: what a question in that language is likely to hold.
 * @param texts by page, all in one language
 */
export function topTerms(
  texts: ReadonlyMap<string, string>,
  lang: string,
  count: number,
): Map<string, string[]> {
  const counts = new Map([...texts].map(([page, text]) => [page, countWords(wordsOf(text, lang))]));
  const pagesWith = countWords([...counts.values()].flatMap((words) => [...words.keys()]));
  const weight = (word: string, times: number) =>
    (1 + Math.log(times)) * Math.log(texts.size / (pagesWith.get(word) ?? 1));
  return new Map(
    [...counts].map(([page, words]) => [
      page,
      [...words]
        .map(([word, times]) => ({ word, weight: weight(word, times) }))
        .sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1))
        .slice(0, count)
        .map(({ word }) => word),
    ]),
  );
}

function countWords(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Languages in which people ask who do not write their own, and how many words of each are kept. */
const askedIn: readonly string[] = ['fi', 'en'];
const kept = 30;

/**
 * Adds to each page the words that tell most about its Finnish and English
 * versions, so that a question in those languages finds it in every language.
 * A version is known by its address without the language.
 */
export function withTopTerms<Key extends string>(
  documents: ReadonlyMap<Key, readonly SearchDocument[]>,
): Map<Key, SearchDocument[]> {
  const terms = [...documents]
    .filter(([locale]) => askedIn.includes(locale))
    .map(([locale, pages]) => {
      const texts = new Map(pages.map(({ page, text }) => [placeOf(page.url), text]));
      return { locale, terms: topTerms(texts, locale, kept) };
    });
  return new Map(
    [...documents].map(([locale, pages]) => [
      locale,
      pages.map((document) => ({
        ...document,
        keywords: [
          ...document.keywords,
          ...terms
            .filter((other) => other.locale !== locale)
            .flatMap((other) => other.terms.get(placeOf(document.page.url)) ?? []),
        ],
      })),
    ]),
  );
}

/** What is the same in the addresses of a page in all languages. */
const placeOf = (url: string) => url.replace(/^\/[^/]+/, '');
