import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildOptions } from '../build/options.ts';

/**
 * `npm run cms:workflow`: shows drafts, review and publishing on this machine,
 * in a repository of its own made from the content, which is thrown away at
 * the end. The content of the project is never touched.
 */
const clone = mkdtempSync(join(tmpdir(), 'tervetuloa-drafts-'));
cpSync(join(buildOptions().root, 'content'), join(clone, 'content'), { recursive: true });
writeFileSync(join(clone, '.gitignore'), 'dist/\n.cache/\n');
const git = (...words: string[]) =>
  execFileSync('git', words, { cwd: clone, stdio: ['ignore', 'ignore', 'inherit'] });
git('init', '--quiet', '--initial-branch=main');
git('config', 'user.name', 'Tervetuloa');
git('config', 'user.email', 'editor@localhost');
git('config', 'commit.gpgsign', 'false');
git('add', '.');
git('commit', '--quiet', '--message=Content');
console.log(`Drafts are kept in ${clone}, a copy that is deleted at the end.`);

const start = fileURLToPath(new URL('start.ts', import.meta.url));
const site = spawn(process.execPath, [start], {
  env: { ...process.env, SITE_ROOT: clone, CMS_BACKEND: 'local-git', CMS_BRANCH: 'main' },
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => site.kill(signal));
}
site.once('exit', (code) => {
  rmSync(clone, { recursive: true, force: true });
  process.exit(code ?? 0);
});
