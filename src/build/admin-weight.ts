import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** What the editing app may load before it shows itself, in bytes of gzip. */
export const firstLoadLimit = 1_000_000;

const compress = promisify(gzip);

/**
 * Weighs the first load of the built editing app: its page, what the page
 * names, and its config.
 * @returns bytes of gzip
 * @throws Error where it is over the limit
 */
export async function weighAdmin(admin: string): Promise<number> {
  const page = await readFile(join(admin, 'index.html'), 'utf8');
  const named = [...page.matchAll(/(?:src|href)="\.\/([^"]+)"/g)].map(([, file = '']) => file);
  const files = ['index.html', 'config.json', ...named];
  const weights = await Promise.all(
    files.map(async (file) => (await compress(await readFile(join(admin, file)))).length),
  );
  const bytes = weights.reduce((sum, weight) => sum + weight, 0);
  if (bytes > firstLoadLimit) {
    throw new Error(
      `/admin/: ${bytes} bytes of gzip before the editor shows itself, at most ${firstLoadLimit} are allowed. Load with import() what only an action needs: admin/rules.ts.`,
    );
  }
  return bytes;
}
