import { buildOptions } from '../build/options.ts';
import {
  choiceOptions,
  chooseTexts,
  parseLocales,
  parseOptions,
  parseStates,
  runCommand,
} from '../translation/choice.ts';
import { readContent } from '../translation/content-fs.ts';
import { isCurrent, nextTranslations, translationStatus } from '../translation/status.ts';
import { describeStatus } from '../translation/status-text.ts';

/**
 * `npm run translation:status`: how far translations follow their sources.
 * `--json` prints every row for programs, `--only outdated,missing` those states,
 * `--entries` all entries that are not current. `--require fi,en,sv` ends with 1
 * where one of these languages has a translation that is not current.
 */
await runCommand(async () => {
  const { values, positionals } = parseOptions(
    {
      ...choiceOptions,
      only: { type: 'string' },
      json: { type: 'boolean' },
      entries: { type: 'boolean' },
      require: { type: 'string' },
    },
    process.argv.slice(2),
  );
  const { root, staffLanguage } = buildOptions();
  const { entries: all } = await readContent(root);
  const { entries, locales } = chooseTexts(all, values, positionals);
  const only = values.only === undefined ? undefined : parseStates(values.only);
  const status = translationStatus(entries, locales);
  const rows = status.filter(({ freshness }) => !only || only.includes(freshness));
  process.stdout.write(
    values.json
      ? `${JSON.stringify({ rows, next: nextTranslations(rows).map(({ collection, id, locale }) => `${locale} ${collection}/${id}`) }, null, 2)}\n`
      : describeStatus(rows, staffLanguage, values.entries ?? only !== undefined),
  );
  if (values.require === undefined) return 0;
  const required = parseLocales(values.require, []);
  const behind = translationStatus(entries, required).filter((row) => !isCurrent(row));
  for (const { locale, collection, id, freshness } of behind) {
    console.error(`${locale} ${collection}/${id}: ${freshness}`);
  }
  return behind.length > 0 ? 1 : 0;
});
