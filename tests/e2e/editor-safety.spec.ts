import { readFile, writeFile } from 'node:fs/promises';
import { networkInterfaces } from 'node:os';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { serve } from '../../src/cli/serve.ts';
import { expect, test } from './support/editing.ts';
import { Editor } from './support/editor.ts';
import { changedFiles } from './support/project.ts';

const guide = (id: string, locale: string) => `content/guides/${id}/index.${locale}.md`;

test('every problem of every language stops the save, in a list that stays', async ({
  editor,
  desk,
  page,
}) => {
  const before = await desk.state();
  await editor.open('collections/guides/entries/tax-card/index');
  await page.getByLabel('Otsikko', { exact: true }).nth(1).fill('x'.repeat(120));
  await editor.enterText(1);
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Call 013 330 2121 in 14 days.');
  await editor.save();
  await expect(editor.dialog).toContainText('Ei tallennettu: 3 virhettä');
  await expect(editor.dialog).toContainText('englanti · Otsikko');
  await expect(editor.dialog).toContainText('puhelinnumero "013 330 2121"');
  await expect(editor.dialog).toContainText('Call 013 330 2121 in 14 days.');
  await expect(editor.dialog.getByRole('heading')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(editor.dialog).toHaveCount(0);
  await expect(page.getByLabel('Otsikko', { exact: true }).nth(1)).toHaveValue('x'.repeat(120));
  await expect(editor.body(1)).toContainText('Call 013 330 2121 in 14 days.');
  expect(changedFiles(before, await desk.state())).toEqual([]);
});

test('a change on disk since the guide was opened is not overwritten', async ({
  editor,
  desk,
  page,
}) => {
  const file = join(desk.root, guide('health-care', 'fi'));
  await editor.open('collections/guides/entries/health-care/index');
  const title = page.getByLabel('Otsikko', { exact: true }).first();
  await title.fill('Toinen otsikko');
  const changed = (await readFile(file, 'utf8')).replace(/^summary: .*$/m, 'summary: Muun muutos.');
  await writeFile(file, changed);
  await editor.save();
  await expect(editor.dialog).toContainText('joku muu on muuttanut tätä');
  await expect(editor.dialog).toContainText('suomi');
  expect(await readFile(file, 'utf8')).toBe(changed);
  await editor.dialog.getByRole('button', { name: 'Sulje' }).click();
  await expect(title).toHaveValue('Toinen otsikko');
});

test('of two people who change the same guide, the second is told and loses nothing', async ({
  editor,
  desk,
  page,
  browser,
}) => {
  const file = join(desk.root, guide('housing-allowance', 'fi'));
  const view = 'collections/guides/entries/housing-allowance/index';
  const other = new Editor(await browser.newPage(), desk.origin);
  await editor.open(view);
  await other.open(view);
  await other.page.getByLabel('Otsikko', { exact: true }).first().fill('Ensimmäisen otsikko');
  await other.saved();
  const saved = await readFile(file, 'utf8');
  const title = page.getByLabel('Otsikko', { exact: true }).first();
  await title.fill('Toisen otsikko');
  await editor.save();
  await expect(editor.dialog).toContainText('joku muu on muuttanut tätä');
  expect(saved).toContain('title: Ensimmäisen otsikko');
  expect(await readFile(file, 'utf8')).toBe(saved);
  await expect(title).toHaveValue('Toisen otsikko');
  await other.page.close();
});

test('an address that leads from one open entry to another shows the other', async ({
  editor,
  page,
}) => {
  await editor.open('collections/contacts/entries/migri');
  const name = page.getByLabel('Nimi', { exact: true }).first();
  await expect(name).toHaveValue('Maahanmuuttovirasto');
  await page.evaluate(() => {
    location.hash = '#/collections/contacts/entries/kela-joensuu';
  });
  await expect(name).toHaveValue(/^Kela/);
});

test('two people who change different languages of a guide both succeed', async ({
  editor,
  desk,
  page,
}) => {
  await editor.open('collections/guides/entries/tenant-rights/index');
  await expect(page.getByLabel('Otsikko', { exact: true }).first()).not.toHaveValue('');
  const file = join(desk.root, guide('tenant-rights', 'en'));
  const changed = (await readFile(file, 'utf8')).replace(/^title: .*$/m, 'title: Their own title');
  await writeFile(file, changed);
  await page.getByLabel('Otsikko', { exact: true }).first().fill('Oma otsikko');
  await editor.saved();
  expect(await readFile(file, 'utf8')).toBe(changed);
  const finnish = await readFile(join(desk.root, guide('tenant-rights', 'fi')), 'utf8');
  expect(finnish).toMatch(/^---\ntitle: Oma otsikko\n/);
});

test('a new guide of a name that exists, or of a folder, is refused', async ({ editor, desk }) => {
  const before = await desk.state();
  await editor.open('collections/guides/new');
  await editor.write(0, { title: 'Tax card', summary: 'Verokortti.', body: 'Teksti.' });
  await editor.completeGuide();
  await editor.save();
  await expect(editor.dialog).toContainText('samalla nimellä on jo sisältö');
  await editor.dismiss();
  await editor.retype('Otsikko', 'Guides');
  await editor.save();
  await expect(editor.dialog).toContainText('osoite "guides" on varattu');
  await editor.dismiss();
  await editor.retype('Otsikko', '日本');
  await editor.save();
  await expect(editor.dialog).toContainText('ei kelpaa');
  expect(changedFiles(before, await desk.state())).toEqual([]);
});

test('a name that begins a folder lands in its own folder', async ({ editor, desk, page }) => {
  const before = await desk.state();
  await editor.open('collections/guides/new');
  await editor.write(0, { title: 'Guide', summary: 'Opas.', body: 'Teksti.' });
  await editor.completeGuide();
  await editor.saved();
  await expect(page).toHaveURL(/entries\/guide\/index$/);
  expect(changedFiles(before, await desk.state())).toEqual(['guides/guide/index.fi.md']);
});

test('what is in use is not deleted, and staff read where it is used', async ({
  editor,
  desk,
  page,
}) => {
  const before = await desk.state();
  page.on('dialog', (dialog) => dialog.accept());
  await editor.open('collections/contacts/entries/migri');
  await page.getByRole('button', { name: /^Poista/ }).click();
  await expect(editor.dialog).toContainText('Ei poistettu: tätä käytetään');
  await expect(editor.dialog.getByRole('listitem').first()).toContainText('guides/');
  expect(changedFiles(before, await desk.state())).toEqual([]);
});

test('a document named as a picture is refused before anything is written', async ({
  editor,
  desk,
}, info) => {
  const before = await desk.state();
  const file = info.outputPath('kuva.jpg');
  await writeFile(file, '%PDF-1.7\n1 0 obj\n');
  await editor.open('collections/guides/entries/rental-agreement/index');
  await editor.enterText(0);
  await editor.addPicture(file, 'Kuva');
  await editor.save();
  await expect(editor.dialog).toContainText('kuva.jpg ei ole kuva (PDF)');
  expect(changedFiles(before, await desk.state())).toEqual([]);
});

test('a photo of 10 MB is made small on saving', async ({ editor, desk, page }, info) => {
  const file = info.outputPath('valokuva.jpg');
  const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const;
  await sharp({ create: { width: 3600, height: 2700, channels: 3, background: '#888', noise } })
    .jpeg({ quality: 95 })
    .toFile(file);
  expect((await readFile(file)).byteLength).toBeGreaterThan(9_000_000);
  await editor.open('collections/guides/entries/learning-finnish/index');
  await editor.enterText(0);
  await page.keyboard.press('Control+End');
  await editor.addPicture(file, 'Kuva');
  await editor.saved();
  const bytes = await readFile(join(desk.root, 'content/guides/learning-finnish/valokuva.jpg'));
  expect(bytes.byteLength).toBeLessThan(5_000_000);
  expect((await sharp(bytes).metadata()).width).toBe(1920);
});

test('a text that was not saved is offered again after the browser was closed', async ({
  editor,
  page,
  desk,
}) => {
  const before = await desk.state();
  await editor.open('collections/guides/entries/day-care-and-school/index');
  await page.getByLabel('Otsikko', { exact: true }).first().fill('Kesken jäänyt');
  await page.waitForTimeout(2500);
  page.on('dialog', (dialog) => dialog.accept());
  await page.goto('about:blank');
  await page.goto(`${desk.origin}/admin/#/collections/guides/entries/day-care-and-school/index`);
  await expect(page.getByLabel('Otsikko', { exact: true }).first()).toHaveValue('Kesken jäänyt');
  expect(changedFiles(before, await desk.state())).toEqual([]);
});

test('no other address of this machine answers', async ({ desk }) => {
  const { port } = new URL(desk.origin);
  const others = Object.values(networkInterfaces())
    .flat()
    .filter((own) => own && !own.internal && own.family === 'IPv4');
  for (const own of others) {
    await expect(fetch(`http://${own?.address}:${port}/admin/`)).rejects.toThrow();
  }
});

test('a disk that is full is told, and the text is kept', async ({
  editor,
  desk,
  page,
  misdeeds,
}) => {
  const before = await desk.state();
  await editor.open('collections/guides/entries/help-at-night/index');
  const title = page.getByLabel('Otsikko', { exact: true }).first();
  await title.fill('Apua aina');
  await page.route('**/api/v1', (route) =>
    route.request().postData()?.includes('"persistEntry"')
      ? route.fulfill({ status: 507, json: { error: 'disk-full' } })
      : route.continue(),
  );
  await editor.save();
  await expect(editor.dialog).toContainText('Levy on täynnä');
  await expect(title).toHaveValue('Apua aina');
  expect(changedFiles(before, await desk.state())).toEqual([]);
  // The answer of the full disk is what this test is about.
  misdeeds.length = 0;
});

test('a server that is gone is told, and the text is kept', async ({ desk, page, misdeeds }) => {
  const server = await serve(desk.root, resolve('dist'), 0);
  const editor = new Editor(page, server.origin);
  await editor.open('collections/guides/entries/help-at-night/index');
  const title = page.getByLabel('Otsikko', { exact: true }).first();
  await title.fill('Apua aina');
  await page.waitForTimeout(1500);
  await server.close();
  await editor.save();
  await expect(editor.dialog).toContainText('Palvelin ei vastaa');
  await expect(title).toHaveValue('Apua aina');
  // The lost connection is what this test is about.
  misdeeds.length = 0;
});
