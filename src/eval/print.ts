import type { Change } from './ablation.ts';
import type { Figures, Outcome } from './measure.ts';

/** Prints figures as a table. */
export function printFigures(all: readonly ({ lang: string; kind: string } & Figures)[]): void {
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
  printTable(header, lines);
}

function printTable(header: readonly string[], lines: readonly (readonly string[])[]): void {
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

/** Prints the questions whose answer is not among the first three results. */
export function printMisses(all: readonly Outcome[]): void {
  for (const { query, found } of all) {
    const place = found.findIndex((id) => query.relevant.includes(id));
    if (place >= 0 && place < 3) continue;
    console.log(
      `${query.lang} ${query.kind ?? ''} "${query.query}" ${query.relevant} at ${place + 1}: ${found.slice(0, 3)}`,
    );
  }
}

/** Prints what each part adds, a language a line. */
export function printChanges(changes: readonly Change[]): void {
  const names = [...new Set(changes.map(({ part }) => part))];
  const languages = [...Map.groupBy(changes, ({ lang }) => lang)];
  const signed = (value: number) => `${value > 0 ? '+' : ''}${value.toFixed(1)}`;
  const lines = languages.map(([lang, own]) => [
    lang,
    ...own.map(({ s1, r3, bytes }) => `${signed(s1)} ${signed(r3)} ${bytes}`),
  ]);
  console.log('S@1 and R@3 in percentage points, and bytes, that each part adds:');
  printTable(['lang', ...names], lines);
}
