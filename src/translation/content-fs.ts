import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { listContentFiles } from '../entries/files-fs.ts';
import type { TextFile } from '../entries/load.ts';
import { readTextEntries, type TextEntry, translatedCollections } from './text-entry.ts';
import type { ReadFile } from './write-entry.ts';

/** The content folder as translating sees it. */
export interface TranslationContent {
  readonly root: string;
  readonly files: readonly TextFile[];
  readonly entries: readonly TextEntry[];
  readonly read: ReadFile;
}

/** Reads every text of `<root>/content` that is translated. */
export async function readContent(root: string): Promise<TranslationContent> {
  const listed = await listContentFiles(root);
  const texts = listed.filter(
    ({ path }) =>
      translatedCollections.has(path.split('/')[1] ?? '') && /\.(?:mdx?|yml|json)$/.test(path),
  );
  const files = await Promise.all(
    texts.map(async ({ path, text }) => ({ path, text: await text() })),
  );
  const read: ReadFile = (path) => {
    const disk = join(root, path);
    return existsSync(disk) ? readFileSync(disk, 'utf8') : undefined;
  };
  return { root, files, entries: readTextEntries(files), read };
}

/**
 * Writes files all or none of each: a file beside it takes its place when it is
 * whole, so that a crash leaves the old one.
 */
export async function writeFiles(root: string, files: readonly TextFile[]): Promise<void> {
  const written: { readonly part: string; readonly disk: string }[] = [];
  try {
    for (const { path, text } of files) {
      const disk = join(root, path);
      const part = `${disk}.part`;
      await mkdir(dirname(disk), { recursive: true });
      await writeFile(part, text);
      written.push({ part, disk });
    }
  } catch (error) {
    await Promise.all(written.map(({ part }) => rm(part, { force: true })));
    throw error;
  }
  for (const { part, disk } of written) await rename(part, disk);
}
