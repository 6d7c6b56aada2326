import { gunzip } from './gunzip.ts';
import { readIndex } from './index-file.ts';
import { type PageText, readPageText } from './page-text.ts';
import type { SearchIndex } from './search-index.ts';

const folder = '/pagefind/';
const indexes = new Map<string, Promise<SearchIndex>>();
const texts = new Map<string, Promise<PageText>>();

/** Loads the index of a language on first use; nothing of it is fetched before. */
export function loadIndex(locale: string): Promise<SearchIndex> {
  const known = indexes.get(locale);
  if (known) return known;
  const loading = fetchFile(`${locale}.index`).then(async (file) => readIndex(await gunzip(file)));
  indexes.set(locale, loading);
  loading.catch(() => indexes.delete(locale));
  return loading;
}

/** Loads the text of a page; once it is there, it stays. */
export function loadText(name: string): Promise<PageText> {
  const known = texts.get(name);
  if (known) return known;
  const loading = fetchFile(`text/${name}.text`).then(readPageText);
  texts.set(name, loading);
  loading.catch(() => texts.delete(name));
  return loading;
}

async function fetchFile(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(folder + path);
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
