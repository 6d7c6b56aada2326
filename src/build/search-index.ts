import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createIndex, type PagefindIndex } from 'pagefind';
import type { Site } from '../entries/site.ts';
import { type Locale, locales, localeTable } from '../i18n/locales.ts';
import { writeIndex } from '../search/index-file.ts';
import { type PageFragment, readFragments } from './fragments.ts';
import { indexContent, type SearchDocument } from './search-document.ts';
import { type SearchEntry, searchEntries } from './search-entries.ts';
import { termRecords } from './term-records.ts';

/**
 * Builds the search of a finished folder, into its `pagefind/` folder: the text
 * of each page as Pagefind takes it out of the HTML, and one index a language.
 * @throws Error where a language has nothing to find
 */
export async function indexSite(folder: string, site: Site): Promise<void> {
  const terms = termRecords(site);
  const fragments = await withPagefind(async (index) => {
    check(await index.addDirectory({ path: folder, glob: '*/**/*.html' }));
    for (const { entry, content } of terms) {
      check(await index.addHTMLFile({ url: entry.page.url, content }));
    }
    return readFragments(index);
  });
  const out = join(folder, 'pagefind');
  await mkdir(join(out, 'text'), { recursive: true });
  await Promise.all(
    fragments.map(({ name, file }) => writeFile(join(out, `text/${name}.text`), file)),
  );
  for (const locale of locales) {
    const entries = new Map([
      ...searchEntries(site, locale),
      ...terms.map(({ entry }) => [entry.page.url, entry] as const),
    ]);
    const found = localeDocuments(locale, fragments, entries);
    if (found.length === 0) throw new Error(`No search index for: ${localeTable[locale].lang}`);
    await writeFile(join(out, `${locale}.index`), packIndex(localeTable[locale].lang, found));
  }
}

/** The file of one language's index. */
export function packIndex(lang: string, documents: readonly SearchDocument[]): Buffer {
  return gzipSync(writeIndex(indexContent(lang, documents)), { level: 9 });
}

/** Gives Pagefind's index to a task and ends it after. */
export async function withPagefind<Result>(
  task: (index: PagefindIndex) => Promise<Result>,
): Promise<Result> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`Search index: ${errors.join('; ')}`);
  try {
    return await task(index);
  } finally {
    await index.deleteIndex();
  }
}

/** @throws Error with what Pagefind says went wrong */
export function check({ errors }: { readonly errors: readonly string[] }): void {
  if (errors.length > 0) throw new Error(`Search index: ${errors.join('; ')}`);
}

/** What a fragment adds to an entry. */
export function documentOf(
  { name, content }: PageFragment,
  { page, names }: SearchEntry,
): SearchDocument {
  return {
    page: { ...page, textFile: name },
    text: content,
    names,
  };
}

/** All pages in a language, and the entries that are only shown in another one. */
function localeDocuments(
  locale: Locale,
  fragments: readonly PageFragment[],
  entries: ReadonlyMap<string, SearchEntry>,
): SearchDocument[] {
  const lang = localeTable[locale].lang.toLowerCase();
  const own = fragments
    .filter((fragment) => fragment.lang === lang)
    .map((fragment) => documentOf(fragment, entries.get(fragment.url) ?? plainEntry(fragment)));
  const shownInOther = [...entries.values()]
    .filter(({ page }) => page.shownIn !== undefined)
    .map(({ text = '', ...entry }) => ({ ...entry, text }));
  return [...own, ...shownInOther].sort((a, b) => (a.page.url < b.page.url ? -1 : 1));
}

const plainEntry = ({ url, title }: PageFragment): SearchEntry => ({
  page: { url, title, kind: 'page' },
  names: [],
});
