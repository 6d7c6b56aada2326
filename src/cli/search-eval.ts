import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { close } from 'pagefind';
import { buildOptions, buildPaths } from '../build/options.ts';
import { ask } from '../eval/ask.ts';
import { indexCorpus, type Searchable } from '../eval/corpus.ts';
import { readPages, readQueries } from '../eval/files.ts';
import { type Figures, figuresOf, type Outcome } from '../eval/measure.ts';
import { readSiteIndexes } from '../eval/site.ts';

/**
 * `npm run search:eval`: how well the search answers questions whose answers are
 * known. Without arguments, the project's own on the built site; with
 * `--pages` and `--queries`, those of a folder or pattern. `--json` prints for
 * programs, `--part dev` asks one part of a set, `--misses` lists what failed.
 */
const { values } = parseArgs({
  options: {
    pages: { type: 'string' },
    queries: { type: 'string' },
    part: { type: 'string' },
    json: { type: 'boolean', default: false },
    misses: { type: 'boolean', default: false },
  },
});
const ownQueries = 'tests/search/queries.*.jsonl';
const queries = (await readQueries(values.queries ?? values.pages ?? ownQueries)).filter(
  ({ part }) => values.part === undefined || part === values.part,
);
const indexes = values.pages === undefined ? await siteIndexes() : await corpora(values.pages);
const outcomes = queries.map((query): Outcome => {
  const searchable = indexes.get(query.corpus)?.get(query.lang);
  if (!searchable) throw new Error(`No pages in ${query.lang} of the corpus "${query.corpus}"`);
  return ask(searchable, query);
});
const rows = [...Map.groupBy(outcomes, ({ query }) => query.lang)].flatMap(([lang, own]) => {
  const kinds = Map.groupBy(own, ({ query }) => query.kind);
  const byKind = [...kinds].flatMap(([kind, some]) =>
    kind === undefined ? [] : [{ lang, kind, ...figuresOf(some) }],
  );
  return [{ lang, kind: 'all', ...figuresOf(own) }, ...byKind];
});
if (values.json) console.log(JSON.stringify(rows, undefined, 2));
else print(rows);
if (values.misses) printMisses(outcomes);
await close();

async function siteIndexes(): Promise<Map<string, Map<string, Searchable>>> {
  const { dist } = buildPaths(buildOptions().root);
  if (!existsSync(join(dist, 'pagefind/fi.index'))) {
    throw new Error('The site is not built. Run `npm run build` first.');
  }
  return new Map([['site', await readSiteIndexes(dist)]]);
}

async function corpora(where: string): Promise<Map<string, Map<string, Searchable>>> {
  const byCorpus = Map.groupBy(await readPages(where), ({ corpus }) => corpus);
  const indexed = new Map<string, Map<string, Searchable>>();
  for (const [corpus, pages] of byCorpus) indexed.set(corpus, await indexCorpus(pages));
  return indexed;
}

function print(all: readonly ({ lang: string; kind: string } & Figures)[]): void {
  const header = [
    'lang',
    'kind',
    'n',
    'S@1',
    'R@3',
    'R@10',
    'zero %',
    'none n',
    'none %',
    'bytes',
    'requests',
    'p50 ms',
    'p95 ms',
  ];
  const lines = all.map((row) => [
    row.lang,
    row.kind,
    String(row.queries),
    ...[row.s1, row.r3, row.r10, row.zero].map((value) => value.toFixed(1)),
    String(row.unanswerable),
    row.unanswerable > 0 ? row.returned.toFixed(1) : '–',
    String(row.bytes),
    String(row.requests),
    row.p50.toFixed(1),
    row.p95.toFixed(1),
  ]);
  const widths = header.map((name, column) =>
    Math.max(name.length, ...lines.map((line) => line[column]?.length ?? 0)),
  );
  for (const line of [header, ...lines]) {
    console.log(
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  }
}

function printMisses(all: readonly Outcome[]): void {
  for (const { query, found } of all) {
    const place = found.findIndex((id) => query.relevant.includes(id));
    if (place >= 0 && place < 3) continue;
    console.log(
      `${query.lang} ${query.kind ?? ''} "${query.query}" ${query.relevant} at ${place + 1}: ${found.slice(0, 3)}`,
    );
  }
}
