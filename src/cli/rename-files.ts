import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listContentFiles } from '../entries/files-fs.ts';
import { renameEntry } from '../entries/rename.ts';
import { changeContent } from './content-changes.ts';

/**
 * Gives an entry of the content folder another id.
 * @returns the paths that were written or removed
 * @throws Error that says why it cannot be
 */
export async function renameFiles(
  root: string,
  collection: string,
  from: string,
  to: string,
): Promise<string[]> {
  const files = await listContentFiles(root);
  const texts = await Promise.all(
    files
      .filter(({ path }) => /\.(?:md|mdx|yml)$/.test(path))
      .map(async ({ path, text }) => ({ path, text: await text() })),
  );
  const paths = files.map(({ path }) => path);
  const { write, moves } = renameEntry(texts, paths, collection, from, to);
  const written = new Set(write.map(({ path }) => path));
  const pictures = await Promise.all(
    [...moves]
      .filter(([, path]) => !written.has(path))
      .map(async ([old, path]) => ({ path, bytes: await readFile(join(root, old)) })),
  );
  const newTexts = write.map(({ path, text }) => ({ path, bytes: Buffer.from(text) }));
  const remove = [...moves.keys()];
  await changeContent(root, { write: [...newTexts, ...pictures], remove });
  return [...written, ...pictures.map(({ path }) => path), ...remove].sort();
}
