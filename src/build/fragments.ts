import type { PagefindIndex } from 'pagefind';
import { type Fragment, readFragment } from '../search/fragment.ts';

/** A page as Pagefind has taken it out of its HTML. */
export interface FragmentFile {
  /** Lower-cased BCP-47 tag of the page's `<html lang>`. */
  readonly lang: string;
  readonly name: string;
  readonly file: Uint8Array<ArrayBuffer>;
  readonly fragment: Fragment;
}

const fragmentPath = /^fragment\/((.+)_[0-9a-f]+)\.pf_fragment$/;

/**
 * Everything an index holds, page by page.
 * @throws Error naming what Pagefind could not do
 */
export async function readFragments(index: PagefindIndex): Promise<FragmentFile[]> {
  const { errors, files } = await index.getFiles();
  if (errors.length > 0) throw new Error(`Search index: ${errors.join('; ')}`);
  const found = files.map(async ({ path, content }) => {
    const [, name, lang] = fragmentPath.exec(path) ?? [];
    if (name === undefined || lang === undefined) return [];
    const file = new Uint8Array(content);
    return [{ lang, name, file, fragment: await readFragment(file) }];
  });
  return (await Promise.all(found)).flat();
}
