import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** A file of the content folder. */
export interface ContentFile {
  /** Path below the project, `content/guides/x/index.fi.md`, forward slashes. */
  readonly path: string;
  /** Path on disk. */
  readonly diskPath: string;
  readonly text: () => Promise<string>;
}

/** Every file below `<root>/content`, sorted by path so that builds are reproducible. */
export async function listContentFiles(root: string): Promise<ContentFile[]> {
  const items = await readdir(join(root, 'content'), { recursive: true, withFileTypes: true });
  return items
    .filter((item) => item.isFile())
    .map((item) => {
      const diskPath = join(item.parentPath, item.name);
      return {
        path: relative(root, diskPath).split(sep).join('/'),
        diskPath,
        text: () => readFile(diskPath, 'utf8'),
      };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
