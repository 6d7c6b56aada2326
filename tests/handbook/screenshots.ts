import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import sharp from 'sharp';
import { findBrowser } from '../../src/cli/browser.ts';
import { serve } from '../../src/cli/serve.ts';

/**
 * `npm run cms:handbook`: photographs the real editor, on a copy of the
 * content, for the handbook. `dist/` must be built; build again afterwards.
 * Pictures may be named: `npm run cms:handbook -- phone notice`.
 */
const folder = resolve('content/pages/handbook');
const languages = ['fi', 'en'] as const;
type Language = (typeof languages)[number];

const words = {
  fi: {
    title: 'Otsikko',
    addBlock: 'Lisää lohko',
    image: 'Kuva',
    chooseImage: 'Valitse kuva',
    upload: 'Lisää tiedosto',
    choose: 'Käytä valittua',
    alt: 'Mitä kuvassa on',
    altText: 'Pyöriä joen rannalla',
    language: 'Kieli: EN',
    publish: 'Julkaise',
    publishNow: 'Julkaise nyt',
    confirm: 'Vahvista: yhä oikein',
    notice: { title: 'Kirjasto on kiinni perjantaina', text: 'Palauta lainat automaattiin.' },
  },
  en: {
    title: 'Title',
    addBlock: 'Add Component',
    image: 'Image',
    chooseImage: 'Choose an image',
    upload: 'Upload',
    choose: 'Choose selected',
    alt: 'What the image shows',
    altText: 'Bicycles by the river',
    language: 'Writing in EN',
    publish: 'Publish',
    publishNow: 'Publish now',
    confirm: 'Confirm: still right',
    notice: { title: 'Kirjasto on kiinni perjantaina', text: 'Palauta lainat automaattiin.' },
  },
} as const;

const root = await mkdtemp(join(tmpdir(), 'tervetuloa-handbook-'));
await cp(resolve('content'), join(root, 'content'), { recursive: true });
const photo = join(root, 'polkupyorat.jpg');
await sharp({ create: { width: 900, height: 600, channels: 3, background: '#7799aa' } })
  .jpeg()
  .toFile(photo);
const server = await serve(root, resolve('dist'), 0);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? findBrowser(),
  args: ['--no-sandbox'],
});

for (const language of languages) {
  await photograph(language, 'start', 'collections/guides', async (page) => {
    await page.getByText('Verokortti').first().waitFor();
  });
  await photograph(language, 'guide', 'collections/guides/new', async (page) => {
    await field(page, 'title').first().fill('Polkupyörä Joensuussa');
    await page.locator('textarea[id^=summary-field]').first().fill('Näin ajat turvallisesti.');
    const button = page.getByRole('button', { name: words[language].addBlock }).first();
    await button.scrollIntoViewIfNeeded();
    await button.click();
  });
  await photograph(
    language,
    'translate',
    'collections/guides/entries/tax-card/index',
    async (page) => {
      await page.getByRole('button', { name: words[language].language }).click();
      await page.getByRole('menuitem', { name: 'ar', exact: true }).click();
      await page.locator('[data-slate-editor]').nth(1).waitFor();
    },
  );
  await photograph(language, 'phone', 'collections/contacts/entries/mieli', async (page) => {
    const numbers = page.locator('[id^=phones-field]').first();
    await numbers.getByRole('button').first().click();
    await page.locator('input[id^=number-field]').first().scrollIntoViewIfNeeded();
  });
  await photograph(language, 'notice', 'collections/notices/new', async (page) => {
    await field(page, 'title').first().fill(words[language].notice.title);
    await page.locator('textarea[id^=text-field]').first().fill(words[language].notice.text);
  });
  await photograph(language, 'confirm', 'collections/facts/entries/rent-due-day', async (page) => {
    const button = page.getByRole('button', { name: words[language].confirm }).first();
    await button.scrollIntoViewIfNeeded();
    await button.click();
  });
  await photograph(
    language,
    'picture',
    'collections/guides/entries/tax-card/index',
    async (page) => {
      const own = words[language];
      await page
        .locator('[data-slate-editor]')
        .first()
        .click({ position: { x: 4, y: 12 } });
      await page.getByRole('button', { name: own.addBlock }).first().click();
      await page.getByRole('menuitem', { name: own.image, exact: true }).click();
      await page.getByRole('button', { name: own.chooseImage }).first().click();
      const chooser = page.waitForEvent('filechooser');
      await page.getByText(own.upload).first().click();
      await (await chooser).setFiles(photo);
      await page.getByRole('button', { name: own.choose }).click();
      await page.getByLabel(own.alt).fill(own.altText);
    },
  );
  await photograph(
    language,
    'message',
    'collections/guides/entries/tax-card/index',
    async (page) => {
      const own = words[language];
      await page.getByLabel(own.title, { exact: true }).nth(1).fill('Tax card '.repeat(14));
      await page
        .locator('[data-slate-editor]')
        .nth(1)
        .click({ position: { x: 4, y: 12 } });
      await page.keyboard.press('Control+End');
      await page.keyboard.press('Enter');
      await page.keyboard.type('Call 013 330 2121.');
      await page.getByRole('button', { name: own.publish }).click();
      await page.getByRole('menuitem', { name: own.publishNow }).click();
      await page.locator('dialog.messages').waitFor();
    },
  );
}

await browser.close();
await server.close();
await rm(root, { recursive: true, force: true });

/** A one-line text field, by the name that the schema gives it. */
function field(page: Page, name: string) {
  return page.locator(`input[id^=${name}-field]`);
}

/** Opens a view of the editor, does something in it and keeps what is seen. */
async function photograph(
  language: Language,
  name: string,
  view: string,
  act: (page: Page) => Promise<void>,
): Promise<void> {
  const named = process.argv.slice(2);
  if (named.length > 0 && !named.includes(name)) return;
  const page = await browser.newPage({ viewport: { width: 960, height: 640 } });
  await page.goto(`${server.origin}/admin/?lang=${language}#/${view}`);
  await page.getByRole('button', { name: /^(?:Kirjaudu sisään|Login)$/ }).click();
  await page.waitForLoadState('networkidle');
  await act(page);
  // Menus and notices come in slowly.
  await page.waitForTimeout(500);
  const picture = await sharp(await page.screenshot())
    .webp({ quality: 80 })
    .toBuffer();
  const file = join(folder, `${name}.${language}.webp`);
  await writeFile(file, picture);
  console.log(`${file}: ${picture.length} B`);
  await page.close();
}
