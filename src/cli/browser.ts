import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * The path of a Chromium or Chrome that starts on this machine. Looks for an
 * installed one, else installs Playwright's, else the distribution's package.
 * @throws Error that says what to do
 */
export function findBrowser(): string {
  const found = firstWorking();
  if (found) return found;
  console.log('No Chromium found; installing one …');
  run('playwright', ['install', '--with-deps', 'chromium']);
  if (firstWorking() === undefined && process.getuid?.() === 0) {
    run('apt-get', ['update', '-q']);
    run('apt-get', ['install', '-y', '-q', 'chromium']);
  }
  const installedNow = firstWorking();
  if (installedNow) return installedNow;
  throw new Error(
    'The tests need Chromium or Chrome, and none could be installed. Install one (Debian: apt-get install chromium), or set CHROMIUM to its path.',
  );
}

function firstWorking(): string | undefined {
  const candidates = [process.env.CHROMIUM, ...installed, chromium.executablePath()];
  return candidates.find((path) => path !== undefined && existsSync(path) && starts(path));
}

function starts(path: string): boolean {
  try {
    return execFileSync(path, ['--version'], { encoding: 'utf8' }).includes('Chrom');
  } catch {
    return false;
  }
}

function run(command: string, parameters: readonly string[]): void {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync(command, parameters, { stdio: 'inherit', env: environment, timeout: 600_000 });
}
