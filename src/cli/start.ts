import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { watch } from 'chokidar';
import { buildSite } from '../build/build-site.ts';
import { compileTemplates } from '../build/compile.ts';
import { loadApp } from '../build/compiled-app.ts';
import { buildOptions, buildPaths } from '../build/options.ts';
import { readSite } from '../build/site.ts';
import { serve } from './serve.ts';

/**
 * `npm start`: builds the site, serves it and the editing app on this machine
 * alone, and rebuilds when content is saved.
 */
const project = fileURLToPath(new URL('../..', import.meta.url));
/** A folder of its own: another `npm start` or build may run beside this one. */
const compiled = join(project, `.cache/app-${process.pid}`);
process.once('exit', () => rmSync(compiled, { recursive: true, force: true }));
const { root } = buildOptions();

console.log('Building the site …');
await compileTemplates(project, compiled).catch(stop);

const hasDrafts = process.env.CMS_BACKEND === 'local-git';
const port = Number(process.env.PORT ?? 4321);
const server = await serve(root, buildPaths(root).dist, port, hasDrafts).catch(stop);
console.log(`
  Site:    ${server.origin}/
  Editor:  ${server.origin}/admin/   (English: ${server.origin}/admin/?lang=en)

Only this machine can reach them. Stop with Ctrl-C.
`);

const watcher = watch(join(root, 'content'), {
  ignoreInitial: true,
  awaitWriteFinish: { stabilityThreshold: 100, pollInterval: 20 },
});
let timer: NodeJS.Timeout | undefined;
let running = Promise.resolve();
const changed = new Set<string>();
watcher.on('all', (event, path) => {
  // What a new or removed folder holds is told by itself, a moment later.
  if (event === 'addDir' || event === 'unlinkDir') return;
  changed.add(path);
  clearTimeout(timer);
  timer = setTimeout(() => {
    running = running.then(rebuild);
  }, 150);
});

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    clearTimeout(timer);
    void Promise.all([watcher.close(), server.close(), running]).finally(() => process.exit(0));
  });
}

/** Renders anew what the saved files change. While they have problems, the last good site stays. */
async function rebuild(): Promise<void> {
  const files = [...changed];
  changed.clear();
  if (files.length === 0) return;
  try {
    const hasComponents = files.some((file) => file.endsWith('.mdx'));
    if (hasComponents) await compileTemplates(project, compiled);
    const site = await readSite();
    const entry = pathToFileURL(join(compiled, 'server/entry.mjs'));
    if (hasComponents) entry.searchParams.set('v', String(Date.now()));
    const app = await loadApp(entry);
    const { pages, seconds } = await buildSite(app, site, join(compiled, 'client'), root);
    console.log(
      `Rebuilt ${pages} pages in ${seconds.toFixed(1)} s after a change of ${files.length === 1 ? files[0]?.slice(root.length + 1) : `${files.length} files`}.`,
    );
  } catch (error) {
    console.error(
      `\n${error instanceof Error ? error.message : String(error)}\n\nThe site still shows the last good content.`,
    );
  }
}

function stop(error: unknown): never {
  console.error(`\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
