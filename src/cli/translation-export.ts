import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildOptions } from '../build/options.ts';
import {
  choiceOptions,
  chooseTexts,
  parseOptions,
  parseStates,
  runCommand,
  UsageError,
} from '../translation/choice.ts';
import { readContent } from '../translation/content-fs.ts';
import { exportEntry, formats, isFormat, referenceOf } from '../translation/export.ts';
import { translationStatus } from '../translation/status.ts';

/**
 * `npm run translation:export -- --locale ru`: files for translators, one an
 * entry. `--format xliff2`, `xliff12` or `csv`; `--only outdated,missing`;
 * `--out DIR`, else `translations/<locale>`.
 */
await runCommand(async () => {
  const { values, positionals } = parseOptions(
    {
      ...choiceOptions,
      format: { type: 'string', default: 'xliff2' },
      only: { type: 'string' },
      out: { type: 'string' },
    },
    process.argv.slice(2),
  );
  const { format } = values;
  if (!isFormat(format)) {
    throw new UsageError(`Unknown format "${format}". Use: ${Object.keys(formats).join(', ')}.`);
  }
  if (values.locale === undefined) throw new UsageError('Name the language: --locale ru.');
  const only = values.only === undefined ? undefined : parseStates(values.only);
  const content = await readContent(buildOptions().root);
  const { entries, locales } = chooseTexts(content.entries, values, positionals);
  const reference = referenceOf(content.entries);
  let count = 0;
  for (const entry of entries) {
    for (const row of translationStatus([entry], locales)) {
      if (only && !only.includes(row.freshness)) continue;
      const text = exportEntry(entry, row.locale, format, reference);
      if (text === undefined) continue;
      const folder = values.out ?? join('translations', row.locale);
      const name = `${row.collection}.${row.id}.${row.locale}.${formats[format]}`;
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, name), text);
      count += 1;
    }
  }
  console.log(`${count} files written`);
  return 0;
});
