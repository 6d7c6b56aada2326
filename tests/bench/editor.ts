import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { serve } from '../../src/cli/serve.ts';
import { locales } from '../../src/i18n/locales.ts';
import { Editor } from '../e2e/support/editor.ts';

/**
 * `node tests/bench/editor.ts [guides]`: how long the built editor takes with
 * that many guides in all languages, 200 unless given. `dist/` must be built.
 */
const guides = Number(process.argv[2] ?? 200);
const root = await mkdtemp(join(tmpdir(), 'tervetuloa-bench-'));
await cp(resolve('content'), join(root, 'content'), { recursive: true });
const source = join(root, 'content/guides/tax-card');
const finnish = await readFile(join(source, 'index.fi.md'), 'utf8');
const english = await readFile(join(source, 'index.en.md'), 'utf8');
for (let number = 1; number <= guides; number++) {
  const folder = join(root, `content/guides/bench-${number}`);
  await mkdir(folder);
  await Promise.all(
    locales.map((locale) =>
      writeFile(join(folder, `index.${locale}.md`), locale === 'fi' ? finnish : english),
    ),
  );
}

const server = await serve(root, resolve('dist'), 0);
const browser = await chromium.launch({
  ...(process.env.CHROMIUM && { executablePath: process.env.CHROMIUM }),
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
const editor = new Editor(page, server.origin);
const time = async (what: string, act: () => Promise<unknown>) => {
  const started = performance.now();
  await act();
  console.log(`${what}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
};
console.log(`${guides} guides in ${locales.length} languages`);
await time('load the editor and list the guides', async () => {
  await editor.open('collections/guides');
  await page.getByText('Verokortti ja ensimmäinen palkka').first().waitFor({ timeout: 120_000 });
});
await time('open a guide', async () => {
  await page.goto(`${server.origin}/admin/#/collections/guides/entries/bench-1/index`);
  await page.getByLabel('Otsikko', { exact: true }).first().waitFor();
});
await time('show another language', async () => {
  await editor.showLanguage('EN', 'ar');
  await page.getByRole('button', { name: 'Kieli: AR' }).waitFor();
});
await page.getByLabel('Otsikko', { exact: true }).first().fill('Verokortti');
await time('save a guide, first', () => editor.saved());
await page.getByLabel('Otsikko', { exact: true }).first().fill('Verokortti ja palkka');
await time('save a guide, again', () => editor.saved());
await browser.close();
await server.close();
await rm(root, { recursive: true, force: true });
