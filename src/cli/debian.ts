import { spawnSync } from 'node:child_process';

/**
 * Makes sure that a program of the distribution is there: installs its package
 * where it is not and that is allowed.
 * @throws Error that says what to install
 */
export function requireDebianTool(program: string, name: string): void {
  if (isInstalled(program)) return;
  if (process.getuid?.() === 0) {
    const options = {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      timeout: 300_000,
    } as const;
    spawnSync('apt-get', ['update', '-q'], options);
    spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', name], options);
  }
  if (!isInstalled(program)) {
    throw new Error(`The tests need ${program}. Install it: apt-get install ${name}`);
  }
}

const isInstalled = (program: string) => spawnSync('which', [program]).status === 0;
