import { gzipSync } from 'node:zlib';
import { indexContent } from '../../src/build/search-document.ts';
import { locales } from '../../src/i18n/locales.ts';
import { writeIndex } from '../../src/search/index-file.ts';
import { expect, test } from './support/site.ts';

const result = '.search-results .result';

test('nothing of the search is loaded before it is used, and typing loads no more than texts', async ({
  page,
}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  const ofSearch = () => requests.filter((path) => path.startsWith('/pagefind/'));
  await page.goto('/fi/search/');
  await page.waitForLoadState('networkidle');
  expect(ofSearch()).toEqual([]);
  await page.locator('site-search').getByRole('searchbox').focus();
  await expect.poll(ofSearch).toEqual(['/pagefind/fi.index']);
  await page.locator('site-search').getByRole('searchbox').fill('asunto');
  await expect(page.locator(result).first()).toBeVisible();
  expect(
    ofSearch()
      .slice(1)
      .every((path) => path.startsWith('/pagefind/text/')),
  ).toBe(true);
});

test('search works by keyboard, says how much it found, and the address keeps the question', async ({
  page,
}) => {
  await page.goto('/en/search/');
  const box = page.locator('site-search').getByRole('searchbox');
  await box.focus();
  await page.keyboard.type('how do I rent a flat?');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/search\/\?q=how\+do\+I\+rent\+a\+flat%3F$/);
  await expect(page.getByRole('status')).toHaveText(/\d+ results? for “how do I rent a flat\?”/);
  await expect(page.locator(`${result} mark`).first()).toBeVisible();
  const first = page.locator('.result-title').first();
  await box.focus();
  for (let step = 0; step < 4; step++) await page.keyboard.press('Tab');
  await expect(first).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toBeVisible();
  await page.goBack();
  await expect(box).toHaveValue('how do I rent a flat?');
  await expect(page.locator('.result-title').first()).toBeVisible();
});

test('a result leads to the section that answers', async ({ page }) => {
  await page.goto('/en/search/?q=tax+without+a+tax+card');
  const section = page.locator('.result-section a').first();
  await expect(section).toHaveAttribute('href', /^\/en\/guides\/tax-card\/#.+/);
  await section.click();
  await expect(page.locator('h1')).toBeVisible();
  const target = new URL(page.url()).hash.slice(1);
  await expect(page.locator(`[id="${decodeURIComponent(target)}"]`)).toBeVisible();
});

test('a misspelled word is searched as it was meant, and as it was typed on demand', async ({
  page,
}) => {
  await page.goto('/en/search/?q=resydence+permitt');
  const corrected = page.locator('.search-corrected');
  await expect(corrected).toContainText('Showing results for');
  await expect(page.locator('.result-title').first()).toBeVisible();
  await corrected.getByRole('link').click();
  await expect(page).toHaveURL(/exact=yes/);
  await expect(page.getByRole('status')).toContainText('resydence permitt');
  await expect(corrected).toBeHidden();
});

test('a topic and a municipality narrow the results, with their counts', async ({ page }) => {
  await page.goto('/fi/search/?q=kela+tuki');
  await expect(page.locator(result).first()).toBeVisible();
  const all = await page.getByRole('status').textContent();
  const topic = page.getByLabel('Aihe', { exact: true });
  await expect(topic.locator('option[value=money]')).toHaveText(/\(\d+\)$/);
  await topic.selectOption('money');
  await expect(page.getByRole('status')).not.toHaveText(all ?? '');
  await expect(page).toHaveURL(/topic=money/);
  await page.goBack();
  await expect(page.getByRole('status')).toHaveText(all ?? '');
  await page.getByLabel('Kunta', { exact: true }).selectOption('liperi');
  await expect(page).toHaveURL(/municipality=liperi/);
});

test('a contact among the results can be called at once', async ({ page }) => {
  await page.goto('/en/search/?q=poison');
  const contact = page.locator(`${result}[data-kind=contact]`).first();
  await expect(contact.locator('a.phone')).toHaveAttribute('href', /^tel:/);
  await expect(contact.locator('.result-kind')).toContainText('Contact');
});

test('a guide that is not translated is found in the words of the reader and marked', async ({
  page,
}) => {
  const guide = {
    url: '/uk/guides/new/',
    title: 'A new guide',
    kind: 'guide',
    shownIn: 'en',
  } as const;
  const documents = [{ page: guide, text: 'податкова картка', names: [] }];
  const index = gzipSync(writeIndex(indexContent('uk', documents)));
  await page.route('**/pagefind/uk.index', (route) => route.fulfill({ body: index }));
  await page.goto(`/uk/search/?q=${encodeURIComponent('податкова картка')}`);
  await expect(page.locator(`${result} .result-kind`)).toContainText('англійська');
  const title = page.locator(`${result} .result-title`);
  await expect(title).toHaveAttribute('lang', 'en');
  await expect(title).toHaveAttribute('dir', 'ltr');
});

test('a question in English finds Arabic pages through the English index, and only then loads it', async ({
  page,
}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  const indexes = () => requests.filter((path) => path.endsWith('.index')).toSorted();
  await page.goto(`/ar/search/?q=${encodeURIComponent('كيف أحصل على بطاقة ضريبية؟')}`);
  const title = page.locator(`${result} .result-title`).first();
  await expect(title).toHaveAttribute('href', '/ar/guides/tax-card/');
  expect(indexes()).toEqual(['/pagefind/ar.index']);
  const box = page.locator('site-search').getByRole('searchbox');
  await box.fill('How much notice must I give before I move out?');
  await box.press('Enter');
  await expect(title).toHaveAttribute(
    'href',
    /^\/ar\/guides\/(?:rental-agreement|tenant-rights)\/$/,
  );
  await expect(title).toHaveText(/\p{Script=Arabic}/u);
  expect(indexes()).toEqual(['ar', 'en', 'fi'].map((locale) => `/pagefind/${locale}.index`));
});

test('a question in English is answered without an index that never comes', async ({ page }) => {
  await page.clock.install();
  const asked: string[] = [];
  await page.route('**/pagefind/{en,fi}.index', (route) => {
    asked.push(route.request().url());
  });
  await page.goto('/ar/search/?q=Kela+housing+allowance+in+Joensuu');
  await expect.poll(() => asked.length).toBe(2);
  await expect(page.locator(result)).toHaveCount(0);
  await page.clock.fastForward(10_000);
  await expect(page.locator(result).first()).toBeVisible();
});

test('a question in English keeps its direction in the field of a right-to-left page, on its right', async ({
  page,
}) => {
  await page.goto('/ar/');
  const box = page.getByRole('searchbox').first();
  await expect(box).toHaveCSS('unicode-bidi', 'plaintext');
  await expect(box).toHaveCSS('text-align', 'right');
});

test('a search without result leads on: other languages, advice, topics', async ({ page }) => {
  await page.goto('/fi/search/?q=qqqzzzxxw');
  await expect(page.getByRole('status')).toContainText('ei löytynyt tuloksia');
  await expect(page.locator(result)).toHaveCount(0);
  await expect(page.locator('.search-elsewhere a')).toHaveCount(locales.length - 1);
  await expect(page.locator('.search-elsewhere a[hreflang=en]')).toHaveAttribute(
    'href',
    /\/en\/search\/\?q=qqqzzzxxw$/,
  );
  await expect(page.locator('.search-help a[href^="/fi/contacts/"]').first()).toBeVisible();
});

test('without a connection it says so, and answers when it is back', async ({ page }) => {
  await page.goto('/en/search/');
  await page.route('**/pagefind/**', (route) => route.fulfill({ status: 404 }));
  await page.locator('site-search').getByRole('searchbox').fill('rent');
  await expect(page.getByRole('status')).toContainText('Check your connection');
  await page.unroute('**/pagefind/**');
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await expect(page.locator(result).first()).toBeVisible();
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
    await expect(page.locator(`${result} mark`).first()).toBeVisible();
    const targets = await page
      .locator('.search-results .result-title')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    for (const target of targets) expect(target).toMatch(new RegExp(`^/${locale}/`));
  });
}
