import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { type RunningServer, serve } from '../../src/cli/serve.ts';
import { Editor } from './support/editor.ts';

test.describe.configure({ mode: 'serial' });

/** The built site with a copy of its content; nothing is rebuilt here. */
const dist = resolve(process.env.SITE_DIST ?? 'dist');
const guide = 'guides/help-at-night';
let root: string;
let server: RunningServer;

test.beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'tervetuloa-editing-'));
  await cp(resolve(dist, '../content', guide), join(root, 'content', guide), { recursive: true });
  server = await serve(root, dist, 0);
});

test.afterAll(async () => {
  await server.close();
  await rm(root, { recursive: true, force: true });
});

const textOf = (locale: string) =>
  readFile(join(root, 'content', guide, `index.${locale}.md`), 'utf8');

test('beside each language stands its state, and one can be said to be up to date', async ({
  page,
}) => {
  const editor = new Editor(page, server.origin);
  await editor.open('collections/guides/entries/help-at-night/index');
  await expect(page.getByText('Tila avattaessa: ajan tasalla').first()).toBeVisible();
  await page.getByLabel('Otsikko', { exact: true }).first().fill('Apua öisin ja kriisissä');
  await page.getByRole('button', { name: 'Käännös on ajan tasalla' }).first().click();
  await editor.saved();
  await expect.poll(() => textOf('fi')).toContain('Apua öisin');
  await expect.poll(() => textOf('ru')).toContain('sourceChanged');
  expect(await textOf('en')).not.toContain('sourceChanged');
  expect(await textOf('en')).not.toContain('current');
});

test('after the mending of a typo no translation is left behind by it', async ({ page }) => {
  const editor = new Editor(page, server.origin);
  await editor.open('collections/guides/entries/help-at-night/index');
  const summary = page.getByLabel('Tiivistelmä', { exact: true }).first();
  await expect(summary).not.toHaveValue('');
  await summary.fill(`${await summary.inputValue()} Kyllä.`);
  await page.getByRole('button', { name: 'Käännökset pitävät yhä paikkansa' }).first().click();
  const before = await textOf('en');
  await editor.saved();
  await expect.poll(() => textOf('fi')).toContain('Kyllä.');
  expect(await textOf('fi')).not.toContain('held');
  await expect.poll(() => textOf('en')).not.toBe(before);
  expect(await textOf('en')).not.toContain('sourceChanged');
});
