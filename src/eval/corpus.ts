import { html } from '../blocks/html.ts';
import { type PageFragment, readFragments } from '../build/fragments.ts';
import type { SearchDocument } from '../build/search-document.ts';
import { check, documentOf, packIndex, withPagefind } from '../build/search-index.ts';
import { gunzip } from '../search/gunzip.ts';
import { readIndex } from '../search/index-file.ts';
import type { IndexedPage, SearchIndex } from '../search/search-index.ts';
import type { CorpusPage } from './files.ts';

/** An index to ask, and what its files weigh. */
export interface Searchable {
  readonly index: SearchIndex;
  readonly bytes: number;
  readonly textBytes: (page: IndexedPage) => number;
  readonly idOf: (page: IndexedPage) => string;
}

/** Indexes by corpus and language. */
export type Corpora = ReadonlyMap<string, ReadonlyMap<string, Searchable>>;

/** Official languages whose titles find a page in every language. */
const named = ['fi', 'sv', 'en'];

/** Indexes the pages of one corpus as the site's own are: one index a language. */
export async function indexCorpus(pages: readonly CorpusPage[]): Promise<Map<string, Searchable>> {
  const ids = new Map(pages.map((page) => [urlOf(page), page.id]));
  const titles = new Map(pages.map(({ lang, id, title }) => [`${lang} ${id}`, title]));
  const fragments = await withPagefind(async (index) => {
    for (const page of pages) {
      check(await index.addHTMLFile({ url: urlOf(page), content: pageMarkup(page) }));
    }
    return readFragments(index);
  });
  const byLanguage = Map.groupBy(fragments, ({ url }) => url.split('/')[1] ?? '');
  const documents = [...byLanguage].map(([lang, files]) => {
    const own = files.map((file) => toDocument(file, lang, ids, titles));
    return [lang, own] as const;
  });
  const sizes = new Map(fragments.map(({ name, file }) => [name, file.length]));
  const searchable = documents.map(async ([lang, own]) => {
    const file = packIndex(lang, own);
    return [
      lang,
      {
        index: readIndex(await gunzip(new Uint8Array(file))),
        bytes: file.length,
        textBytes: ({ textFile = '' }: IndexedPage) => sizes.get(textFile) ?? 0,
        idOf: ({ url }: IndexedPage) => ids.get(url) ?? url,
      },
    ] as const;
  });
  return new Map(await Promise.all(searchable));
}

const urlOf = ({ lang, id }: CorpusPage) => `/${lang}/${encodeURIComponent(id)}/`;

/** The text often begins with the title again. */
function pageMarkup({ lang, title, text }: CorpusPage): string {
  const lines = text.split('\n').filter((line, index) => index > 0 || line.trim() !== title.trim());
  return html`<html lang="${lang}"><body data-pagefind-body><h1 data-pagefind-meta="title">${title}</h1>${lines.map(
    (line) => html`<p>${line}</p>`,
  )}</body></html>`.markup;
}

function toDocument(
  fragment: PageFragment,
  lang: string,
  ids: ReadonlyMap<string, string>,
  titles: ReadonlyMap<string, string>,
): SearchDocument {
  const { url, title } = fragment;
  const names = named
    .filter((other) => other !== lang)
    .flatMap((other) => titles.get(`${other} ${ids.get(url)}`) ?? []);
  return documentOf(fragment, { page: { url, title, kind: 'guide' }, names });
}
