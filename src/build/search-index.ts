import { join } from 'node:path';
import { createIndex } from 'pagefind';
import type { Site } from '../entries/site.ts';
import { locales, localeTable } from '../i18n/locales.ts';
import { termRecords } from './term-records.ts';

/**
 * Builds the search index of a finished folder and its terms, one per
 * language, into its `pagefind/` folder.
 * @throws Error where a language got no index: its readers would silently search another one
 */
export async function indexSite(folder: string, site: Site): Promise<void> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`Search index: ${errors.join('; ')}`);
  try {
    const added = await index.addDirectory({ path: folder, glob: '*/**/*.html' });
    const failures = [...added.errors];
    for (const record of termRecords(site)) {
      failures.push(...(await index.addHTMLFile({ ...record })).errors);
    }
    const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
    failures.push(...written.errors);
    if (failures.length > 0) throw new Error(`Search index: ${failures.join('; ')}`);
  } finally {
    await index.deleteIndex();
  }
  await assertLanguages(folder);
}

async function assertLanguages(folder: string): Promise<void> {
  const { readFile } = await import('node:fs/promises');
  const entry: unknown = JSON.parse(
    await readFile(join(folder, 'pagefind/pagefind-entry.json'), 'utf8'),
  );
  const languages =
    typeof entry === 'object' && entry !== null && 'languages' in entry ? entry.languages : {};
  const missing = locales
    .map((locale) => localeTable[locale].lang.toLowerCase())
    .filter((lang) => typeof languages !== 'object' || !Object.hasOwn(languages ?? {}, lang));
  if (missing.length > 0) throw new Error(`No search index for: ${missing.join(', ')}`);
}
