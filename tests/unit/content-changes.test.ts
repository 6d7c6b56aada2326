import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { changeContent, finishChanges } from '../../src/cli/content-changes.ts';
import { projectPath } from './support/project-files.ts';

let root = '';
const file = 'content/guides/a/index.fi.md';
const other = 'content/guides/a/index.en.md';
const bytes = (text: string) => new TextEncoder().encode(text);
const read = (path: string) => readFile(join(root, path), 'utf8');
const both = [
  { path: file, bytes: bytes('new fi') },
  { path: other, bytes: bytes('new en') },
];

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'changes-'));
  await mkdir(join(root, 'content/guides/a'), { recursive: true });
  await writeFile(join(root, file), 'old fi');
});

afterEach(() => rm(root, { recursive: true, force: true }));

test('files are written and removed together, and nothing is left aside', async () => {
  await changeContent(root, { write: [{ path: other, bytes: bytes('en') }], remove: [file] });
  expect(await read(other)).toBe('en');
  await expect(access(join(root, file))).rejects.toThrow();
  expect(await readdir(join(root, '.cache/saving'))).toEqual([]);
});

test('the folder of a guide goes with its last file', async () => {
  await changeContent(root, { write: [], remove: [file] });
  expect(await readdir(join(root, 'content/guides'))).toEqual([]);
});

test('a disk that is full after the first file leaves everything as it was', async () => {
  let count = 0;
  const full = () => {
    count += 1;
    const error = Object.assign(new Error('no space'), { code: 'ENOSPC' });
    return count === 1 ? Promise.resolve() : Promise.reject(error);
  };
  await expect(changeContent(root, { write: both, remove: [] }, {}, full)).rejects.toThrow(
    'no space',
  );
  expect(await read(file)).toBe('old fi');
  await expect(access(join(root, other))).rejects.toThrow();
  expect(await readdir(join(root, '.cache/saving'))).toEqual([]);
});

test('a file that is not what was opened refuses the whole change', async () => {
  const expected = { [file]: 'what was opened', [other]: null };
  await expect(changeContent(root, { write: both, remove: [] }, expected)).rejects.toThrow(file);
  expect(await read(file)).toBe('old fi');
  await expect(access(join(root, other))).rejects.toThrow();
});

test('an end of the process between two files is made good at the next start', async () => {
  const aside = join(root, '.cache/saving/x');
  await mkdir(aside, { recursive: true });
  await writeFile(join(aside, '1'), 'new en');
  const moves = [
    { from: join(aside, '0'), to: file },
    { from: join(aside, '1'), to: other },
  ];
  await writeFile(join(root, file), 'new fi');
  await writeFile(join(aside, 'plan.json'), JSON.stringify({ moves, remove: [] }));
  await finishChanges(root);
  expect([await read(file), await read(other)]).toEqual(['new fi', 'new en']);
  expect(await readdir(join(root, '.cache/saving'))).toEqual([]);
});

test('an end of the process before the plan is whole leaves the old content', async () => {
  const aside = join(root, '.cache/saving/x');
  await mkdir(aside, { recursive: true });
  await writeFile(join(aside, '0'), 'new fi');
  await writeFile(join(aside, 'plan.part'), '{"moves":');
  await finishChanges(root);
  expect(await read(file)).toBe('old fi');
  expect(await readdir(join(root, '.cache/saving'))).toEqual([]);
});

test('a process killed while it saves leaves all of the old content or all of the new', async () => {
  const paths = Array.from({ length: 16 }, (_, index) => `content/guides/a/index.l${index}.md`);
  const module = JSON.stringify(projectPath('src/cli/content-changes.ts'));
  const script = `
    const { changeContent } = await import(${module});
    for (let round = 0; ; round++) {
      const write = ${JSON.stringify(paths)}.map((path) => ({ path, bytes: Buffer.from(String(round)) }));
      await changeContent(${JSON.stringify(root)}, { write, remove: [] });
      if (round === 0) console.log('saving');
    }`;
  for (const pause of [1, 7, 20]) {
    const saving = spawn(process.execPath, ['--input-type=module', '--eval', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(saving.stdout, 'data');
    await setTimeout(pause);
    saving.kill('SIGKILL');
    await once(saving, 'exit');
    await finishChanges(root);
    const texts = await Promise.all(paths.map(read));
    expect(new Set(texts).size).toBe(1);
    expect(await readdir(join(root, '.cache/saving'))).toEqual([]);
  }
}, 60_000);
