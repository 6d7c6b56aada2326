import { AxeBuilder } from '@axe-core/playwright';
import { locales } from '../../src/i18n/locales.ts';
import { expect, test } from './support/site.ts';
import { templates } from './support/templates.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

for (const locale of locales) {
  test(`axe finds nothing on any template in ${locale}`, async ({ page }) => {
    const found: string[] = [];
    for (const [index, [name, path]] of Object.entries(templates).entries()) {
      // Alternately light and dark: contrast differs between them.
      await page.emulateMedia({ colorScheme: index % 2 === 0 ? 'light' : 'dark' });
      await page.goto(path(locale));
      const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
      for (const { id, nodes } of violations) found.push(`${name}: ${id} ${nodes[0]?.html}`);
    }
    test
      .info()
      .annotations.push({ type: 'axe pages', description: `${Object.keys(templates).length}` });
    expect(found).toEqual([]);
  });
}

test('axe finds nothing on the choice of languages, with the list open and in the results', async ({
  page,
}) => {
  const check = async () => (await new AxeBuilder({ page }).withTags(tags).analyze()).violations;
  await page.goto('/');
  expect(await check()).toEqual([]);
  await page.goto('/fi/search/?q=asunto');
  await expect(page.locator('.search-results li').first()).toBeVisible();
  await page.locator('.language-switch summary').click();
  expect(await check()).toEqual([]);
});
