import { locales } from '../../src/i18n/locales.ts';
import { violations } from './support/axe.ts';
import { expect, test } from './support/site.ts';
import { templates } from './support/templates.ts';

const widths = [1280, 320] as const;

/*
 * One load of each page: all rules at each width in light colours, then what
 * colours alone decide once more in dark ones. Everything else is the same in both.
 */
for (const locale of locales) {
  test(`axe finds nothing on any template in ${locale}`, async ({ page }) => {
    test.setTimeout(300_000);
    const found: string[] = [];
    let views = 0;
    for (const [name, path] of Object.entries(templates)) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize({ width: widths[0], height: 800 });
      await page.goto(path(locale));
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          const rule = colorScheme === 'dark' ? 'color-contrast' : undefined;
          for (const violation of await violations(page, rule)) {
            found.push(`${name}, ${width} px, ${colorScheme}: ${violation}`);
          }
          views += 1;
        }
      }
    }
    const pages = Object.keys(templates).length;
    console.log(`axe, ${locale}: ${pages} pages, ${views} views, ${found.length} violations`);
    test.info().annotations.push({ type: 'axe pages', description: `${pages}` });
    expect(found).toEqual([]);
  });
}

test('axe finds nothing on the choice of languages, with the list open and in the results', async ({
  page,
}) => {
  await page.goto('/');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violations(page)).toEqual([]);
  }
  await page.goto('/fi/search/?q=asunto');
  await expect(page.locator('.search-results li').first()).toBeVisible();
  await page.locator('.language-switch summary').click();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violations(page)).toEqual([]);
  }
});
