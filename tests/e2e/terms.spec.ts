import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './support/site.ts';

const guide = (locale: string) => `/${locale}/guides/finding-a-home/`;
const term = (page: Page) => page.locator('a.term[href$="#deposit"]').first();
const note = (page: Page) => page.locator('.term-note');
const fill =
  'Raha, jonka vuokranantaja saa vakuudeksi maksamattoman vuokran ja vahinkojen varalta.';

test.describe('a term', () => {
  test('shows the Finnish word and the explanation on hover, and keeps them under the pointer', async ({
    page,
  }) => {
    await page.goto(guide('en'));
    await expect(note(page)).toHaveCount(0);
    await term(page).hover();
    await expect(note(page)).toBeVisible();
    await expect(note(page).locator('[lang=fi]')).toHaveText('vuokravakuus');
    await expect(note(page)).toContainText('Money the landlord holds');
    await expect(term(page)).toHaveAttribute('aria-expanded', 'true');
    await note(page).locator('b').hover();
    // Longer than the patience after which an unused note goes away.
    await page.waitForTimeout(600);
    await expect(note(page)).toBeVisible();
    await page.mouse.move(2, 2);
    await expect(note(page)).toBeHidden();
    await expect(term(page)).toHaveAttribute('aria-expanded', 'false');
  });

  test('that is only hovered closes by Escape, without moving pointer or focus', async ({
    page,
  }) => {
    await page.goto(guide('en'));
    await term(page).hover();
    await expect(note(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(note(page)).toBeHidden();
    await page.waitForTimeout(600);
    await expect(note(page)).toBeHidden();
  });

  test('that the pointer only crosses stays closed', async ({ page }) => {
    await page.goto(guide('en'));
    await term(page).hover();
    await page.mouse.move(2, 2);
    await page.waitForTimeout(600);
    await expect(note(page)).toBeHidden();
  });

  test('works by keyboard alone: focus opens, Tab leads into the note, Escape goes back', async ({
    page,
  }) => {
    await page.goto(guide('fi'));
    await term(page).focus();
    await expect(note(page)).toBeVisible();
    await expect(note(page)).toContainText(fill);
    await page.keyboard.press('Tab');
    await expect(note(page).getByRole('link')).toBeFocused();
    await page.waitForTimeout(600);
    await expect(note(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(note(page)).toBeHidden();
    await expect(term(page)).toBeFocused();
    for (const key of ['Enter', ' ']) {
      await page.keyboard.press(key);
      await expect(note(page)).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(note(page)).toBeHidden();
    }
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/fi\/glossary\/#deposit$/);
  });

  test('closes when the focus moves on', async ({ page }) => {
    await page.goto(guide('fi'));
    await term(page).focus();
    await expect(note(page)).toBeVisible();
    await page.keyboard.press('Shift+Tab');
    await expect(page.locator('.term-note', { hasText: 'vuokravakuus' })).toBeHidden();
  });

  test('is a button with its explanation as description', async ({ page }) => {
    await page.goto(guide('fi'));
    await expect(term(page)).toHaveRole('button');
    await expect(term(page)).toHaveAccessibleDescription(`vuokravakuus: ${fill}`);
    await expect(page.locator('.term-notes')).toBeHidden();
  });

  test('opens in a new tab where the reader asks for that', async ({ page, context }) => {
    await page.goto(guide('en'));
    const opened = context.waitForEvent('page');
    await term(page).click({ modifiers: ['ControlOrMeta'] });
    await expect(await opened).toHaveURL(/\/en\/glossary\/#deposit$/);
  });
});

for (const locale of ['en', 'ar']) {
  test(`a tap opens the note, its link leads to the glossary, on a narrow phone in ${locale}`, async ({
    browser,
    origin,
  }) => {
    const context = await browser.newContext({
      baseURL: origin,
      hasTouch: true,
      isMobile: true,
      viewport: { width: 320, height: 640 },
    });
    const page = await context.newPage();
    await page.goto(guide(locale));
    for (const word of await page.locator('a.term').all()) {
      await word.tap();
      await expect(page).toHaveURL(new RegExp(`${guide(locale)}$`));
      await expect(note(page)).toBeVisible();
      const box = await note(page).boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
      const own = await word.boundingBox();
      const gap = Math.min(
        Math.abs((box?.y ?? 0) - ((own?.y ?? 0) + (own?.height ?? 0))),
        Math.abs((own?.y ?? 0) - ((box?.y ?? 0) + (box?.height ?? 0))),
      );
      expect(gap).toBeLessThan(2);
      const { scroll, client } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        client: document.documentElement.clientWidth,
      }));
      expect(scroll).toBe(client);
    }
    await page.locator('h1').tap();
    await expect(note(page)).toBeHidden();
    await term(page).tap();
    await note(page).getByRole('link').tap();
    await expect(page).toHaveURL(new RegExp(`/${locale}/glossary/#deposit$`));
    await context.close();
  });
}

test('a term is found by its word in Finnish, Swedish or English and leads to its place', async ({
  page,
}) => {
  for (const word of ['vuokravakuus', 'takuuvuokra', 'hyresgaranti', 'rent security deposit']) {
    await page.goto(`/ar/search/?q=${word}`);
    const link = page.locator('.search-term a').filter({ hasText: 'vuokravakuus' });
    await expect(link.first()).toHaveAttribute('href', '/ar/glossary/#deposit');
  }
  await page.locator('.search-term a').first().click();
  await expect(page.locator('#deposit')).toBeInViewport();
});

test('without script a term is a link to the glossary and no explanation is in the way', async ({
  browser,
  origin,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: origin });
  const page = await context.newPage();
  await page.goto(guide('fi'));
  await expect(term(page)).toHaveRole('link');
  await expect(page.locator('.term-notes')).toBeHidden();
  await term(page).click();
  await expect(page).toHaveURL(/\/fi\/glossary\/#deposit$/);
  await context.close();
});

test('on paper every term has the number of its explanation, on a screen none', async ({
  page,
}) => {
  await page.goto(guide('ar'));
  const number = (element: Element) => getComputedStyle(element, '::after').content;
  const words = await page.locator('a.term').all();
  expect(words.length).toBeGreaterThan(3);
  expect(await term(page).evaluate(number)).toBe('none');
  await term(page).hover();
  await expect(note(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(note(page)).toBeHidden();
  await expect(page.locator('.term-notes h2')).toHaveText('شرح الكلمات');
  const notes = page.locator('.term-notes li');
  for (const word of words) {
    const printed = JSON.parse(await word.evaluate(number));
    const id = (await word.getAttribute('href'))?.split('#')[1] ?? '';
    await expect(notes.nth(Number(printed) - 1)).toBeVisible();
    await expect(notes.nth(Number(printed) - 1)).toHaveId(`term-${printed}`);
    await expect(page.locator(`a.term[href$="#${id}"]`).first()).toHaveAttribute(
      'data-note',
      printed,
    );
  }
  await expect(notes).toHaveCount(
    new Set(await Promise.all(words.map((word) => word.getAttribute('href')))).size,
  );
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on an open note, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(guide('fa'));
    await term(page).focus();
    await expect(note(page)).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations).toEqual([]);
  });
}
