import type { Page } from '@playwright/test';
import { expect, test } from './support/site.ts';
import { fakeSpeech } from './support/speech.ts';

const listen = (page: Page) => page.locator('[data-tool=listen]');
const player = (page: Page) => page.locator('.player');

/** The words that are marked in the page. */
const marked = (page: Page) =>
  page.evaluate(() => {
    const ranges = [...(CSS.highlights.get('spoken') ?? [])];
    return ranges.map((range) => (range instanceof Range ? range.toString() : '')).join('');
  });

test('reading aloud is not offered where no voice speaks the language of the text', async ({
  page,
}) => {
  const speech = await fakeSpeech(page, ['en-US', 'ar-SA']);
  await page.goto('/bn/guides/help-at-night/');
  await expect(listen(page)).toBeHidden();
  await speech.addVoice('bn_BD');
  await expect(listen(page)).toBeVisible();
});

test('a text that is shown in English asks for an English voice', async ({ page }) => {
  const speech = await fakeSpeech(page, ['bn-BD']);
  await page.goto('/bn/guides/employer-calendar/');
  await expect(listen(page)).toBeHidden();
  await speech.addVoice('en-GB');
  await expect(listen(page)).toBeVisible();
});

test('without voices, and without script, nothing of it is seen', async ({ browser, origin }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: origin });
  const page = await context.newPage();
  await page.goto('/fi/guides/health-care/');
  await expect(listen(page)).toBeHidden();
  await expect(player(page)).toHaveCount(0);
  await context.close();
});

test('the script for it is asked for by the first press only', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await fakeSpeech(page, ['fi-FI']);
  await page.goto('/fi/guides/health-care/');
  await expect(listen(page)).toBeVisible();
  expect(asked.filter((url) => url.includes('read-aloud'))).toEqual([]);
  await listen(page).click();
  await expect(player(page)).toBeVisible();
  expect(asked.filter((url) => url.includes('read-aloud'))).toHaveLength(1);
});

test('a guide is read in its order, without the contents, tools and sources', async ({ page }) => {
  const speech = await fakeSpeech(page, ['fi-FI', 'en-GB']);
  await page.goto('/fi/guides/finding-a-home/');
  const title = (await page.locator('h1').textContent()) ?? '';
  const headings = await page.locator('.prose h2').allTextContents();
  await listen(page).click();
  await expect.poll(speech.last).toBe(title);
  // Every sentence, until the end closes the player.
  for (let count = 0; count < 400 && (await player(page).count()) > 0; count++) {
    await speech.finish();
  }
  await expect(player(page)).toHaveCount(0);
  const texts = (await speech.spoken()).map(({ text }) => text);
  expect(texts.filter((text) => headings.includes(text))).toEqual(headings);
  expect(texts).toContain('0 1 3, 3 3 7, 7 8 2 1 (Hakemukset)');
  expect(texts).toContain('maanantai, 9:00–17:00');
  const all = texts.join(' ');
  expect(all).not.toContain('Tällä sivulla');
  expect(all).not.toContain('Kopioi linkki');
  expect(all).not.toContain('InfoFinland');
});

test('the sentence that is read is marked, and one paragraph may have many', async ({ page }) => {
  const speech = await fakeSpeech(page, ['ar-EG']);
  await page.goto('/ar/guides/finding-a-home/');
  await listen(page).click();
  await expect.poll(() => marked(page)).toBe(await page.locator('h1').textContent());
  const found: string[] = [];
  for (let count = 0; count < 8; count++) {
    await speech.finish();
    found.push(await marked(page));
  }
  const lead = (await page.locator('.lead').textContent()) ?? '';
  expect(lead.startsWith(found[0] ?? '?')).toBe(true);
  const spoken = (await speech.spoken()).slice(1).map(({ text }) => text);
  expect(found).toEqual(spoken);
});

test('parts in another language are read by a voice of that language', async ({ page }) => {
  const speech = await fakeSpeech(page, ['bn-BD', 'en-GB']);
  await page.goto('/bn/guides/employer-calendar/');
  await listen(page).click();
  for (let count = 0; count < 6; count++) await speech.finish();
  const voices = new Map((await speech.spoken()).map(({ text, voice }) => [text, voice]));
  const notice = (await page.locator('.notice').textContent()) ?? '';
  const [bengali = ''] = [...voices.keys()].filter((text) => notice.includes(text));
  const title = (await page.locator('h1').textContent()) ?? '';
  expect(voices.get(bengali)).toBe('bn-BD');
  expect(voices.get(title)).toBe('en-GB');
});

test('it pauses, goes on with the same sentence, and moves back and forth, by keyboard alone', async ({
  page,
}) => {
  const speech = await fakeSpeech(page, ['en-GB']);
  await page.goto('/en/guides/health-care/');
  await listen(page).focus();
  await page.keyboard.press('Enter');
  const pause = page.getByRole('button', { name: 'Pause' });
  await expect(pause).toBeFocused();
  await speech.finish();
  const second = await speech.last();

  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Continue' })).toBeFocused();
  const count = (await speech.spoken()).length;
  await speech.finish();
  expect(await speech.spoken()).toHaveLength(count);
  await page.keyboard.press('Enter');
  expect(await speech.last()).toBe(second);
  expect(await speech.spoken()).toHaveLength(count + 1);

  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Next sentence' })).toBeFocused();
  await page.keyboard.press('Enter');
  expect(await speech.last()).not.toBe(second);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('button', { name: 'Previous sentence' })).toBeFocused();
  await page.keyboard.press('Enter');
  expect(await speech.last()).toBe(second);

  await page.getByLabel('Speed').selectOption('1.5');
  expect((await speech.spoken()).at(-1)).toMatchObject({ text: second, rate: 1.5 });

  await page.keyboard.press('Escape');
  await expect(player(page)).toHaveCount(0);
  await expect(listen(page)).toBeFocused();
  expect(await marked(page)).toBe('');
});

test('pausing leaves a mark and the next sentence can be chosen in silence', async ({ page }) => {
  const speech = await fakeSpeech(page, ['en-GB']);
  await page.goto('/en/guides/health-care/');
  await listen(page).click();
  await page.getByRole('button', { name: 'Pause' }).click();
  const before = await marked(page);
  await page.getByRole('button', { name: 'Next sentence' }).click();
  expect(await marked(page)).not.toBe(before);
  expect(await speech.spoken()).toHaveLength(1);
});

test('a reader who leaves the page is not followed by the voice', async ({ page }) => {
  await fakeSpeech(page, ['en-GB']);
  await page.goto('/en/guides/health-care/');
  await listen(page).click();
  await expect(player(page)).toBeVisible();
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
  await expect(player(page)).toHaveCount(0);
});

test('the text scrolls along, without motion where the reader wants none', async ({ page }) => {
  const speech = await fakeSpeech(page, ['en-GB']);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/en/guides/finding-a-home/');
  await listen(page).click();
  for (let count = 0; count < 25; count++) await speech.finish();
  const place = await page.evaluate(() => {
    const [range] = [...(CSS.highlights.get('spoken') ?? [])];
    const { top = -1, bottom = -1 } = range instanceof Range ? range.getBoundingClientRect() : {};
    return { top, bottom };
  });
  expect(place.top).toBeGreaterThan(0);
  expect(place.bottom).toBeLessThan(640);
});

test('browsers that cannot mark a sentence mark its paragraph', async ({ page }) => {
  await fakeSpeech(page, ['en-GB']);
  await page.addInitScript(() => {
    Object.setPrototypeOf(CSS, null);
    Reflect.deleteProperty(CSS, 'highlights');
  });
  await page.goto('/en/guides/health-care/');
  await listen(page).click();
  await expect(page.locator('h1.spoken')).toBeVisible();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.locator('.spoken')).toHaveCount(0);
});
