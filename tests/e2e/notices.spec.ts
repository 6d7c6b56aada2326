import { expect, test } from './support/site.ts';

const title = 'This site is new';
const hide = `Hide the notice: ${title}`;

test('a hidden notice stays hidden on every page and in every language', async ({ page }) => {
  await page.goto('/en/');
  const notice = page.getByRole('complementary', { name: 'Notices' }).getByText(title);
  await expect(notice).toBeVisible();
  await page.getByRole('button', { name: hide }).focus();
  await page.keyboard.press('Enter');
  await expect(notice).toBeHidden();
  await expect(page.locator('main')).toBeFocused();
  for (const path of ['/en/', '/en/guides/registering/', '/ar/contacts/']) {
    await page.goto(path);
    await expect(page.locator('.announcement button')).toBeHidden();
  }
});

test('a notice that says something else is shown again', async ({ page }) => {
  await page.goto('/en/');
  await page.getByRole('button', { name: hide }).click();
  await page.route('**/en/contacts/', async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    await route.fulfill({
      response,
      body: body.replace(/(data-revision="new-site-)\w+/, '$1other'),
    });
  });
  await page.goto('/en/contacts/');
  await expect(page.getByText(title)).toBeVisible();
  await page.getByRole('button', { name: hide }).click();
  await page.reload();
  await expect(page.getByText(title)).toBeHidden();
  await page.goto('/en/');
  await expect(page.getByText(title)).toBeHidden();
});

test('a notice that cannot be hidden has no button', async ({ page }) => {
  await page.route('**/en/contacts/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/ data-revision="[^"]+"/, '');
    await route.fulfill({ response, body });
  });
  await page.goto('/en/contacts/');
  await expect(page.getByText(title)).toBeVisible();
  await expect(page.getByRole('button', { name: hide })).toHaveCount(0);
});

test('nothing moves for a new reader, nor when a notice is hidden', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if ('hadRecentInput' in entry && entry.hadRecentInput === false && 'value' in entry) {
          Object.assign(window, { shift: Reflect.get(window, 'shift') + Number(entry.value) });
        }
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const shift = () => page.evaluate(() => Number(Reflect.get(window, 'shift')));
  for (const path of ['/en/first-steps/work/', '/en/guides/registering/']) {
    await page.goto(path);
    await expect(page.getByRole('button', { name: hide })).toBeVisible();
    expect(await shift()).toBe(0);
  }
  await page.getByRole('button', { name: hide }).click();
  expect(await shift()).toBe(0);
  await page.reload();
  await expect(page.getByText(title)).toBeHidden();
  test
    .info()
    .annotations.push({ type: 'shift of a returning reader', description: `${await shift()}` });
});
