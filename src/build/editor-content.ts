import { entryTitle } from '../../admin/config.ts';
import type { EditorContent } from '../../admin/content.ts';
import { listContentFiles } from '../entries/files-fs.ts';
import { allReferences } from '../entries/references.ts';
import type { Site } from '../entries/site.ts';

/**
 * What the editing app must know of the content to check and show an entry as
 * the build does: all data files, but of guides and pages only that they exist.
 */
export async function editorContent(root: string, site: Site): Promise<EditorContent> {
  const files = await listContentFiles(root);
  const texts = files.filter(({ path }) => /\.(?:yml|json)$/.test(path));
  return {
    texts: await Promise.all(texts.map(async ({ path, text }) => ({ path, text: await text() }))),
    paths: files.map(({ path }) => path),
    pictures: Object.fromEntries(
      [...site.pictures].map(([path, { hash, width, height }]) => [path, { hash, width, height }]),
    ),
    references: Object.fromEntries(
      [...allReferences(site.store)].map(([name, from]) => [name, [...from].sort()]),
    ),
    titles: titlesOf(site),
    today: site.today,
    holidays: site.holidays,
    origin: site.origin,
  };
}

function titlesOf({ store }: Site): Record<string, string> {
  return Object.fromEntries(
    Object.entries(store).flatMap(([collection, entries]) =>
      [...entries.values()].map(({ id, source }) => [
        `${collection}/${id}`,
        entryTitle(collection, source.value),
      ]),
    ),
  );
}
