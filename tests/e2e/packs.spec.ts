import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { decodePack, encodePack } from '../../src/packs/pack-link.ts';
import { readQrCode } from '../support/qr-code.ts';
import { readPdf } from './support/pdf.ts';
import { expect, test } from './support/site.ts';
import { examplePack } from './support/templates.ts';

const chosen = (page: Page) => page.locator('#chosen li > :first-child');
const guides = (page: Page) => page.locator('.pack-guides li');

async function compose(page: Page): Promise<string> {
  await page.goto('/fi/employers/compose/');
  await page.getByRole('button', { name: 'Opiskelija työssä' }).click();
  await page.getByLabel('Yrityksen nimi').fill('Pieni Paja Oy');
  await page.getByLabel('Yhteyshenkilö').fill('Maija');
  await page.getByLabel('Puhelin').fill('013 267 1234');
  await page.getByLabel('Sähköposti', { exact: true }).fill('hr@example.fi');
  await page.getByLabel('Tervehdys').fill('Tervetuloa!\n\n<b>Nähdään</b> maanantaina.');
  return page.getByLabel('Yksi linkki kaikille kielille').inputValue();
}

test('a pack made in Finnish opens in the language of the employee, who ticks what is read', async ({
  page,
  browser,
  origin,
}) => {
  const link = await compose(page);
  expect(link).toContain(`${origin}/go/pack/#1.`);

  const context = await browser.newContext({ locale: 'bn-BD', baseURL: origin });
  const employee = await context.newPage();
  const sent: string[] = [];
  employee.on('request', (request) => sent.push(request.url() + (request.postData() ?? '')));
  await employee.goto(link);
  await expect(employee).toHaveURL(`${origin}/bn/packs/own/${new URL(link).hash}`);
  await expect(employee.getByRole('heading', { level: 1 })).toHaveText('স্বাগত প্যাকেট');
  await expect(guides(employee)).toHaveCount(7);
  const greeting = employee.locator('.pack-greeting');
  await expect(greeting).toHaveAttribute('lang', 'fi');
  await expect(greeting.getByText('<b>Nähdään</b> maanantaina.')).toBeVisible();
  await expect(employee.getByRole('link', { name: '013 267 1234' })).toHaveAttribute(
    'href',
    'tel:0132671234',
  );
  await expect(employee.getByText('Pieni Paja Oy').first()).toBeVisible();
  expect(await employee.locator('#own-pack b').count()).toBe(0);

  await employee.getByRole('checkbox').first().check();
  await expect(employee.getByText('7টির মধ্যে 1টি পড়া হয়েছে')).toBeVisible();
  await employee.reload();
  await expect(employee.getByRole('checkbox').first()).toBeChecked();
  await employee.goto('/fi/packs/student-worker/');
  await expect(employee.getByRole('checkbox').first()).toBeChecked();
  await expect(employee.getByText('Luettu 1/7')).toBeVisible();
  expect(await context.cookies()).toEqual([]);
  expect(sent.filter((request) => /Pieni|1\.finding/.test(decodeURIComponent(request)))).toEqual(
    [],
  );
  await context.close();
});

test('guides are found, chosen, ordered and removed by keyboard', async ({ page }) => {
  await page.goto('/fi/employers/compose/');
  await expect(page.getByText('Et ole vielä valinnut oppaita.')).toBeVisible();
  await page.getByLabel('Etsi luettelosta').fill('verokort');
  await expect(page.locator('.compose-choices li:visible')).toHaveCount(1);
  const box = page.getByRole('checkbox', { name: 'Verokortti ja ensimmäinen palkka' });
  await box.focus();
  await page.keyboard.press('Space');
  await page.getByLabel('Etsi luettelosta').fill('');
  await page.getByRole('checkbox', { name: 'Muuttoilmoitus' }).check();
  await expect(chosen(page)).toHaveText(['Verokortti ja ensimmäinen palkka', 'Muuttoilmoitus']);

  const up = page.getByRole('button', { name: 'Siirrä ylös: Muuttoilmoitus' });
  await up.focus();
  await page.keyboard.press('Enter');
  await expect(chosen(page)).toHaveText(['Muuttoilmoitus', 'Verokortti ja ensimmäinen palkka']);
  await expect(up).toBeFocused();
  await expect(page.locator('#compose-status')).toHaveText('Muuttoilmoitus: sija 1/2');
  await page.keyboard.press('Alt+ArrowDown');
  await expect(chosen(page)).toHaveText(['Verokortti ja ensimmäinen palkka', 'Muuttoilmoitus']);

  await page.getByRole('button', { name: 'Poista: Verokortti ja ensimmäinen palkka' }).click();
  await expect(chosen(page)).toHaveText(['Muuttoilmoitus']);
  await expect(page.getByRole('button', { name: 'Poista: Muuttoilmoitus' })).toBeFocused();
  await expect(box).not.toBeChecked();
});

test('the link comes once everything in it is right, and a reload loses nothing', async ({
  page,
}) => {
  await page.goto('/fi/employers/compose/');
  const incomplete = page.getByText('Tarkista merkityt kentät');
  await page.getByRole('button', { name: 'Ensimmäinen työ Joensuussa' }).click();
  await expect(incomplete).toBeVisible();
  await page.getByLabel('Yrityksen nimi').fill('Oy');
  await expect(incomplete).toBeHidden();
  const web = page.getByLabel('Verkkosivu');
  await web.fill('javascript:alert(1)');
  await expect(incomplete).toBeVisible();
  await expect(web).toHaveAttribute('aria-invalid', 'true');
  await web.fill('https://example.fi/');
  await expect(web).not.toHaveAttribute('aria-invalid', 'true');
  await page.reload();
  await expect(page.getByLabel('Yrityksen nimi')).toHaveValue('Oy');
  await expect(chosen(page)).toHaveCount(9);
});

test('what comes out speaks the language of the employee', async ({ page, origin }) => {
  const link = await compose(page);
  await page.getByLabel('Työntekijän kieli').selectOption('ar');
  const mail = page.getByLabel('Sähköposti työntekijälle');
  await expect(mail).toHaveAttribute('dir', 'rtl');
  expect(await mail.inputValue()).toContain('بلغتك');
  expect(await mail.inputValue()).toContain(link);
  await expect(page.getByRole('link', { name: 'Näytä paketti tällä kielellä' })).toHaveAttribute(
    'href',
    `/ar/packs/own/${new URL(link).hash}`,
  );
  const element = await page.getByLabel('Luettelo, joka pysyy ajan tasalla').inputValue();
  expect(element).toContain(`<script src="${origin}/embed/v1.js" defer></script>`);
  expect(element).toContain(`pack="${new URL(link).hash.slice(1)}"`);
  const plain = await page.getByLabel('Tavalliset linkit').inputValue();
  expect(plain).toContain(`<a href="${origin}/go/tax-card/">`);
  expect(plain).not.toContain('iframe');
});

test('a phone reads the link from the QR code: on the page, as PNG and as SVG', async ({
  page,
}) => {
  const link = await compose(page);
  const qr = page.locator('qr-code svg');
  await expect(qr).toHaveAccessibleName(`QR-koodi: ${link}`);
  expect(await readQrCode(await qr.screenshot(), 1000)).toBe(link);
  for (const format of ['PNG', 'SVG']) {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: `Tallenna ${format}` }).click();
    const file = await (await download).path();
    expect(await readQrCode(await readFile(file), 1000)).toBe(link);
  }
  await page.goto('/fi/packs/first-job/');
  const curated = await readQrCode(await page.locator('.pack-qr img').screenshot());
  expect(curated).toBe('https://tervetuloa.example/go/first-job/');
});

for (const [locale, dir, title] of [
  ['fi', 'ltr', 'Päiväkoti ja koulu'],
  ['en', 'ltr', 'Day care and school'],
  ['ar', 'rtl', 'البحث عن سكن في يوينسو'],
] as const) {
  test(`a pack in ${locale} prints on one sheet, as text in its direction`, async ({ page }) => {
    await page.goto(`/${locale}/packs/with-family/`);
    await expect(page.locator('.pack-tools')).toBeVisible();
    const bytes = await page.pdf({ format: 'A4' });
    const sheets = await readPdf(bytes, dir);
    const line = sheets[0]?.lines.find(({ text }) => text.includes(title));
    expect(line).toBeDefined();
    // Texts begin at the edge where their language begins; addresses read left to right.
    const margin = dir === 'rtl' ? (sheets[0]?.width ?? 0) - (line?.right ?? 0) : line?.left;
    expect(margin).toBeLessThan(70);
    const [addresses] = await readPdf(bytes, 'ltr');
    const text = addresses?.lines.map((own) => own.text).join('\n');
    expect(text).toContain('tervetuloa.example/go/day-care-and-school/');
    expect(sheets.length).toBe(1);
  });
}

test('a pack prints with the texts of its guides', async ({ page }) => {
  await page.goto(`/fi/packs/own/${examplePack}`);
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.getByRole('button', { name: 'Tulosta myös oppaiden tekstit' }).click();
  await expect(page.locator('.pack-texts h1')).toHaveText([
    'Näin rekisteröidyt asukkaaksi',
    'Verokortti ja ensimmäinen palkka',
    'Asunnon etsiminen Joensuusta',
  ]);
  const sheets = await readPdf(await page.pdf({ format: 'A4' }), 'ltr');
  const text = sheets.flatMap(({ lines }) => lines.map((line) => line.text)).join('\n');
  expect(text).toContain('Mistä saan verokortin?');
  expect(sheets.length).toBeGreaterThan(3);
  expect(
    await page
      .locator('[id]')
      .evaluateAll((all) => all.length - new Set(all.map(({ id }) => id)).size),
  ).toBe(0);
});

test('a broken link is told in words and leads on, whatever it holds', async ({ page }) => {
  const link = examplePack.slice(1);
  const whole = decodePack(link);
  expect(whole).toBeDefined();
  const marks = ['<img src=x onerror=alert(1)>', '%3Cscript%3E', '\'"', '\u202e', '..', '#', '%'];
  const broken = Array.from({ length: 40 }, (_, index) => {
    const place = (index * 37) % link.length;
    const mark = marks[index % marks.length] ?? '';
    return index % 3 === 0 ? link.slice(0, place) : link.slice(0, place) + mark + link.slice(place);
  });
  for (const fragment of broken) {
    await page.goto('about:blank');
    await page.goto(`/fi/packs/own/#${fragment}`);
    await expect(page.getByText('Linkki on rikki tai siitä puuttuu osa.')).toBeVisible();
    expect(await page.locator('main img, main b, main script:not([src])').count()).toBe(0);
  }
  await expect(page.getByRole('link', { name: 'Opiskelija työssä' })).toBeVisible();
});

test('a guide that is no longer there is told of, the others are shown', async ({ page }) => {
  const pack = decodePack(examplePack);
  if (!pack) throw new Error('The example is no pack');
  const link = encodePack({ ...pack, guides: ['tax-card', 'gone'] });
  await page.goto(`/fi/packs/own/#${link}`);
  await expect(guides(page)).toHaveCount(1);
  await expect(page.getByText('Osaa paketin oppaista ei ole enää sivustolla.')).toBeVisible();
});

test('another language of a pack is the same pack', async ({ page }) => {
  await page.goto(`/fi/packs/own/${examplePack}`);
  await page.locator('.language-switch summary').click();
  await page.getByRole('link', { name: 'العربية' }).click();
  await expect(guides(page)).toHaveCount(3);
  await expect(page).toHaveURL(/\/ar\/packs\/own\/#1\./);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('ready-made packs are whole; pages that need script say so and lead to them', async ({
    page,
  }) => {
    await page.goto('/fi/packs/first-job/');
    await expect(guides(page)).toHaveCount(9);
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    for (const path of ['/fi/employers/compose/', `/fi/packs/own/${examplePack}`]) {
      await page.goto(path);
      await expect(page.locator('noscript .notice')).toBeVisible();
      await expect(page.locator('#compose, #own-pack').locator('visible=true')).toHaveCount(0);
      await page.getByRole('link', { name: 'Ensimmäinen työ Joensuussa' }).click();
      await expect(page).toHaveURL('/fi/packs/first-job/');
    }
  });
});
