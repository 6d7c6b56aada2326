import { glob, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Query } from './measure.ts';

const page = z.object({
  id: z.string(),
  corpus: z.string().default(''),
  lang: z.string(),
  title: z.string(),
  text: z.string(),
});
export type CorpusPage = z.infer<typeof page>;

const query = z.object({
  corpus: z.string().default(''),
  lang: z.string(),
  query: z.string(),
  relevant: z.array(z.string()),
  kind: z.string().optional(),
  part: z.string().optional(),
});

/** Reads the pages of a folder (`pages.*.jsonl`) or of the files that a pattern names. */
export const readPages = (where: string): Promise<CorpusPage[]> => readLines(where, 'pages', page);

/** Reads the questions of a folder (`queries.*.jsonl`) or of the files that a pattern names. */
export const readQueries = (where: string): Promise<Query[]> => readLines(where, 'queries', query);

/** @throws Error naming the file and line that cannot be used, or the pattern that names no file */
async function readLines<Row>(where: string, name: string, row: z.ZodType<Row>): Promise<Row[]> {
  const isFolder = await stat(where).then(
    (found) => found.isDirectory(),
    () => false,
  );
  const pattern = isFolder ? join(where, `${name}.*.jsonl`) : where;
  const files = (await Array.fromAsync(glob(pattern))).sort();
  if (files.length === 0) throw new Error(`No file is named by ${pattern}`);
  const read = files.map(async (file) => {
    const lines = (await readFile(file, 'utf8')).split('\n');
    return lines.flatMap((line, index) => {
      if (line.trim() === '') return [];
      const parsed = row.safeParse(parseJson(line));
      if (parsed.success) return [parsed.data];
      throw new Error(`${file}, line ${index + 1}: ${z.prettifyError(parsed.error)}`);
    });
  });
  return (await Promise.all(read)).flat();
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
