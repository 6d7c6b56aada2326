import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stringify } from 'yaml';

/** A contact with two rows of hours on Tuesday, and one exception. */
const contactWithHours = (from: string, until: string, second = '15:30') =>
  stringify({
    fi: {
      name: 'Palvelu',
      kind: 'library',
      hours: {
        weekly: [
          { days: ['mon', 'tue'], opens: '09:00', closes: '16:00' },
          { days: ['tue', 'wed'], opens: second, closes: '18:00' },
        ],
        exceptions: [{ from, until }],
      },
      confidence: 'confirmed',
      owner: 'housing',
      checked: '2026-11-22',
      checkAgain: '2027-05-22',
      sources: [{ title: 'Yleistieto' }],
    },
  });

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
  [
    'guides/finding-a-home/index.sv.md',
    (text) => `${text}\nRing :contact{#joensun-elli}.\n`,
    /index\.sv\.md, line \d+, Swedish, field "body"\n {4}Found: unknown id "joensun-elli"\n.*joensuun-elli/,
  ],
  [
    'guides/learning-finnish/index.en.md',
    (text) => text.replace(/^summary:.*$/m, 'summary: It costs 20 euros.'),
    /learning-finnish\/index\.en\.md, line 3, English, field "summary"\n {4}Found: the amount "20 euros" in the text\n {4}Mend: {2}Write the sentence without/,
  ],
  [
    'contacts/library.yml',
    () => contactWithHours('2026-12-24', '2026-12-26'),
    /contacts\/library\.yml, line \d+, Finnish, field "hours\.weekly\.1"\n {4}Found: .*15:30.*\n {4}Mend: {2}These hours overlap/,
  ],
  [
    'contacts/museum.yml',
    () => contactWithHours('2026-02-30', '2026-12-26', '16:00'),
    /contacts\/museum\.yml, line \d+, Finnish, field "hours\.exceptions\.0\.from"\n {4}Found: "2026-02-30"\n {4}Mend: {2}Write a date that exists/,
  ],
  [
    'contacts/theatre.yml',
    () => contactWithHours('2026-12-26', '2026-12-24', '16:00'),
    /contacts\/theatre\.yml, line \d+, Finnish, field "hours\.exceptions\.0\.until"\n {4}Found: "2026-12-24"\n {4}Mend: {2}The end must not be before/,
  ],
  [
    'contacts/mieli.yml',
    (text) => text.replace(/number: .*/, 'number: 013 12'),
    /contacts\/mieli\.yml, line \d+, Finnish, field "phones\.0\.number"\n {4}Found: "013 12"\n {4}Mend: {2}Write a phone number that exists/,
  ],
  [
    'facts/rent-due-day.yml',
    (text) =>
      text.replace(/^ {2}confidence:/m, '  from: 2026-12-01\n  until: 2026-01-01\n  confidence:'),
    /facts\/rent-due-day\.yml, line \d+, Finnish, field "until"\n {4}Found: 2026-01-01\n {4}Mend: {2}The end must not be before/,
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
    writeFileSync(path, change(existsSync(path) ? readFileSync(path, 'utf8') : ''));
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
