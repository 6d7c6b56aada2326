import { buildOptions } from '../build/options.ts';
import {
  choiceOptions,
  chooseTexts,
  parseOptions,
  runCommand,
  UsageError,
} from '../translation/choice.ts';
import { readContent, writeFiles } from '../translation/content-fs.ts';
import { importFile } from '../translation/import.ts';
import { libreTranslate } from '../translation/libre-translate.ts';
import { MachineError, translateMissing } from '../translation/machine.ts';
import { nextTranslations, translationStatus } from '../translation/status.ts';
import { entryName } from '../translation/text-entry.ts';
import { entryUnits } from '../translation/units.ts';

/**
 * `npm run translation:machine -- --locale so`: has a machine translate what is
 * missing, the most important first, and labels it so: whole texts, and the
 * blocks that are new in texts which a machine has translated. `TRANSLATE_URL` is
 * a LibreTranslate service, `TRANSLATE_API_KEY` its key. Texts of people and
 * blocks that are there already are never touched.
 */
await runCommand(async () => {
  const { values, positionals } = parseOptions(choiceOptions, process.argv.slice(2));
  const { TRANSLATE_URL: url, TRANSLATE_API_KEY: apiKey } = process.env;
  if (!url) throw new UsageError('Set TRANSLATE_URL to the address of a LibreTranslate service.');
  if (values.locale === undefined) throw new UsageError('Name the language: --locale so.');
  const { root, today } = buildOptions();
  const content = await readContent(root);
  const { entries, locales } = chooseTexts(content.entries, values, positionals);
  const byName = new Map(entries.map((entry) => [entryName(entry), entry]));
  const machine = libreTranslate({ url, apiKey });
  let failed = 0;
  let count = 0;
  for (const row of nextTranslations(translationStatus(entries, locales))) {
    const entry = byName.get(`${row.collection}/${row.id}`);
    const isOfPeople = row.method !== undefined && row.method !== 'machine';
    const units = entry && !isOfPeople ? entryUnits(entry, row.locale) : undefined;
    if (!units?.units.some(({ target }) => target === undefined)) continue;
    try {
      const file = await translateMissing(units, machine);
      const options = { method: 'machine', date: today } as const;
      const { reports, files } = importFile(content.entries, file, options, content.read);
      await writeFiles(root, files);
      for (const { level, unit, message } of reports) {
        console.log(`${file.name} ${row.locale}: ${level} ${unit} ${message}`);
      }
      if (files.length > 0) count += 1;
      else failed += 1;
    } catch (error) {
      if (!(error instanceof MachineError)) throw error;
      console.error(`${row.collection}/${row.id} ${row.locale}: ${error.message}`);
      console.log(`${count} translations written`);
      return 1;
    }
  }
  console.log(`${count} translations written${failed > 0 ? `, ${failed} not` : ''}`);
  return failed > 0 ? 1 : 0;
});
