import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { Editor } from './support/editor.ts';
import { type Project, startProject } from './support/project.ts';

test.describe.configure({ mode: 'serial', timeout: 240_000 });

const guide = 'content/guides/help-at-night';
let project: Project;

test.beforeAll(async () => {
  project = await startProject({ PORT: '0' });
});

test.afterAll(async () => {
  await project.interrupt();
});

const textOf = (locale: string) =>
  readFile(join(project.root, guide, `index.${locale}.md`), 'utf8');

test('beside each language stands its state; one that is said to be up to date is so on its page', async ({
  page,
}) => {
  const editor = new Editor(page, project.origin);
  await editor.open('collections/guides/entries/help-at-night/index');
  await expect(page.getByText('Tila avattaessa: ajan tasalla').first()).toBeVisible();
  await page.getByLabel('Otsikko', { exact: true }).first().fill('Apua öisin ja kriisissä');
  await page.getByRole('button', { name: 'Käännös on ajan tasalla' }).first().click();
  const rebuilt = project.printed(/Rebuilt \d+ pages/);
  await editor.save();
  await rebuilt;
  expect(await textOf('en')).not.toContain('sourceChanged');
  expect(await textOf('ru')).toContain('sourceChanged');
  await page.goto(`${project.origin}/en/guides/help-at-night/`);
  await expect(page.locator('[data-translation-state]')).toHaveCount(0);
  await page.goto(`${project.origin}/ru/guides/help-at-night/`);
  await expect(page.locator('[data-translation-state=outdated]')).toBeVisible();
  await page.goto(`${project.origin}/admin/status/?locale=ru&state=outdated`);
  await expect(page.locator('.status-table tbody tr:visible')).toHaveCount(1);
});

test('after the mending of a typo all translations that were current still hold', async ({
  page,
}) => {
  const editor = new Editor(page, project.origin);
  await editor.open('collections/guides/entries/help-at-night/index');
  const summary = page.getByLabel('Tiivistelmä', { exact: true }).first();
  await expect(summary).not.toHaveValue('');
  await summary.fill(`${await summary.inputValue()} Kyllä.`);
  await page.getByRole('button', { name: 'Käännökset pitävät yhä paikkansa' }).first().click();
  const rebuilt = project.printed(/Rebuilt \d+ pages/);
  await editor.save();
  await rebuilt;
  expect(await textOf('fi')).toContain('Kyllä.');
  await page.goto(`${project.origin}/en/guides/help-at-night/`);
  await expect(page.locator('[data-translation-state]')).toHaveCount(0);
});
