import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { renderedWith } from './support/rendered.ts';
import { expect, test } from './support/site.ts';

const email = 'palaute@tervetuloa.example';
const endpoint = 'https://palaute.example/send';
const path = '/ar/guides/finding-a-home/';
const origin = 'https://tervetuloa.example';

/** Shows a page as it is built with feedback configured. */
async function open(page: Page, feedback: { email?: string; endpoint?: string }, address = path) {
  const render = await renderedWith(feedback);
  const body = await render(address);
  await page.route(`**${address}`, (route) =>
    route.fulfill({ body, contentType: 'text/html; charset=utf-8' }),
  );
  await page.goto(address);
}

test('without configuration pages do not ask', async ({ page }) => {
  await page.goto(path);
  await expect(page.locator('.share')).toBeVisible();
  await expect(page.locator('.feedback')).toHaveCount(0);
});

test('a mail has the address of the page, its title and the language in it', async ({ page }) => {
  await open(page, { email });
  const href = (await page.locator('.feedback a').getAttribute('href')) ?? '';
  const mail = new URL(href);
  const title = (await page.locator('h1').textContent()) ?? '?';
  expect(mail.pathname).toBe(email);
  expect(mail.searchParams.get('subject')).toContain(title);
  expect(mail.searchParams.get('body')).toContain(`${origin}${path}`);
  expect(mail.searchParams.get('body')).toContain('العربية');
  await expect(page.locator('.feedback form')).toHaveCount(0);
});

test('the form sends answer, words, page and language, without script', async ({
  browser,
  origin: server,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: server });
  const page = await context.newPage();
  let sent: URLSearchParams | undefined;
  await page.route(endpoint, (route) => {
    sent = new URLSearchParams(route.request().postData() ?? '');
    return route.fulfill({ status: 303, headers: { location: `${server}/ar/thanks/` } });
  });
  await open(page, { endpoint });
  await page.getByLabel('لا', { exact: true }).check();
  await page.locator('.feedback textarea').fill('كم الإيجار؟ 50 % & +');
  await page.locator('.feedback button').click();
  await expect(page.locator('h1')).toHaveText('شكرًا على ملاحظاتك');
  expect(Object.fromEntries(sent ?? [])).toEqual({
    page: `${origin}${path}`,
    title: 'البحث عن سكن في يوينسو',
    locale: 'ar',
    thanks: `${origin}/ar/thanks/`,
    useful: 'no',
    missing: 'كم الإيجار؟ 50 % & +',
    website: '',
  });
  await context.close();
});

test('the policy lets the form go to the one address and nowhere else', async ({ page }) => {
  await open(page, { endpoint });
  const policy = await page
    .locator('meta[http-equiv=Content-Security-Policy]')
    .getAttribute('content');
  expect(policy).toContain("form-action 'self' https://palaute.example;");
  expect(policy?.match(/https:/g)).toHaveLength(1);
});

test('the field that catches robots is neither seen nor reached', async ({ page }) => {
  await open(page, { endpoint });
  await page.locator('.feedback textarea').focus();
  await page.keyboard.press('Tab');
  await expect(page.locator('.feedback button')).toBeFocused();
  await expect(page.locator('[name=website]')).toHaveAttribute('tabindex', '-1');
});

test('axe finds nothing on the form in any language, and it fits 320 px', async ({ page }) => {
  test.slow();
  const render = await renderedWith({ email, endpoint });
  await page.setViewportSize({ width: 320, height: 640 });
  const found: string[] = [];
  for (const [index, locale] of locales.entries()) {
    const address = `/${locale}/guides/help-at-night/`;
    const body = await render(address);
    await page.route(`**${address}`, (route) =>
      route.fulfill({ body, contentType: 'text/html; charset=utf-8' }),
    );
    await page.emulateMedia({ colorScheme: index % 2 === 0 ? 'light' : 'dark' });
    await page.goto(address);
    const { violations } = await new AxeBuilder({ page }).include('.feedback').analyze();
    found.push(...violations.map(({ id, nodes }) => `${locale}: ${id} ${nodes[0]?.html}`));
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    if (wide) found.push(`${locale}: scrolls sideways`);
  }
  expect(found).toEqual([]);
});

test('thanks in every language are kept out of search engines', async ({ page }) => {
  for (const locale of locales) {
    expect((await page.goto(`/${locale}/thanks/`))?.status()).toBe(200);
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
    await expect(page.locator('h1')).not.toBeEmpty();
  }
});
