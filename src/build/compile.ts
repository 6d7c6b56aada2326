import { spawn } from 'node:child_process';
import { join } from 'node:path';

/**
 * Runs `astro build`, which compiles the templates into the folder `compiled`
 * and publishes the site. A process of its own: the compiler keeps its memory
 * and its module cache.
 * @throws Error with what the build printed
 */
export function compileTemplates(project: string, compiled: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const astro = join(project, 'node_modules/astro/bin/astro.mjs');
    const build = spawn(process.execPath, [astro, 'build', '--outDir', compiled], {
      cwd: project,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    const output: string[] = [];
    build.stdout.on('data', (chunk: Buffer) => output.push(chunk.toString()));
    build.stderr.on('data', (chunk: Buffer) => output.push(chunk.toString()));
    build.once('error', reject);
    build.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(output.join('').trim()));
    });
  });
}
