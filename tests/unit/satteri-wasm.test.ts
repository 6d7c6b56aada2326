import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { markdownToMdast } from 'satteri';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listContentFiles } from '../../src/entries/files-fs.ts';
import { markdownFeatures } from '../../src/entries/markdown.ts';
import { parseMarkdownFile } from '../../src/entries/source-file.ts';
import { projectPath } from './support/project-files.ts';

let folder = '';
let inBrowser: typeof markdownToMdast;

/** The parser as the editing app bundles it; only the bytes come from the disk instead of the network. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'satteri-'));
  const entry = join(folder, 'entry.js');
  await writeFile(entry, "export { markdownToMdast } from 'satteri';");
  const bytes = (await readFile(projectPath('admin/satteri/satteri.wasm'))).toString('base64');
  await build({
    configFile: false,
    root: projectPath('.'),
    logLevel: 'error',
    build: {
      outDir: join(folder, 'out'),
      minify: false,
      lib: { entry, formats: ['es'], fileName: 'satteri' },
    },
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: {
      alias: {
        '@bruits/satteri-wasm32-wasi': projectPath('admin/satteri/binding.ts'),
        satteri: projectPath('node_modules/satteri/dist/index.js'),
      },
      conditions: ['browser', 'import'],
    },
    plugins: [
      {
        name: 'bytes',
        enforce: 'pre',
        load: (id) =>
          id.endsWith('satteri.wasm?url')
            ? `export default 'data:application/wasm;base64,${bytes}'`
            : undefined,
      },
    ],
  });
  const module: { markdownToMdast: typeof markdownToMdast } = await import(
    pathToFileURL(join(folder, 'out/satteri.js')).href
  );
  inBrowser = module.markdownToMdast;
}, 120_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

test('the parser in the browser reads every text of the content as the build does', async () => {
  const files = (await listContentFiles(projectPath('.'))).filter(({ path }) =>
    path.endsWith('.md'),
  );
  expect(files.length).toBeGreaterThan(20);
  for (const { path, text } of files) {
    const file = parseMarkdownFile(path, await text());
    if (Array.isArray(file)) throw new Error(path);
    const options = { features: markdownFeatures };
    expect([path, inBrowser(file.body, options)]).toEqual([
      path,
      markdownToMdast(file.body, options),
    ]);
  }
});
