import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './support/editing.ts';
import { changedFiles } from './support/project.ts';

test('the preview has the markup and the styles of the site', async ({ editor, desk, page }) => {
  await editor.open('collections/guides/entries/rental-agreement/index');
  await expect(editor.body(0)).toBeVisible();
  await page.getByTitle('Näytä tai piilota esikatselu').click();
  const frame = page.frameLocator('#preview-pane');
  const prose = frame.locator('.prose');
  await expect(prose).toBeVisible();
  await expect(frame.locator('html')).toHaveAttribute('lang', 'fi');
  const shown = await prose.innerHTML();
  const markup = await (await fetch(`${desk.origin}/fi/guides/rental-agreement/`)).text();
  const own = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'text/html');
    return parsed.querySelector('.prose')?.innerHTML;
  }, markup);
  expect(shown).toBe(own);
  const font = (element: Element) => getComputedStyle(element).maxInlineSize;
  expect(await prose.evaluate(font)).not.toBe('none');
});

test('the preview follows the language and the writing, and never runs what is written', async ({
  editor,
  page,
}) => {
  await editor.open('collections/guides/entries/help-at-night/index');
  await expect(editor.body(0)).toBeVisible();
  await page.getByTitle('Näytä tai piilota esikatselu').click();
  const frame = page.frameLocator('#preview-pane');
  await page
    .getByLabel('Otsikko', { exact: true })
    .first()
    .fill('<img src=x onerror=alert(1)>Uusi');
  await expect(frame.locator('h1')).toHaveText('<img src=x onerror=alert(1)>Uusi');
  await page.getByRole('button', { name: 'Kieli: FI' }).click();
  await page.getByRole('menuitem', { name: 'ar', exact: true }).click();
  await expect(frame.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(frame.locator('html')).toHaveAttribute('lang', 'ar');
});

test('a number in a contact is changed in one line, and seen before it is saved', async ({
  editor,
  desk,
  page,
}) => {
  const before = await desk.state();
  const file = join(desk.root, 'content/contacts/migri.yml');
  const text = await readFile(file, 'utf8');
  await editor.open('collections/contacts/entries/migri');
  await page.getByTitle('Näytä tai piilota esikatselu').click();
  const frame = page.frameLocator('#preview-pane');
  await page.getByLabel('Nimi', { exact: true }).first().fill('Migri uusi');
  await expect(frame.locator('h1')).toHaveText('Migri uusi');
  await expect(frame.locator('.contact dl')).toBeVisible();
  await editor.saved();
  expect(changedFiles(before, await desk.state())).toEqual(['contacts/migri.yml']);
  const note = /^ {4}sourceChanged: .*\n/gm;
  const now = (await readFile(file, 'utf8')).replaceAll(note, '').split('\n');
  const old = text.split('\n');
  expect(now.filter((line, index) => line !== old[index])).toEqual(['  name: Migri uusi']);
});

test('interface text: one word changed is one line changed, and placeholders are checked', async ({
  editor,
  desk,
  page,
}) => {
  const before = await desk.state();
  const file = join(desk.root, 'content/ui/sv.json');
  const text = await readFile(file, 'utf8');
  await editor.open('collections/ui/entries/sv');
  const none = page.getByLabel('search.none', { exact: true });
  const original = await none.inputValue();
  await editor.retype('search.none', 'Inget');
  await editor.save();
  await expect(editor.dialog).toContainText('{query}');
  await editor.dismiss();
  await editor.retype('search.none', original);
  await page.getByLabel('nav.home', { exact: true }).fill('Startsidan');
  await editor.saved();
  expect(changedFiles(before, await desk.state())).toEqual(['ui/sv.json']);
  const now = (await readFile(file, 'utf8')).split('\n');
  expect(now.filter((line, index) => line !== text.split('\n')[index])).toEqual([
    '  "nav.home": "Startsidan",',
  ]);
});

test('of a page the fields change, its text does not', async ({ editor, desk, page }) => {
  const file = join(desk.root, 'content/pages/about/index.fi.mdx');
  const text = await readFile(file, 'utf8');
  await editor.open('collections/pages/entries/about/index');
  await page.getByLabel('Otsikko', { exact: true }).first().fill('Mikä tämä on');
  await editor.saved();
  expect(await readFile(file, 'utf8')).toBe(text.replace(/^title: .*$/m, 'title: Mikä tämä on'));
});

test('an open guide gets another address, and everything that names it follows', async ({
  editor,
  desk,
  page,
}) => {
  await editor.open('collections/guides/entries/finding-work/index');
  await expect(page.getByLabel('Otsikko', { exact: true }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Vaihda osoite…' }).click();
  await page.getByLabel('Uusi osoite').fill('getting-a-job');
  await page.getByRole('button', { name: 'Vaihda', exact: true }).click();
  await expect(page).toHaveURL(/entries\/getting-a-job\/index$/);
  await expect(page.getByLabel('Otsikko', { exact: true }).first()).not.toHaveValue('');
  const paths = [...(await desk.state()).keys()];
  expect(paths.filter((path) => path.startsWith('guides/finding-work/'))).toEqual([]);
  const text = await readFile(join(desk.root, 'content/guides/getting-a-job/index.fi.md'), 'utf8');
  expect(text).toContain('formerIds:\n  - finding-work\n');
});
