import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TextFile } from '../../../src/entries/load.ts';
import { ContentError, type Problem } from '../../../src/entries/problem.ts';
import { loadSite } from '../../../src/entries/site-fs.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { interfaceFile } from './interface-text.ts';
import { origin, today } from './site.ts';

/** A file of any kind: text or bytes. */
export interface DiskFile {
  readonly path: string;
  readonly text: string | Uint8Array;
}

/** The problems that a build finds in a content folder with these files; the last of a path counts. */
export async function problemsOnDisk(files: readonly DiskFile[]): Promise<readonly Problem[]> {
  const root = await mkdtemp(join(tmpdir(), 'content-'));
  try {
    const folders = new Set([...files, ...interfaceFiles].map(({ path }) => dirname(path)));
    for (const folder of folders) await mkdir(join(root, folder), { recursive: true });
    for (const { path, text } of [...interfaceFiles, ...files]) {
      await writeFile(join(root, path), text);
    }
    await loadSite({ root, today, origin, staffLanguage: 'en' });
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  } finally {
    await rm(root, { recursive: true });
  }
}

const interfaceFiles: readonly TextFile[] = locales.map((locale) => ({
  path: `content/ui/${locale}.json`,
  text: interfaceFile(locale),
}));

/** The line of a file on which some words stand, from 1. */
export function lineWith(text: string, words: string): number {
  const line = text.split('\n').findIndex((row) => row.includes(words)) + 1;
  if (line === 0) throw new Error(`"${words}" does not occur`);
  return line;
}
