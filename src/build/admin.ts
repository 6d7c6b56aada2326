import { createHash } from 'node:crypto';
import { cp, glob, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { adminConfig } from '../../admin/config.ts';
import type { Site } from '../entries/site.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const cache = join(project, '.cache/admin');

/** Puts the editing app into `<folder>/admin`. It is bundled only when its sources have changed. */
export async function buildAdmin(folder: string, site: Site): Promise<void> {
  const bundle = join(cache, await sourceHash());
  const isBuilt = await stat(bundle).then(
    () => true,
    () => false,
  );
  if (!isBuilt) await bundleAdmin(bundle);
  await cp(bundle, join(folder, 'admin'), { recursive: true });
  await writeFile(join(folder, 'admin/config.json'), JSON.stringify(adminConfig(site)));
}

async function sourceHash(): Promise<string> {
  const hash = createHash('sha256');
  const patterns = [
    'admin/**/*',
    'src/{schema,i18n,entries,contacts,translation}/*.ts',
    'src/build/admin.ts',
    'package-lock.json',
  ];
  const files: string[] = [];
  for await (const item of glob(patterns, { cwd: project, withFileTypes: true })) {
    if (item.isFile()) files.push(join(item.parentPath, item.name));
  }
  for (const file of files.sort()) hash.update(file).update(await readFile(file));
  return hash.digest('hex').slice(0, 16);
}

async function bundleAdmin(bundle: string): Promise<void> {
  await rm(cache, { recursive: true, force: true });
  const unfinished = `${bundle}.${process.pid}.part`;
  await build({
    configFile: false,
    root: join(project, 'admin'),
    base: './',
    logLevel: 'error',
    build: { outDir: unfinished, emptyOutDir: true, chunkSizeWarningLimit: 4000 },
    define: { 'process.env.NODE_ENV': '"production"', 'process.env': '{}', global: 'globalThis' },
    resolve: {
      alias: {
        'ajv-errors': join(project, 'admin/no-ajv-errors.ts'),
        'ajv-keywords/dist/keywords': join(project, 'admin/no-ajv.ts'),
        ajv: join(project, 'admin/no-ajv.ts'),
      },
    },
  });
  await rename(unfinished, bundle);
}
