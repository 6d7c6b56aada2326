import { locales } from '../../src/i18n/locales.ts';
import { readQrCode } from '../support/qr-code.ts';
import { expect, test } from './support/site.ts';
import { fakeSpeech } from './support/speech.ts';

const path = '/fi/guides/finding-a-home/';
const address = `https://tervetuloa.example${path}`;

test('the link is copied and a status says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(path);
  await page.getByRole('button', { name: 'Kopioi linkki' }).click();
  await expect(page.locator('.share [role=status]')).toHaveText('Linkki on kopioitu.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
});

test('where the clipboard is refused the address is selected and the status says what to do', async ({
  page,
}) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  await page.goto(path);
  await page.getByRole('button', { name: 'Kopioi linkki' }).click();
  await expect(page.locator('.share [role=status]')).toContainText('Osoite on valittu');
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(address);
});

test('the share link opens what the device shares with; without that it leads to the address', async ({
  page,
}) => {
  const top = page.locator('.page-tools [data-tool=share]');
  const end = page.locator('.share [data-tool=share]');
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
  await page.goto(path);
  await expect(end).toBeHidden();
  await top.click();
  await expect(page).toHaveURL(/#share$/);
  await expect(page.locator('.share-address')).toBeInViewport();

  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      configurable: true,
      value: async (data: ShareData) => document.body.setAttribute('data-shared', `${data.url}`),
    });
  });
  await page.goto('/fi/');
  await page.goto(path);
  await expect(end).toBeVisible();
  await top.click();
  await expect(page.locator('body')).toHaveAttribute('data-shared', address);
  await expect(page).not.toHaveURL(/#share$/);
});

test('without script the address and its QR code are there, and no button that does nothing', async ({
  browser,
  origin,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: origin });
  const page = await context.newPage();
  await page.goto(path);
  await page.locator('.page-tools a').click();
  await expect(page.locator('.share-address')).toHaveText(address);
  const code = page.locator('.share img');
  await expect(code).toBeInViewport();
  expect(await readQrCode(await code.screenshot())).toBe(address);
  await expect(page.locator('.share button:visible')).toHaveCount(0);
  await context.close();
});

test('what appears with script moves nothing', async ({ page }) => {
  test.slow();
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', { value: async () => undefined });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const score = 'value' in entry ? Number(entry.value) : 0;
        document.documentElement.setAttribute('data-shift', String(score));
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await fakeSpeech(page, locales);
  const moved: string[] = [];
  for (const width of [320, 360, 1280]) {
    await page.setViewportSize({ width, height: 740 });
    for (const locale of locales) {
      await page.goto(`/${locale}/guides/finding-a-home/`);
      await expect(page.locator('[data-tool=share]').last()).not.toHaveAttribute('hidden');
      const shift = await page.locator('html').getAttribute('data-shift');
      if (shift !== null) moved.push(`${locale} ${width}: ${shift}`);
    }
  }
  expect(moved).toEqual([]);
});
