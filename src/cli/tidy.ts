import { rm, writeFile } from 'node:fs/promises';
import { buildOptions } from '../build/options.ts';
import { canonicalText } from '../entries/canonical.ts';
import { listContentFiles } from '../entries/files-fs.ts';
import { parseMarkdownFile } from '../entries/source-file.ts';
import type { Collection } from '../schema/collection.ts';
import { collections } from '../schema/index.ts';

/**
 * `npm run content:tidy`: writes every content file in the one form, and
 * removes translation files that hold nothing.
 */
const { root } = buildOptions();
let changed = 0;
for (const file of await listContentFiles(root)) {
  const collection = collectionOf(file.path);
  if (!collection) continue;
  const text = await file.text();
  if (isEmptyTranslation(file.path, text)) {
    await rm(file.diskPath);
    console.log(`removed ${file.path}`);
    changed += 1;
    continue;
  }
  const tidied = canonicalText(collection, text);
  if (tidied === text) continue;
  await writeFile(file.diskPath, tidied);
  console.log(`tidied ${file.path}`);
  changed += 1;
}
console.log(`${changed} files changed`);

function collectionOf(path: string): Collection | undefined {
  const isText = /\.(?:md|mdx|yml)$/.test(path);
  const [, folder] = path.split('/');
  return isText ? Object.values(collections).find(({ name }) => name === folder) : undefined;
}

function isEmptyTranslation(path: string, text: string): boolean {
  if (!/\/index\.[a-z]+\.mdx?$/.test(path) || path.includes('/index.fi.')) return false;
  const file = parseMarkdownFile(path, text);
  if (Array.isArray(file)) return false;
  const { data, body } = file;
  const hasTitle =
    typeof data === 'object' && data !== null && 'title' in data && Boolean(data.title);
  return !hasTitle && body.trim() === '';
}
