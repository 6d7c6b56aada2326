import type { Page } from '@playwright/test';
import { violations } from './support/axe.ts';
import { expect, test } from './support/site.ts';

const rows = '.status-table tbody tr';

const filter = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });

test('staff filter the state of translations, and the address keeps what they chose', async ({
  page,
}) => {
  await page.goto('/admin/status/');
  const all = await page.locator(rows).count();
  expect(all).toBeGreaterThan(100);
  await expect(page.locator(`${rows}:visible`)).toHaveCount(all);

  await filter(page, 'Kieli').selectOption('ru');
  await filter(page, 'Tila').selectOption('missing');
  await filter(page, 'Aihe').selectOption('work');
  const shown = await page.locator(`${rows}:visible`).count();
  expect(shown).toBeGreaterThan(0);
  expect(shown).toBeLessThan(all);
  await expect(page.locator('.status-filters output')).toHaveText(`Näkyvissä ${shown}`);
  await expect(page.locator(`${rows}:visible td:visible:not([data-locale=ru])`)).toHaveCount(0);
  await expect(page.locator('.status-next li:visible:not([data-locale=ru])')).toHaveCount(0);

  await page.reload();
  await expect(page.locator(`${rows}:visible`)).toHaveCount(shown);
  await filter(page, 'Tärkeys').selectOption('low');
  await filter(page, 'Vastuutaho').selectOption('housing');
  await expect(page.locator(`${rows}:visible`)).toHaveCount(0);
});

test('every filter hides what does not belong', async ({ page }) => {
  await page.goto('/admin/status/en/');
  for (const [label, value, own] of [
    ['Owner', 'housing', '[data-owner=housing]'],
    ['Priority', 'high', '[data-priority=high]'],
    ['Topic', 'housing', '[data-topics~=housing]'],
  ] as const) {
    await filter(page, label).selectOption(value);
    await expect(page.locator(`${rows}:visible${own}`)).not.toHaveCount(0);
    await expect(page.locator(`${rows}:visible:not(${own})`)).toHaveCount(0);
    await filter(page, label).selectOption('');
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('everything is there, and no filter that would not work', async ({ page }) => {
    await page.goto('/admin/status/');
    await expect(page.locator('.status-filters')).toBeHidden();
    expect(await page.locator(`${rows}:visible`).count()).toBeGreaterThan(100);
  });
});

test('axe finds nothing, and a narrow window moves only the tables', async ({ page }) => {
  test.setTimeout(300_000);
  for (const path of ['/admin/status/', '/admin/status/en/']) {
    await page.goto(`${path}?topic=housing`);
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await violations(page)).toEqual([]);
      }
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
    }
  }
});
