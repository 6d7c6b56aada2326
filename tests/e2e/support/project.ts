import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';

/** A copy of the content with the site and the editor running on it, as `npm start` runs them. */
export interface Project {
  readonly root: string;
  readonly origin: string;
  /** Resolves when the next line matching `pattern` is printed. */
  readonly printed: (pattern: RegExp) => Promise<string>;
  /** Everything printed so far. */
  readonly output: () => string;
  /** Ends it as Ctrl-C does. Resolves to the exit code. */
  readonly interrupt: () => Promise<number | null>;
}

/** Copies the content to a temporary folder and starts the project there. */
export async function startProject(environment: NodeJS.ProcessEnv = {}): Promise<Project> {
  const root = await mkdtemp(join(tmpdir(), 'tervetuloa-'));
  await cp(resolve('content'), join(root, 'content'), { recursive: true });
  const child = spawn(process.execPath, ['src/cli/start.ts'], {
    env: { ...process.env, ...environment, SITE_ROOT: root },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = collect(child);
  const exit = new Promise<number | null>((resolveExit) => child.once('exit', resolveExit));
  const address = await output.printed(/Site: +(\S+)/);
  return {
    root,
    origin: /Site: +(\S+)\//.exec(address)?.[1] ?? '',
    printed: output.printed,
    output: output.all,
    interrupt: async () => {
      child.kill('SIGINT');
      const code = await exit;
      await rm(root, { recursive: true, force: true });
      return code;
    },
  };
}

function collect(child: ChildProcess) {
  let text = '';
  const waiting = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      for (const check of waiting) check();
    });
  }
  const printed = (pattern: RegExp) => {
    const from = text.length;
    return new Promise<string>((resolveText, reject) => {
      const check = () => {
        const found = pattern.exec(text.slice(pattern.source.startsWith('Site') ? 0 : from));
        if (!found) return;
        waiting.delete(check);
        resolveText(found[0]);
      };
      waiting.add(check);
      child.once('exit', () => reject(new Error(`Ended before printing ${pattern}:\n${text}`)));
      check();
    });
  };
  return { printed, all: () => text };
}

/** The hash of every file below a folder, by path. */
export async function fileHashes(folder: string): Promise<Map<string, string>> {
  const items = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = items
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name));
  const hashes = await Promise.all(
    files.map(async (file) => {
      const hash = createHash('sha256')
        .update(await readFile(file))
        .digest('hex');
      return [relative(folder, file), hash] as const;
    }),
  );
  return new Map(hashes);
}

/** Paths that differ between two states of a folder: added, changed or removed. */
export function changedFiles(before: Map<string, string>, after: Map<string, string>): string[] {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].filter((path) => before.get(path) !== after.get(path)).sort();
}
