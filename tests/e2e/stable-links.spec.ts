import { expect, test } from './support/site.ts';

test('an address without a language leads to the language of the browser, section and all', async ({
  browser,
  origin,
}) => {
  for (const [locale, path] of [
    ['bn-BD', '/bn/guides/finding-a-home/'],
    ['ku', '/ckb/guides/finding-a-home/'],
    ['zh-TW', '/zh/guides/finding-a-home/'],
  ] as const) {
    const page = await browser.newPage({ locale });
    await page.goto(`${origin}/go/finding-a-home/#ask`);
    await expect(page).toHaveURL(`${origin}${path}#ask`);
    await page.close();
  }
});

test('a language that the reader chose comes before that of the browser', async ({ page }) => {
  await page.goto('/go/migri/');
  await expect(page).toHaveURL('/en/contacts/migri/');
  await page.locator('.language-switch summary').click();
  await page.getByRole('link', { name: 'Українська' }).click();
  await page.goto('/go/housing/');
  await expect(page).toHaveURL('/uk/topics/housing/');
  await page.goBack();
  await expect(page).toHaveURL('/uk/contacts/migri/');
});

test('a browser in another language gets the list', async ({ browser, origin }) => {
  const page = await browser.newPage({ locale: 'de-DE' });
  await page.goto(`${origin}/go/first-job/`);
  await expect(page.locator('#languages a')).toHaveCount(16);
  await page.getByRole('link', { name: 'Suomi' }).click();
  await expect(page).toHaveURL(`${origin}/fi/packs/first-job/`);
  await page.close();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every language is a link', async ({ page }) => {
    await page.goto('/go/first-job/');
    await page.getByRole('link', { name: 'العربية' }).click();
    await expect(page).toHaveURL('/ar/packs/first-job/');
  });
});
