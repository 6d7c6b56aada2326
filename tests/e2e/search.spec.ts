import { locales } from '../../src/i18n/locales.ts';
import { expect, test } from './support/site.ts';

test('nothing of the search engine is loaded before it is used', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto('/fi/search/');
  await page.waitForLoadState('networkidle');
  expect(requests.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
  await page.getByRole('searchbox').fill('asunto');
  await expect(page.locator('.search-results li').first()).toBeVisible();
  expect(requests.some((path) => path.startsWith('/pagefind/'))).toBe(true);
});

test('search works by keyboard, says how much it found, and the address keeps the question', async ({
  page,
}) => {
  await page.goto('/en/');
  await page.getByRole('searchbox').focus();
  await page.keyboard.type('home insurance');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/search\/\?q=home\+insurance$/);
  await expect(page.getByRole('status')).toHaveText(/\d+ results? for “home insurance”/);
  await expect(page.locator('.search-results mark').first()).toBeVisible();
  await page.getByRole('searchbox').focus();
  for (let step = 0; step < 3; step++) await page.keyboard.press('Tab');
  await expect(page.locator('.search-results a').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('home insurance');
  await expect(page.locator('.search-results a').first()).toBeVisible();
});

test('a topic narrows the results', async ({ page }) => {
  await page.goto('/fi/search/?q=kela');
  await expect(page.locator('.search-results li').first()).toBeVisible();
  const all = await page.getByRole('status').textContent();
  await page.getByLabel('Aihe', { exact: true }).selectOption('money');
  await expect(page.getByRole('status')).not.toHaveText(all ?? '');
  await expect(page).toHaveURL(/topic=money/);
});

test('a search without result says so and what to do', async ({ page }) => {
  await page.goto('/fi/search/?q=qqqzzz');
  await expect(page.getByRole('status')).toContainText('ei löytynyt tuloksia');
  await expect(page.locator('.search-results li')).toHaveCount(0);
});

test('no question becomes markup', async ({ page }) => {
  await page.goto(`/fi/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await expect(page.getByRole('status')).toContainText('<img');
  await expect(page.locator('site-search img')).toHaveCount(0);
});

const words: Readonly<Record<(typeof locales)[number], string>> = {
  fi: 'asunto',
  en: 'home',
  sv: 'hem',
  ru: 'дом',
  uk: 'житло',
  et: 'kodu',
  ar: 'سكن',
  fa: 'خانه',
  ckb: 'ماڵ',
  so: 'guri',
  bn: 'বাসা',
  zh: '住房',
  fr: 'logement',
  es: 'vivienda',
  tr: 'ev',
  th: 'บ้าน',
};

for (const locale of locales) {
  test(`a word of the language finds pages of that language in ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/search/?q=${encodeURIComponent(words[locale])}`);
    await expect(page.locator('.search-results li').first()).toBeVisible();
    const targets = await page
      .locator('.search-results a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    for (const target of targets) expect(target).toMatch(new RegExp(`^/${locale}/`));
  });
}
