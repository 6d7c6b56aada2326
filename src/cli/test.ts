import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { findBrowser } from './browser.ts';

/**
 * `npm test`: type check, lint, unit tests, build, tests on the built site, and
 * end-to-end tests in a real Chromium. All of them run; one failure fails it.
 */
const browser = findBrowser();
console.log(`Browser: ${browser}\n`);
mkdirSync('test-results', { recursive: true });

let passed = 0;
let failed = 0;

step('Type check', ['astro', 'check']);
step('Lint', ['biome', 'check', '--error-on-warnings']);
step('Unit tests', ['vitest', 'run', '--project', 'unit', ...reporters('unit')]);
countVitest('unit');
if (step('Build', ['astro', 'build'])) {
  step('Tests on the built site', ['vitest', 'run', '--project', 'site', ...reporters('site')]);
  countVitest('site');
  step('End-to-end tests', ['playwright', 'test']);
  countPlaywright();
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** Runs one tool; it counts as one check, besides the tests it counts itself. */
function step(name: string, [command = '', ...parameters]: readonly string[]): boolean {
  console.log(`\n== ${name}`);
  const { status } = spawnSync(command, parameters, {
    stdio: 'inherit',
    env: { ...process.env, CHROMIUM: browser, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status === 0) passed += 1;
  else failed += 1;
  return status === 0;
}

function reporters(name: string): string[] {
  return ['--reporter=default', '--reporter=json', `--outputFile.json=test-results/${name}.json`];
}

function countVitest(name: string): void {
  const report = z
    .object({ numPassedTests: z.number(), numFailedTests: z.number() })
    .parse(readReport(name));
  passed += report.numPassedTests;
  failed += report.numFailedTests;
}

function countPlaywright(): void {
  const { stats } = z
    .object({
      stats: z.object({
        expected: z.number(),
        unexpected: z.number(),
        skipped: z.number(),
        flaky: z.number(),
      }),
    })
    .parse(readReport('e2e'));
  passed += stats.expected;
  failed += stats.unexpected + stats.skipped + stats.flaky;
}

function readReport(name: string): unknown {
  return JSON.parse(readFileSync(`test-results/${name}.json`, 'utf8'));
}
