import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { StableLink } from '../entries/stable-links.ts';
import { address } from '../i18n/addresses.ts';

/**
 * What a host needs to answer former addresses with status 301, in two forms:
 * `_redirects` as Netlify and Cloudflare Pages read it, and `redirects.map` for
 * nginx. Without them the pages at those addresses lead on by themselves.
 */
export async function writeRedirects(folder: string, links: readonly StableLink[]): Promise<void> {
  const moved = links
    .filter(({ id, entry }) => id !== entry.id)
    .map(({ id, entry }) => [address.stable(id), address.stable(entry.id)] as const);
  const lines = (row: (from: string, to: string) => string) =>
    moved.map(([from, to]) => `${row(from, to)}\n`).join('');
  await writeFile(
    join(folder, '_redirects'),
    lines((from, to) => `${from} ${to} 301`),
  );
  await writeFile(
    join(folder, 'redirects.map'),
    lines((from, to) => `${from} ${to};`),
  );
}
