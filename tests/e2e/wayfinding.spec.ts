import { expect, test } from './support/site.ts';

const guide = '/fi/guides/finding-a-home/';

test('the key / leads to the search field of every page, but is typed in a field', async ({
  page,
}) => {
  for (const path of ['/fi/', guide, '/ar/contacts/', '/fi/search/']) {
    await page.goto(path);
    const field = page.locator('#search-words');
    await expect(field).toHaveAttribute('aria-keyshortcuts', '/');
    await page.keyboard.press('/');
    await expect(field).toBeFocused();
    await expect(field).toHaveValue('');
    await page.keyboard.type('a/b');
    await expect(field).toHaveValue('a/b');
  }
});

test('without script the search form of a guide leads to the search page with the words', async ({
  browser,
  origin,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: origin });
  const page = await context.newPage();
  await page.goto(guide);
  await page.locator('#search-words').fill('vuokra');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/fi\/search\/\?q=vuokra$/);
  await context.close();
});

for (const path of [guide, '/ar/guides/finding-a-home/']) {
  test(`the contents list of ${path} marks the section being read`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(path);
    const current = page.locator('.contents [aria-current]');
    await expect(current).toHaveCount(0);
    const links = page.locator('.contents a');
    await links.nth(2).click();
    await expect(links.nth(2)).toHaveAttribute('aria-current', 'location');
    await expect(current).toHaveCount(1);
    // The list stays in sight beside the text.
    await expect(links.nth(2)).toBeInViewport();
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await expect(links.last()).toHaveAttribute('aria-current', 'location');
    await page.evaluate(() => scrollTo(0, 0));
    await expect(current).toHaveCount(0);
  });
}

test('a guide leads to the one before and the one after it in its topic', async ({ page }) => {
  await page.goto('/en/guides/rental-agreement/');
  const next = page.locator('a[rel=next]');
  await expect(next).toHaveAttribute('href', '/en/guides/tenant-rights/');
  await expect(next).toContainText('Next guide');
  await expect(page.locator('a[rel=prev]')).toHaveAttribute('href', '/en/guides/finding-a-home/');
  await page.goto('/en/guides/finding-a-home/');
  await expect(page.locator('a[rel=prev]')).toHaveCount(0);
});

test('only arrows turn round in right-to-left pages', async ({ page }) => {
  await page.goto('/ar/guides/rental-agreement/');
  const scale = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((icon) => getComputedStyle(icon).scale);
  expect(await scale('a[rel=next] .icon')).toBe('-1 1');
  for (const icon of await page.locator('.site-header .icon').all()) {
    expect(await icon.evaluate((element) => getComputedStyle(element).scale)).toBe('none');
  }
  await page.goto('/fi/guides/rental-agreement/');
  expect(await scale('a[rel=next] .icon')).toBe('none');
});

test('language switch, search and the page’s name are in sight at 320 px without scrolling', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const locale of ['fi', 'ru', 'bn', 'ckb', 'th']) {
    await page.goto(`/${locale}/guides/help-at-night/`);
    for (const selector of ['.language-switch summary', '#search-words', 'h1']) {
      await expect(page.locator(selector)).toBeInViewport({ ratio: 1 });
    }
  }
});
