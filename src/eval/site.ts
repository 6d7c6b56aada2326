import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { locales } from '../i18n/locales.ts';
import { gunzip } from '../search/gunzip.ts';
import { readIndex } from '../search/index-file.ts';
import type { IndexedPage } from '../search/search-index.ts';
import type { Searchable } from './corpus.ts';

/** The indexes of a built site, by locale. An id is an address without its language: `guides/tax-card`. */
export async function readSiteIndexes(dist: string): Promise<Map<string, Searchable>> {
  const indexes = locales.map(async (locale) => {
    const file = await readFile(join(dist, `pagefind/${locale}.index`));
    const index = readIndex(await gunzip(new Uint8Array(file)));
    const sizes = new Map(
      await Promise.all(
        index.pages.map(async ({ textFile }) => {
          const path = join(dist, `pagefind/text/${textFile}.text`);
          return [textFile, textFile ? (await stat(path)).size : 0] as const;
        }),
      ),
    );
    return [
      locale,
      {
        index,
        bytes: file.length,
        textBytes: ({ textFile }: IndexedPage) => sizes.get(textFile) ?? 0,
        idOf: ({ url }: IndexedPage) => url.split('/').slice(2).join('/').replace(/\/$/, ''),
      },
    ] as const;
  });
  return new Map(await Promise.all(indexes));
}
