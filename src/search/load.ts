import { gunzip } from './gunzip.ts';
import { readIndex } from './index-file.ts';
import { type PageText, readPageText } from './page-text.ts';
import type { SearchIndex } from './search-index.ts';

const folder = '/pagefind/';
const indexes = new Map<string, Promise<SearchIndex>>();
const texts = new Map<string, Promise<PageText>>();

/** Loads the index of a language on first use; nothing of it is fetched before. */
export const loadIndex = (locale: string): Promise<SearchIndex> =>
  once(indexes, locale, async () => readIndex(await gunzip(await fetchFile(`${locale}.index`))));

/** Loads the text of a page; once it is there, it stays. */
export const loadText = (name: string): Promise<PageText> =>
  once(texts, name, async () => readPageText(await fetchFile(`text/${name}.text`)));

/** What a load gives; one that fails may be tried again. */
function once<Value>(
  known: Map<string, Promise<Value>>,
  name: string,
  load: () => Promise<Value>,
): Promise<Value> {
  const before = known.get(name);
  if (before) return before;
  const loading = load();
  known.set(name, loading);
  loading.catch(() => known.delete(name));
  return loading;
}

async function fetchFile(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(folder + path);
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
