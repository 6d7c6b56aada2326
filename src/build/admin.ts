import { createHash } from 'node:crypto';
import { cp, glob, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { adminConfig } from '../../admin/config.ts';
import type { Site } from '../entries/site.ts';
import { weighAdmin } from './admin-weight.ts';
import { backupFix } from './backup-fix.ts';
import { cmsOptions } from './cms-options.ts';
import { editorContent } from './editor-content.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const cache = join(project, '.cache/admin');

/**
 * Puts the editing app into `<folder>/admin`. It is bundled only when its sources have changed.
 * @returns the bytes of gzip of its first load
 */
export async function buildAdmin(folder: string, site: Site, root: string): Promise<number> {
  const options = cmsOptions();
  const bundle = join(cache, await sourceHash(), options.module);
  const isBuilt = await stat(bundle).then(
    () => true,
    () => false,
  );
  if (!isBuilt) await bundleAdmin(bundle, options.module);
  const admin = join(folder, 'admin');
  await cp(bundle, admin, { recursive: true });
  await writeFile(join(admin, 'config.json'), JSON.stringify(adminConfig(site, options)));
  await writeFile(join(admin, 'content.json'), JSON.stringify(await editorContent(root, site)));
  await allowOrigins(join(admin, 'index.html'), options.origins);
  return await weighAdmin(admin);
}

/** Lets the app talk to its forge, and to nothing else. */
async function allowOrigins(page: string, origins: readonly string[]): Promise<void> {
  const text = await readFile(page, 'utf8');
  await writeFile(
    page,
    text.replace(' FORGE;', `${origins.map((origin) => ` ${origin}`).join('')};`),
  );
}

async function sourceHash(): Promise<string> {
  const hash = createHash('sha256');
  const patterns = [
    'admin/**/*',
    'src/{schema,i18n,entries,blocks,contacts,translation}/*.ts',
    'src/styles/*.css',
    'src/build/{admin,backup-fix}.ts',
    'package-lock.json',
  ];
  const files: string[] = [];
  for await (const item of glob(patterns, { cwd: project, withFileTypes: true })) {
    if (item.isFile()) files.push(join(item.parentPath, item.name));
  }
  for (const file of files.sort()) hash.update(file).update(await readFile(file));
  return hash.digest('hex').slice(0, 16);
}

async function bundleAdmin(bundle: string, backend: string): Promise<void> {
  for (const old of await readdir(cache).catch(() => [])) {
    const isCurrent = dirname(bundle) === join(cache, old);
    if (!isCurrent) await rm(join(cache, old), { recursive: true, force: true });
  }
  const unfinished = `${bundle}.${process.pid}.part`;
  await build({
    configFile: false,
    root: join(project, 'admin'),
    base: './',
    logLevel: 'error',
    build: {
      outDir: unfinished,
      emptyOutDir: true,
      chunkSizeWarningLimit: 4000,
    },
    plugins: [backupFix],
    define: { 'process.env.NODE_ENV': '"production"', 'process.env': '{}', global: 'globalThis' },
    resolve: {
      alias: {
        'chosen-backend': join(project, `admin/backends/${backend}.ts`),
        '@bruits/satteri-wasm32-wasi': join(project, 'admin/satteri/binding.ts'),
        'ajv-errors': join(project, 'admin/no-ajv-errors.ts'),
        'ajv-keywords/dist/keywords': join(project, 'admin/no-ajv.ts'),
        ajv: join(project, 'admin/no-ajv.ts'),
      },
    },
  });
  await rename(unfinished, bundle);
}
