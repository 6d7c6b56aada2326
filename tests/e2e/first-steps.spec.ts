import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './support/site.ts';

const bank = (page: Page) => page.getByRole('checkbox', { name: 'Open a bank account' });
const work = '/en/first-steps/work/';

test('a tick stays after a reload and for another reason, and all can be cleared', async ({
  page,
  context,
}) => {
  await page.goto(work);
  const status = page.locator('[data-progress]');
  await expect(status).toHaveText('0 of 25 done');
  await page.locator('label', { hasText: 'Open a bank account' }).click();
  await expect(bank(page)).toBeChecked();
  await expect(status).toHaveText('1 of 25 done');
  await page.reload();
  await expect(bank(page)).toBeChecked();
  await page.goto('/en/first-steps/study/');
  await expect(bank(page)).toBeChecked();
  await page.goto('/ar/first-steps/family/');
  await expect(page.locator('[data-step=bank] input')).toBeChecked();
  expect(await context.cookies()).toEqual([]);

  await page.goto(work);
  await page.getByRole('button', { name: 'Clear all ticks' }).click();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await expect(status).toHaveText('0 of 25 done');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('a step is ticked and unticked by keyboard', async ({ page }) => {
  await page.goto(work);
  await bank(page).focus();
  await page.keyboard.press('Space');
  await expect(bank(page)).toBeChecked();
  await page.keyboard.press('Space');
  await expect(bank(page)).not.toBeChecked();
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-step=bank] a').first()).toBeFocused();
});

test('where storage is forbidden, ticks hold as long as the page', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto(work);
  await bank(page).check();
  await page.getByRole('checkbox', { name: 'Tell Kela' }).check();
  await expect(page.locator('[data-progress]')).toHaveText('2 of 25 done');
});

test('without script it is a plain list with nothing to press', async ({ browser, origin }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: origin });
  const page = await context.newPage();
  await page.goto(work);
  await expect(page.locator('[data-step]')).toHaveCount(25);
  await expect(page.getByText('Open a bank account', { exact: true })).toBeVisible();
  await expect(page.locator('main').getByRole('checkbox')).toHaveCount(0);
  await expect(page.locator('main').getByRole('button')).toHaveCount(0);
  await expect(page.locator('.announcement').getByRole('button')).toHaveCount(0);
  await expect(page.getByText('kept on this device')).toBeHidden();
  await context.close();
});

test('on paper the steps and their ticks stand, the tools do not', async ({ page }) => {
  await page.goto(work);
  await bank(page).check();
  await page.emulateMedia({ media: 'print' });
  await expect(bank(page)).toBeVisible();
  await expect(bank(page)).toBeChecked();
  await expect(page.getByRole('button', { name: 'Clear all ticks' })).toBeHidden();
  await expect(page.locator('.checklist-others')).toBeHidden();
});

test('the boxes stand on the side where the text begins, and are as tall as a finger', async ({
  page,
}) => {
  for (const [path, isRight] of [
    ['/ar/first-steps/work/', true],
    ['/bn/first-steps/work/', false],
  ] as const) {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(path);
    const box = await page.locator('[data-step=bank] input').boundingBox();
    const text = await page.locator('[data-step=bank] > p').boundingBox();
    expect((box?.x ?? 0) > (text?.x ?? 0)).toBe(isRight);
    const label = await page.locator('[data-step=bank] label').boundingBox();
    expect(label?.height).toBeGreaterThanOrEqual(32);
  }
});

test('axe finds nothing where steps are ticked, light and dark', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto('/fa/first-steps/work/');
    await page.locator('[data-step=bank] input').check();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  }
});
