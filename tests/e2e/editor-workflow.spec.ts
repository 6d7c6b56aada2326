import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { Editor } from './support/editor.ts';

test.describe.configure({ mode: 'serial', timeout: 240_000 });

let site: ChildProcess;
let origin = '';
let clone = '';

test.beforeAll(async () => {
  // The site is built, on a machine that may have other work.
  test.setTimeout(400_000);
  site = spawn(process.execPath, ['src/cli/workflow.ts'], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  await new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      text += chunk.toString();
      origin = /Site: +(\S+)\//.exec(text)?.[1] ?? '';
      clone = /Drafts are kept in (\S+),/.exec(text)?.[1] ?? '';
      if (origin !== '') resolve();
    };
    site.stdout?.on('data', read);
    site.stderr?.on('data', read);
    site.once('exit', () => reject(new Error(text)));
  });
});

test.afterAll(async () => {
  const ended = new Promise((resolve) => site.once('exit', resolve));
  site.kill('SIGINT');
  await ended;
  expect(existsSync(clone)).toBe(false);
});

const git = (...words: string[]) => execFileSync('git', words, { cwd: clone, encoding: 'utf8' });

test('a draft is reviewed and published; the project itself is not touched', async ({ page }) => {
  const before = execFileSync('git', ['status', '--porcelain', 'content'], { encoding: 'utf8' });
  const editor = new Editor(page, origin);
  await editor.open('collections/contacts/entries/migri');
  await page.getByLabel('Nimi', { exact: true }).first().fill('Migrin palvelupiste');
  await page.getByRole('button', { name: 'Tallenna' }).click();
  await expect(page.getByText('Sisältö tallennettu')).toBeVisible({ timeout: 30_000 });
  expect(git('branch', '--list')).toContain('cms/contacts/migri');
  expect(git('show', 'main:content/contacts/migri.yml')).not.toContain('Migrin palvelupiste');
  expect(git('show', 'cms/contacts/migri:content/contacts/migri.yml')).toContain(
    'name: Migrin palvelupiste',
  );

  await page.getByRole('button', { name: /^Tila: Luonnos/ }).click();
  await page.getByRole('menuitem', { name: 'Valmis' }).click();
  await expect(page.getByText('Sisällön tila vaihdettu')).toBeVisible();
  page.on('dialog', (dialog) => dialog.accept());
  await page.getByRole('button', { name: 'Julkaise', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Julkaise nyt' }).click();
  await expect(page.getByText('Sisältö julkaistu')).toBeVisible({ timeout: 30_000 });
  expect(git('show', 'main:content/contacts/migri.yml')).toContain('name: Migrin palvelupiste');
  const after = execFileSync('git', ['status', '--porcelain', 'content'], { encoding: 'utf8' });
  expect(after).toBe(before);
});
