import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** What is wrong in the copy: file, what is written into it, and what the build must say. */
const mistakes: readonly (readonly [
  file: string,
  change: (text: string) => string,
  says: RegExp,
])[] = [
  [
    'guides/tax-card/index.fi.md',
    (text) => text.replace('title:', 'title: "open'),
    /guides\/tax-card\/index\.fi\.md, line \d+, Finnish\n {4}Found: the fields cannot be read/,
  ],
  [
    'guides/health-care/index.en.md',
    (text) => text.replace(/^summary:.*$/m, ''),
    /health-care\/index\.en\.md, line \d+, English, field "summary"\n {4}Found: the field is missing/,
  ],
  [
    'guides/registering/index.fi.md',
    (text) => text.replace(/^order:.*$/m, 'order: first'),
    /registering\/index\.fi\.md, line \d+, Finnish, field "order"\n {4}Found: "first"\n {4}Mend: {2}Write a number/,
  ],
  [
    'guides/finding-a-home/index.fi.md',
    (text) => `${text}\n::contact{#joensun-kodit}\n`,
    /finding-a-home\/index\.fi\.md, line \d+, Finnish, field "body"\n {4}Found: unknown id "joensun-kodit"\n.*joensuun-kodit/,
  ],
  [
    'guides/finding-a-home/index.ar.md',
    (text) => `${text}\n[x](/guides/no-such-guide/)\n`,
    /finding-a-home\/index\.ar\.md, line \d+, Arabic.*\n {4}Found: \/guides\/no-such-guide\//,
  ],
  [
    'guides/finding-a-home/index.bn.md',
    (text) => `${text}\n![](house.jpg)\n`,
    /index\.bn\.md, line \d+, Bengali.*\n {4}Found: the image house\.jpg without alternative text/,
  ],
  [
    'guides/finding-a-home/index.ru.md',
    (text) => `${text}\n<script>alert(1)</script>\n`,
    /index\.ru\.md, line \d+, Russian.*\n {4}Found: raw HTML: <script>/,
  ],
  [
    'guides/finding-a-home/index.uk.md',
    (text) => `${text}\n[x](javascript:alert(1))\n`,
    /index\.uk\.md, line \d+, Ukrainian.*\n {4}Found: the link javascript:alert/,
  ],
  ['guides/tenant-rights/index.xx.md', () => '---\ntitle: x\n---\n', /unknown language "xx"/],
  [
    'ui/sv.json',
    (text) => text.replace('{date}', '{day}'),
    /ui\/sv\.json, line \d+, Swedish, field "[\w.]+"\n {4}Found: the placeholders \{day\}/,
  ],
];

let root: string;
let build: ReturnType<typeof spawnSync>;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'tervetuloa-bad-'));
  cpSync('content', join(root, 'content'), { recursive: true });
  for (const [file, change] of mistakes) {
    const path = join(root, 'content', file);
    writeFileSync(path, change(file.includes('.xx.') ? '' : readFileSync(path, 'utf8')));
  }
  // An empty translation, as Decap writes them, is no mistake.
  writeFileSync(join(root, 'content/guides/tenant-rights/index.th.md'), '\n');
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'dist/index.html'), 'the last good site');
  build = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    env: { ...process.env, SITE_ROOT: root, ASTRO_TELEMETRY_DISABLED: '1' },
    encoding: 'utf8',
  });
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

test('the build fails and leaves the last good site in place', () => {
  expect(build.status).not.toBe(0);
  expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toBe('the last good site');
});

test('all mistakes are listed at once and nothing else', () => {
  const output = `${build.stdout}${build.stderr}`;
  for (const [, , says] of mistakes) expect(output).toMatch(says);
  // The image has two mistakes: it does not exist either.
  expect(output).toContain(`${mistakes.length + 1} problems in the content`);
});
