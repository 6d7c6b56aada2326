import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import { finnishDay } from '../../src/contacts/finnish-time.ts';
import { locales } from '../../src/i18n/locales.ts';
import { Editor } from './support/editor.ts';
import { changedFiles, fileHashes, type Project, startProject } from './support/project.ts';

/** Decap throws this when the second side changes its language; nothing comes of it. */
const harmless = /onLocaleChange is not a function/;

test.describe.configure({ mode: 'serial', timeout: 240_000 });

let project: Project;
const errors: string[] = [];

test.beforeAll(async () => {
  // The site is built, on a machine that may have other work.
  test.setTimeout(400_000);
  project = await startProject({ PORT: '0' });
});

test.afterAll(async () => {
  await project.interrupt();
});

test.beforeEach(({ page }) => {
  errors.length = 0;
  page.on('pageerror', ({ message }) => !harmless.test(message) && errors.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== project.origin && !/^(?:blob|data):$/.test(protocol)) errors.push(request.url());
  });
});

/**
 * Opens a page again and again until it shows `sought`: one save may be rebuilt in several
 * steps, so that the first line about a rebuild need not be the last.
 */
async function soon(page: Page, address: string, sought: Locator): Promise<void> {
  const shown = async () => {
    await page.goto(project.origin + address);
    return sought.count();
  };
  await expect.poll(shown, { timeout: 120_000, intervals: [1000] }).toBe(1);
}

test('a guide written in Finnish, English, Arabic and Bengali becomes pages that readers find', async ({
  page,
}) => {
  const picture = test.info().outputPath('pyora.jpg');
  await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#7799aa' } })
    .jpeg()
    .toFile(picture);
  const before = await fileHashes(join(project.root, 'content'));

  const editor = new Editor(page, project.origin);
  await editor.open('collections/guides/new');
  await editor.write(0, {
    title: 'Polkupyörä Joensuussa',
    summary: 'Näin ajat pyörällä turvallisesti.',
    body: 'Käytä valoja pimeällä. Kypärä suojaa päätä.',
  });
  await editor.choose('topic', 'Asum');
  await editor.fill('order', '9');
  await editor.choose('owner', 'Vies');
  await editor.fill('checked', '2026-11-22');
  await editor.fill('checkAgain', '2027-11-22');
  await page.getByRole('button', { name: 'Lisää: lähteet' }).click();
  await page.getByLabel('Lähteen nimi').first().fill('Yleistieto');
  await editor.addPicture(picture, 'Pyörä joen rannalla');
  await editor.write(1, {
    title: 'Cycling in Joensuu',
    summary: 'How to cycle safely.',
    body: 'Use lights in the dark.',
  });
  await editor.showLanguage('EN', 'ar');
  await editor.write(1, {
    title: 'الدراجة في يوينسو',
    summary: 'كيف تركب الدراجة بأمان.',
    body: 'استخدم الأضواء في الظلام.',
  });
  await editor.showLanguage('AR', 'bn');
  await editor.write(1, {
    title: 'ইয়োয়েনসুতে সাইকেল',
    summary: 'কীভাবে নিরাপদে সাইকেল চালাবেন।',
    body: 'অন্ধকারে আলো ব্যবহার করুন।',
  });
  await editor.saved();
  await expect(page).toHaveURL(/entries\/polkupyora-joensuussa\/index$/);
  expect(errors).toEqual([]);

  const folder = 'guides/polkupyora-joensuussa';
  expect(changedFiles(before, await fileHashes(join(project.root, 'content')))).toEqual([
    `${folder}/index.ar.md`,
    `${folder}/index.bn.md`,
    `${folder}/index.en.md`,
    `${folder}/index.fi.md`,
    `${folder}/pyora.jpg`,
  ]);
  const arabic = await readFile(join(project.root, 'content', folder, 'index.ar.md'), 'utf8');
  expect(arabic).toMatch(
    /^---\ntitle: الدراجة في يوينسو\nsummary: كيف تركب الدراجة بأمان\.\ntranslation:\n {2}method: human\n {2}from: fi\n {2}date: \d{4}-\d\d-\d\d\n {2}revision: \w{8}\n {2}blocks: .+\n---\nاستخدم الأضواء في الظلام\.\n?$/,
  );
  const bengali = await readFile(join(project.root, 'content', folder, 'index.bn.md'), 'utf8');
  expect(bengali).toMatch(/^---\ntitle: ইয়োয়েনসুতে সাইকেল\n[\s\S]+\n---\nঅন্ধকারে আলো ব্যবহার করুন।\n$/);

  for (const [locale, text] of [
    ['fi', 'Kypärä suojaa päätä.'],
    ['en', 'Use lights in the dark.'],
    ['ar', 'استخدم الأضواء في الظلام.'],
    ['bn', 'অন্ধকারে আলো ব্যবহার করুন।'],
  ] as const) {
    const prose = page.locator('.prose', { hasText: text });
    await soon(page, `/${locale}/guides/polkupyora-joensuussa/`, prose);
  }
  await page.goto(`${project.origin}/fi/guides/polkupyora-joensuussa/`);
  await expect(page.locator('h1')).toHaveText('Polkupyörä Joensuussa');
  const image = page.getByAltText('Pyörä joen rannalla');
  await image.scrollIntoViewIfNeeded();
  await expect
    .poll(() =>
      image.evaluate((element) => element instanceof HTMLImageElement && element.naturalWidth),
    )
    .toBeGreaterThan(0);
  await page.goto(`${project.origin}/ar/guides/polkupyora-joensuussa/`);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('.prose')).toContainText('استخدم الأضواء في الظلام.');

  for (const [locale, word, title] of [
    ['fi', 'kypärä', 'Polkupyörä Joensuussa'],
    ['ar', 'الظلام', 'الدراجة في يوينسو'],
  ]) {
    await page.goto(`${project.origin}/${locale}/search/`);
    await page
      .locator('site-search')
      .getByRole('searchbox')
      .fill(word ?? '');
    await page.locator('site-search').getByRole('searchbox').press('Enter');
    await page.getByRole('link', { name: title ?? '', exact: true }).click();
    await expect(page.locator('h1')).toHaveText(title ?? '');
  }
});

test('a changed title changes that line alone, and translations note that they are behind', async ({
  page,
}) => {
  const file = join(project.root, 'content/guides/help-at-night/index.fi.md');
  const text = await readFile(file, 'utf8');
  const before = await fileHashes(join(project.root, 'content'));
  const editor = new Editor(page, project.origin);
  await editor.open('collections/guides/entries/help-at-night/index');
  const title = page.getByLabel('Otsikko', { exact: true }).first();
  await expect(title).toHaveValue('Apua yöllä ja kriisissä');
  await title.fill('Apua öisin ja kriisissä');
  await editor.saved();
  expect(changedFiles(before, await fileHashes(join(project.root, 'content')))).toEqual(
    locales.map((locale) => `guides/help-at-night/index.${locale}.md`).sort(),
  );
  const english = await readFile(file.replace('.fi.', '.en.'), 'utf8');
  expect(english).toContain(`sourceChanged: ${finnishDay(Date.now())}\n`);
  const behind = page.locator('[data-translation-state=outdated]', { hasText: 'has changed' });
  await soon(page, '/en/guides/help-at-night/', behind);
  const body = (whole: string) => whole.split('\n---\n').slice(1).join('\n---\n');
  expect(body(await readFile(file, 'utf8'))).toBe(body(text));
});

test('a mistake saved outside the editor is explained, and the last good site stays', async ({
  page,
}) => {
  const file = join(project.root, 'content/guides/tax-card/index.en.md');
  const text = await readFile(file, 'utf8');
  const explained = project.printed(/The site still shows the last good content/);
  await writeFile(file, text.replace(/^summary: .*$/m, 'summary: [1, 2]'));
  await explained;
  expect(project.output()).toContain(
    'content/guides/tax-card/index.en.md, line 3, English, field "summary"',
  );
  await page.goto(`${project.origin}/en/guides/tax-card/`);
  await expect(page.locator('h1')).toBeVisible();
  const rebuilt = project.printed(/Rebuilt \d+ pages/);
  await writeFile(file, text);
  await rebuilt;
});
