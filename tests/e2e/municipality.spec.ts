import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './support/site.ts';

const order = ['joensuu', 'kontiolahti', 'liperi', 'outokumpu', 'ilomantsi'];
const outokumpuFirst = ['outokumpu', 'joensuu', 'kontiolahti', 'liperi', 'ilomantsi'];
const shownOrder = (page: Page) =>
  page
    .locator('main [data-municipality]')
    .evaluateAll((places) =>
      places.map((place) => (place instanceof HTMLElement ? place.dataset.municipality : '')),
    );
const card = (page: Page, id: string) => page.locator(`[data-municipality=${id}]`);
const guide = '/fi/guides/integration-services/';

test('a municipality chosen in the list is marked, first there and in guides, and can be cleared', async ({
  page,
  context,
}) => {
  await page.goto('/fi/municipalities/');
  await expect(page.getByText('Valinta tallentuu vain tähän laitteeseen.')).toBeVisible();
  expect(await shownOrder(page)).toEqual(order);
  const choose = card(page, 'outokumpu').getByRole('button', { name: 'Tämä on minun kuntani' });
  await expect(choose).toHaveAccessibleDescription('Outokumpu');
  await choose.click();
  expect(await shownOrder(page)).toEqual(outokumpuFirst);
  await expect(card(page, 'outokumpu').getByText('Kuntasi: Outokumpu')).toBeVisible();
  await expect(page.getByText(/Kuntasi:/).locator('visible=true')).toHaveCount(1);
  const clear = page.getByRole('button', { name: 'Poista kuntavalinta' });
  await expect(clear).toBeFocused();
  await expect(clear).toHaveAccessibleDescription('Kuntasi: Outokumpu');

  await page.goto(guide);
  expect(await shownOrder(page)).toEqual(outokumpuFirst);
  await expect(page.getByRole('heading', { name: 'Kuntasi: Outokumpu' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Joensuu', exact: true })).toBeVisible();
  await page.goto('/ar/municipalities/');
  expect(await shownOrder(page)).toEqual(outokumpuFirst);
  expect(await context.cookies()).toEqual([]);

  await page.goto('/fi/municipalities/');
  await clear.click();
  expect(await shownOrder(page)).toEqual(order);
  await expect(choose).toBeFocused();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.goto(guide);
  expect(await shownOrder(page)).toEqual(order);
  await expect(
    page
      .locator('main')
      .getByText(/Kuntasi:/)
      .locator('visible=true'),
  ).toHaveCount(0);
});

test('a municipality is chosen by keyboard on its own page, another one takes its place', async ({
  page,
}) => {
  for (const [id, name] of [
    ['liperi', 'Liperi'],
    ['ilomantsi', 'Ilomantsi'],
  ]) {
    await page.goto(`/en/municipalities/${id}/`);
    await page.getByRole('button', { name: 'This is my municipality' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText(`Your municipality: ${name}`)).toBeVisible();
    await page.reload();
    await expect(page.getByText(`Your municipality: ${name}`)).toBeVisible();
  }
  await page.goto('/en/municipalities/');
  expect(await shownOrder(page)).toEqual([
    'ilomantsi',
    'joensuu',
    'kontiolahti',
    'liperi',
    'outokumpu',
  ]);
  await page.goto('/en/municipalities/liperi/');
  await expect(page.getByRole('button', { name: 'This is my municipality' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Clear my municipality' })).toBeHidden();
});

test('a list left before the choice shows it on coming back', async ({ page }) => {
  await page.goto('/en/municipalities/');
  await page.locator('main').getByRole('link', { name: 'Outokumpu' }).click();
  await page.getByRole('button', { name: 'This is my municipality' }).click();
  await page.goBack();
  await expect(page.getByText('Your municipality: Outokumpu')).toBeVisible();
  expect(await shownOrder(page)).toEqual(outokumpuFirst);
});

test('without script all municipalities stand in order, with nothing to press', async ({
  browser,
  origin,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: origin });
  const page = await context.newPage();
  for (const path of ['/fi/municipalities/', guide]) {
    await page.goto(path);
    const places = page.locator('main [data-municipality]');
    await expect(places).toHaveCount(order.length);
    for (const [index, id] of order.entries()) {
      await expect(places.nth(index)).toHaveAttribute('data-municipality', id);
      await expect(places.nth(index)).toBeVisible();
    }
    await expect(page.locator('main').getByRole('button')).toHaveCount(0);
    await expect(page.getByText(/Kuntasi:|tähän laitteeseen/).locator('visible=true')).toHaveCount(
      0,
    );
  }
  await context.close();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing where a municipality is chosen, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/fa/municipalities/');
    await card(page, 'liperi').getByRole('button').click();
    for (const path of ['', 'liperi/', 'joensuu/'].map((end) => `/fa/municipalities/${end}`)) {
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations).toEqual([]);
    }
    await page.goto('/fa/guides/integration-services/');
    await expect(card(page, 'liperi')).toHaveClass(/chosen/);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations).toEqual([]);
  });
}
