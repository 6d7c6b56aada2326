import { spawnSync } from 'node:child_process';
import { buildOptions } from '../build/options.ts';
import { sourceLocale } from '../i18n/locales.ts';
import {
  choiceOptions,
  chooseTexts,
  parseOptions,
  runCommand,
  UsageError,
} from '../translation/choice.ts';
import { readContent, writeFiles } from '../translation/content-fs.ts';
import { markHeld, markUpToDate } from '../translation/mark.ts';
import { entryName, readTextEntries, type TextEntry } from '../translation/text-entry.ts';
import { editedFiles, type TextEdit } from '../translation/write-entry.ts';

/**
 * `npm run translation:stamp -- guides/tax-card --locale ru`: these translations
 * are up to date. With `--hold` instead: the change of the source since the last
 * commit (`--since REVISION`) leaves all translations right. `--all` stands for
 * every entry.
 */
await runCommand(async () => {
  const { values, positionals } = parseOptions(
    {
      ...choiceOptions,
      all: { type: 'boolean' },
      hold: { type: 'boolean' },
      since: { type: 'string' },
    },
    process.argv.slice(2),
  );
  if (positionals.length === 0 && !values.all && !values.collection && !values.topic) {
    throw new UsageError('Name entries such as guides/tax-card, or --collection, --topic, --all.');
  }
  const { root, today } = buildOptions();
  const content = await readContent(root);
  const { entries, locales } = chooseTexts(content.entries, values, positionals);
  let count = 0;
  for (const entry of entries) {
    const edits = values.hold
      ? held(root, entry, values.since ?? 'HEAD')
      : markUpToDate(entry, locales, { date: today });
    const files = editedFiles(entry, edits, content.read);
    await writeFiles(root, files);
    if (files.length > 0)
      console.log(`${entryName(entry)}: ${edits.map((edit) => edit.locale).join(' ')}`);
    count += edits.length;
  }
  console.log(`${count} translations stamped`);
  return 0;
});

function held(root: string, entry: TextEntry, since: string): TextEdit[] {
  const path = entry.versions.get(sourceLocale)?.path;
  if (!path) return [];
  const { status, stdout } = spawnSync('git', ['show', `${since}:./${path}`], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) return [];
  const before = readTextEntries([{ path, text: stdout }])[0]?.versions.get(sourceLocale);
  return before ? markHeld(entry, before) : [];
}
