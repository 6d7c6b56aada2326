import { glob, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { buildOptions } from '../build/options.ts';
import { translation } from '../schema/shared.ts';
import { parseOptions, runCommand, UsageError } from '../translation/choice.ts';
import { readContent, writeFiles } from '../translation/content-fs.ts';
import { ExchangeError } from '../translation/exchange.ts';
import { importFile } from '../translation/import.ts';
import { maximumSize, parseReturned } from '../translation/returned.ts';

/**
 * `npm run translation:import -- FILE|DIR…`: takes over what translators sent
 * back. `--method human|machine|machine-reviewed`, `--reviewer ROLE`, `--check`
 * writes nothing, `--force` writes over newer texts. Ends with 1 where something
 * was not taken.
 */
await runCommand(async () => {
  const { values, positionals } = parseOptions(
    {
      method: { type: 'string', default: 'human' },
      reviewer: { type: 'string' },
      check: { type: 'boolean' },
      force: { type: 'boolean' },
    },
    process.argv.slice(2),
  );
  if (positionals.length === 0) throw new UsageError('Name the files or folders to import.');
  const { root, today } = buildOptions();
  const made = translation.pick({ method: true, reviewer: true }).safeParse({
    method: values.method,
    ...(values.reviewer !== undefined && { reviewer: values.reviewer }),
  });
  if (!made.success) {
    throw new UsageError(`Unknown --method or --reviewer: ${made.error.issues[0]?.message ?? ''}`);
  }
  let content = await readContent(root);
  let failed = 0;
  let count = 0;
  for (const path of await filesOf(positionals)) {
    try {
      if ((await stat(path)).size > maximumSize) {
        throw new ExchangeError(`It is larger than ${maximumSize / 1_000_000} MB.`);
      }
      const bytes = await readFile(path);
      const returned = parseReturned(path, bytes, content.entries);
      const options = { ...made.data, date: today, force: values.force };
      const results = returned.map((file) =>
        importFile(content.entries, file, options, content.read),
      );
      for (const { name, to, reports, changed, files } of results) {
        console.log(`${path}: ${name} ${to}: ${changed} blocks changed`);
        for (const { level, unit, message } of reports)
          console.log(`  ${level} ${unit} ${message}`);
        if (reports.some(({ level }) => level === 'error')) failed += 1;
        count += files.length;
        if (values.check || files.length === 0) continue;
        await writeFiles(root, files);
        // The next file is checked against the content as this one left it.
        content = await readContent(root);
      }
    } catch (error) {
      if (!(error instanceof ExchangeError)) throw error;
      console.log(`${path}: ${error.message} Nothing of it was written.`);
      failed += 1;
    }
  }
  console.log(`${count} files ${values.check ? 'would be ' : ''}written`);
  return failed > 0 ? 1 : 0;
});

async function filesOf(paths: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const path of paths) {
    const found = await stat(path).catch(() => undefined);
    if (!found) throw new UsageError(`There is no file "${path}".`);
    if (!found.isDirectory()) {
      files.push(path);
      continue;
    }
    for await (const name of glob('**/*.{xlf,xliff,csv}', { cwd: path }))
      files.push(join(path, name));
  }
  return files.sort();
}
