import { locales, localeTable } from '../../src/i18n/locales.ts';
import { expect, test } from './support/site.ts';
import { templates } from './support/templates.ts';

for (const locale of locales) {
  test(`no page scrolls sideways at 320 px in ${locale}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const wide: string[] = [];
    for (const [name, path] of Object.entries(templates)) {
      await page.goto(path(locale));
      const { scroll, client } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        client: document.documentElement.clientWidth,
      }));
      if (scroll > client) wide.push(`${name}: ${scroll} > ${client}`);
    }
    expect(wide).toEqual([]);
  });
}

test('the language switch is visible at 320 px and keeps the page', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/fi/guides/health-care/');
  await page.locator('.language-switch summary').click();
  await page.locator('.language-switch').getByText('العربية').click();
  await expect(page).toHaveURL(/\/ar\/guides\/health-care\/$/);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
});

test('the language switch works by keyboard alone and closes by Escape', async ({ page }) => {
  await page.goto('/en/guides/health-care/');
  const summary = page.locator('.language-switch summary');
  await summary.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator('.language-switch a').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(summary).toBeFocused();
  await expect(page.locator('.language-switch ul')).toBeHidden();
});

test('the switch says in words which languages lack the page', async ({ page }) => {
  await page.goto('/fi/guides/employer-calendar/');
  await page.locator('.language-switch summary').click();
  const link = (locale: 'ar' | 'en') =>
    page.locator(`.language-switch a[href="/${locale}/guides/employer-calendar/"]`);
  await expect(link('ar')).toContainText('tätä sivua ei ole käännetty');
  await expect(link('en')).not.toContainText('ei ole käännetty');
});

test('a page without a translation shows the English text, marked as such', async ({ page }) => {
  const response = await page.goto('/bn/guides/employer-calendar/');
  expect(response?.status()).toBe(200);
  await expect(page.locator('html')).toHaveAttribute('lang', 'bn');
  await expect(page.locator('h1')).toHaveAttribute('lang', 'en');
  await expect(page.locator('.prose')).toHaveAttribute('lang', 'en');
  await expect(page.locator('.notice')).toContainText('ইংরেজি');
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    /\/en\/guides\/employer-calendar\/$/,
  );
});

test('an unknown address answers 404 in the language of the address', async ({ page }) => {
  const response = await page.goto('/ru/nowhere/');
  expect(response?.status()).toBe(404);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await expect(page.locator('h1')).toHaveText('Страница не найдена');
  expect((await page.goto('/nowhere/'))?.status()).toBe(404);
  await expect(page.locator('main li')).toHaveCount(locales.length);
});

test('the first visit offers the language of the browser first, later the one chosen', async ({
  browser,
  origin,
}) => {
  const context = await browser.newContext({ locale: 'bn-BD', baseURL: origin });
  const page = await context.newPage();
  await page.goto('/');
  const first = page.locator('#languages li').first();
  await expect(first).toHaveText(new RegExp(localeTable.bn.name));
  await expect(page.locator('#languages li')).toHaveCount(locales.length);
  await page.getByRole('link', { name: /Soomaali/ }).click();
  await page.goto('/');
  await expect(first).toHaveText(/Soomaali/);
  await context.close();
});

test('without script a guide, its contacts and every language are there', async ({
  browser,
  origin,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: origin });
  const page = await context.newPage();
  await page.goto('/fa/guides/help-at-night/');
  await expect(page.locator('a[href="tel:112"]').first()).toBeVisible();
  await expect(page.locator('article.contact').first()).toBeVisible();
  await page.locator('.language-switch summary').click();
  await expect(page.locator('.language-switch a')).toHaveCount(locales.length);
  await page.goto('/fa/search/');
  await expect(page.locator('.topic-list a').first()).toBeVisible();
  await context.close();
});

test('the skip link leads past the header', async ({ page }) => {
  await page.goto('/fi/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('pages ask nothing of other hosts and set no cookie', async ({ page, origin, context }) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) foreign.push(request.url());
  });
  for (const path of Object.values(templates)) await page.goto(path('en'));
  expect(foreign).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});
