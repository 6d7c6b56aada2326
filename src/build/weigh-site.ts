import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Site } from '../entries/site.ts';
import { type Budget, checkBudget, limits, type PageWeight } from './budget.ts';
import { filePath } from './export.ts';
import { sitePaths } from './paths.ts';

/**
 * Weighs every page of a finished folder and writes all weights to a file.
 * @throws Error that lists every page over its limit, with the mend
 */
export async function weighSite(folder: string, site: Site, report: string): Promise<Budget> {
  const pages = sitePaths(site).filter((path) => path.endsWith('/'));
  const html = await Promise.all(
    pages.map(
      async (path) => [path, await readFile(join(folder, filePath(path)), 'utf8')] as const,
    ),
  );
  const budget = await checkBudget(new Map(html), (address) =>
    readFile(join(folder, address), 'utf8'),
  );
  await writeFile(report, `${JSON.stringify({ limits, ...budget }, null, 2)}\n`);
  if (budget.failures.length > 0) {
    throw new Error(`Over the budget of a page:\n${budget.failures.join('\n')}`);
  }
  return budget;
}

/** The heaviest pages and those over the first limit, as lines to print. */
export function budgetLines({ pages, over }: Budget): string[] {
  const line = ({ path, html, script }: PageWeight) =>
    `  ${String(html).padStart(6)} B HTML and styles  ${String(script).padStart(5)} B script  ${path}`;
  const guides = pages.filter(({ path }) => path.includes('/guides/'));
  return [
    'Heaviest pages (brotli):',
    ...pages.slice(0, 5).map(line),
    'Heaviest guides:',
    ...guides.slice(0, 5).map(line),
    over.length === 0
      ? `No page is over ${limits.page} B.`
      : `Over ${limits.page} B, at most ${limits.pageAtMost} B are allowed:`,
    ...over.map(line),
  ];
}
