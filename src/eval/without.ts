import { gzipSync } from 'node:zlib';
import { gunzip } from '../search/gunzip.ts';
import { readIndex, writeIndex } from '../search/index-file.ts';
import { type Posting, postingsOf, type SearchIndex } from '../search/search-index.ts';
import type { Corpora, Searchable } from './corpus.ts';

/** Parts of the search that can be left out, to see what each adds and costs. */
const changes = {
  /** Words are found whole only. */
  parts: (index) => ({ ...index, partLength: Number.MAX_SAFE_INTEGER }),
  /** Finnish and Estonian words have no other grades. */
  alternations: (index) => ({ ...index, lang: 'und' }),
  title: withoutField('inTitle'),
  names: withoutField('inName'),
  /** Guides that are not translated are not found. */
  fallbacks: withoutPages(({ shownIn }) => shownIn !== undefined),
  terms: withoutPages(({ kind }) => kind === 'term'),
  /** Words are searched as they are typed, see `ask`. */
  spelling: (index) => index,
  /** Questions in another language are asked in the reader's own index, see `ask`. */
  languages: (index) => index,
} as const satisfies Record<string, (index: SearchIndex) => SearchIndex>;

export type Part = keyof typeof changes;
export const isPart = (name: string): name is Part => name in changes;
export const parts = Object.keys(changes).filter(isPart);

/** All indexes without a part of the search. */
export async function withoutPart(corpora: Corpora, part: Part): Promise<Corpora> {
  const changed = [...corpora].map(async ([corpus, byLanguage]) => {
    const own = [...byLanguage].map(
      async ([lang, searchable]) => [lang, await without(searchable, part)] as const,
    );
    return [corpus, new Map(await Promise.all(own))] as const;
  });
  return new Map(await Promise.all(changed));
}

/** The same index without a part, and what its file then weighs. */
async function without(searchable: Searchable, part: Part): Promise<Searchable> {
  const changed = changes[part](searchable.index);
  if (changed.codes === searchable.index.codes) return { ...searchable, index: changed };
  const file = gzipSync(fileOf(changed), { level: 9 });
  const index = readIndex(await gunzip(new Uint8Array(file)));
  return { ...searchable, index, bytes: file.length };
}

function withoutField(field: 'inTitle' | 'inName') {
  return (index: SearchIndex) =>
    rebuilt(index, (posting) => {
      const left = {
        ...posting,
        [field]: false,
        ...(field === 'inName' && { isWholeName: false }),
      };
      return isEmpty(left) ? undefined : left;
    });
}

function withoutPages(isLeftOut: (page: SearchIndex['pages'][number]) => boolean) {
  return (index: SearchIndex) => {
    const kept = [...index.pages.keys()].filter((number) => {
      const page = index.pages[number];
      return page !== undefined && !isLeftOut(page);
    });
    const numbers = new Map(kept.map((old, number) => [old, number]));
    const smaller = {
      ...index,
      pages: kept.flatMap((number) => index.pages[number] ?? []),
      lengths: kept.map((number) => index.lengths[number] ?? 0),
    };
    return rebuilt(
      index,
      (posting) => {
        const page = numbers.get(posting.page);
        return page === undefined ? undefined : { ...posting, page };
      },
      smaller,
    );
  };
}

const isEmpty = ({ count, inTitle, inName }: Posting) => count === 0 && !(inTitle || inName);

function rebuilt(
  index: SearchIndex,
  change: (posting: Posting) => Posting | undefined,
  { pages, lengths }: Pick<SearchIndex, 'pages' | 'lengths'> = index,
): SearchIndex {
  const words = new Map(
    index.vocabulary.flatMap((word, number) => {
      const left = postingsOf(index, number).flatMap((posting) => change(posting) ?? []);
      return left.length > 0 ? [[word, left] as const] : [];
    }),
  );
  return readIndex(writeIndex({ lang: index.lang, pages, lengths, words }));
}

function fileOf(index: SearchIndex) {
  const words = new Map(index.vocabulary.map((word, number) => [word, postingsOf(index, number)]));
  return writeIndex({ lang: index.lang, pages: index.pages, lengths: index.lengths, words });
}
