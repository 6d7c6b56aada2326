import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';

/** Files to write and files to remove, by their paths below the project: all of them or none. */
export interface ContentChanges {
  readonly write: readonly { readonly path: string; readonly bytes: Uint8Array }[];
  readonly remove: readonly string[];
}

/** A file is not what the editor opened. */
export class ChangedFileError extends Error {
  readonly paths: readonly string[];

  constructor(paths: readonly string[]) {
    super(`changed: ${paths.join(', ')}`);
    this.name = 'ChangedFileError';
    this.paths = paths;
  }
}

const planSchema = z.object({
  moves: z.array(z.object({ from: z.string(), to: z.string() })),
  remove: z.array(z.string()),
});

type Plan = z.infer<typeof planSchema>;

const folder = (root: string) => join(root, '.cache/saving');

/**
 * Changes content as one. New files are first written aside, then a plan of
 * all changes, then the plan is carried out; a plan that is found at a start
 * is carried out again. So a full disk or an end of the process at any moment
 * leaves the old content or the new, never a mixture.
 * @param expected texts that files must still have; `null` where there must be none
 * @throws ChangedFileError, or the error of the disk; nothing is changed then
 */
export async function changeContent(
  root: string,
  { write, remove }: ContentChanges,
  expected: Readonly<Record<string, string | null>> = {},
  writeFile: (path: string, bytes: Uint8Array) => Promise<void> = writeSafely,
): Promise<void> {
  const changed = await Promise.all(
    Object.entries(expected).map(async ([path, text]) => {
      const now = await readFile(join(root, path), 'utf8').catch(nothingIfMissing);
      return now === text ? [] : [path];
    }),
  );
  if (changed.flat().length > 0) throw new ChangedFileError(changed.flat());
  const aside = join(folder(root), randomUUID());
  const moves = write.map(({ path }, index) => ({ from: join(aside, String(index)), to: path }));
  const plan: Plan = { moves, remove: [...remove] };
  try {
    await mkdir(aside, { recursive: true });
    for (const [index, { bytes }] of write.entries()) {
      await writeFile(join(aside, String(index)), bytes);
    }
    await writeFile(join(aside, 'plan.part'), Buffer.from(JSON.stringify(plan)));
    await rename(join(aside, 'plan.part'), join(aside, 'plan.json'));
  } catch (error) {
    await rm(aside, { recursive: true, force: true });
    throw error;
  }
  await carryOut(root, plan);
  await rm(aside, { recursive: true, force: true });
}

/** Carries out plans that an end of the process has cut short, and forgets what was not yet a plan. */
export async function finishChanges(root: string): Promise<void> {
  const names = await readdir(folder(root)).catch(() => []);
  for (const name of names) {
    const aside = join(folder(root), name);
    const text = await readFile(join(aside, 'plan.json'), 'utf8').catch(nothingIfMissing);
    if (text !== null) await carryOut(root, planSchema.parse(JSON.parse(text)));
    await rm(aside, { recursive: true, force: true });
  }
}

async function carryOut(root: string, { moves, remove }: Plan): Promise<void> {
  for (const { from, to } of moves) {
    await mkdir(dirname(join(root, to)), { recursive: true });
    await rename(from, join(root, to)).catch(nothingIfMissing);
  }
  for (const path of remove) {
    await rm(join(root, path), { force: true });
    // The folder of a deleted guide goes with its last file.
    await rmdir(dirname(join(root, path))).catch(() => undefined);
  }
}

async function writeSafely(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

function nothingIfMissing(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
  throw error;
}
