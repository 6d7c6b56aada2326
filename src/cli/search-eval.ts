import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { close } from 'pagefind';
import { buildOptions, buildPaths } from '../build/options.ts';
import { changesWithout } from '../eval/ablation.ts';
import { askAll } from '../eval/ask.ts';
import { type Corpora, indexCorpus, type Searchable } from '../eval/corpus.ts';
import { readPages, readQueries } from '../eval/files.ts';
import { figuresOf, type Outcome } from '../eval/measure.ts';
import { printChanges, printFigures, printMisses } from '../eval/print.ts';
import { readSiteIndexes } from '../eval/site.ts';
import { isPart, type Part, parts, withoutPart } from '../eval/without.ts';

/**
 * `npm run search:eval`: how well the search answers questions whose answers are
 * known. Without arguments, the project's own on the built site; with
 * `--pages` and `--queries`, those of a folder or pattern. `--json` prints for
 * programs, `--part dev` asks one part of a set, `--misses` lists what failed.
 * `--without names` leaves a part of the search out; `--ablation` leaves out
 * each in turn and prints what it adds and costs.
 */
const { values } = parseArgs({
  options: {
    pages: { type: 'string' },
    queries: { type: 'string' },
    part: { type: 'string' },
    json: { type: 'boolean', default: false },
    misses: { type: 'boolean', default: false },
    without: { type: 'string' },
    ablation: { type: 'boolean', default: false },
  },
});
const ownQueries = 'tests/search/queries.*.jsonl';
const queries = (await readQueries(values.queries ?? values.pages ?? ownQueries)).filter(
  (query) => values.part === undefined || query.part === values.part,
);
const part = partLeftOut();
const indexes = values.pages === undefined ? await siteIndexes() : await corpora(values.pages);
if (values.ablation) {
  const changes = await changesWithout(indexes, queries);
  if (values.json) console.log(JSON.stringify(changes, undefined, 2));
  else printChanges(changes);
} else {
  const outcomes = askAll(part ? await withoutPart(indexes, part) : indexes, queries, part);
  const rows = [...Map.groupBy(outcomes, ({ query }) => query.lang)].flatMap(rowsOf);
  if (values.json) console.log(JSON.stringify(rows, undefined, 2));
  else printFigures(rows);
  if (values.misses) printMisses(outcomes);
}
await close();

function rowsOf([lang, own]: readonly [string, readonly Outcome[]]) {
  const kinds = Map.groupBy(own, ({ query }) => query.kind);
  const byKind = [...kinds].flatMap(([kind, some]) =>
    kind === undefined ? [] : [{ lang, kind, ...figuresOf(some) }],
  );
  return [{ lang, kind: 'all', ...figuresOf(own) }, ...byKind];
}

function partLeftOut(): Part | undefined {
  const { without } = values;
  if (without === undefined || isPart(without)) return without;
  throw new Error(`"${without}" is no part of the search. Parts: ${parts.join(', ')}`);
}

async function siteIndexes(): Promise<Corpora> {
  const { dist } = buildPaths(buildOptions().root);
  if (!existsSync(join(dist, 'pagefind/fi.index'))) {
    throw new Error('The site is not built. Run `npm run build` first.');
  }
  return new Map([['site', await readSiteIndexes(dist)]]);
}

async function corpora(where: string): Promise<Corpora> {
  const byCorpus = Map.groupBy(await readPages(where), ({ corpus }) => corpus);
  const indexed = new Map<string, Map<string, Searchable>>();
  for (const [corpus, pages] of byCorpus) indexed.set(corpus, await indexCorpus(pages));
  return indexed;
}
