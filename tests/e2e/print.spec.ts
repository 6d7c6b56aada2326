import { readQrCode } from '../support/qr-code.ts';
import { expect, test } from './support/site.ts';
import { templates } from './support/templates.ts';

const printed = Object.entries(templates).filter(
  // The composer prints nothing of itself: what it makes is `ownPack`.
  ([name]) => !['search', 'composePack', 'notFound', 'thanks'].includes(name),
);

for (const locale of ['fi', 'ar', 'bn'] as const) {
  test(`a printed page in ${locale} has its address and no navigation`, async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const found: string[] = [];
    for (const [name, path] of printed) {
      await page.goto(path(locale));
      const seen = await page
        .locator('nav, button, form, select, .language-switch, .skip-link, .page-tools, .open-now')
        .evaluateAll((all) =>
          all.filter((element) => element.checkVisibility()).map((element) => element.outerHTML),
        );
      found.push(...seen.map((html) => `${name}: ${html}`));
      if (!(await page.locator('h1').isVisible())) found.push(`${name}: no title`);
      const isShared = (await page.locator('.share').count()) > 0;
      const address = page.locator('.share-address, .pack-qr figcaption').filter({ visible: true });
      if (isShared && (await address.count()) === 0) {
        found.push(`${name}: no address`);
      }
    }
    expect(found).toEqual([]);
  });

  test(`a guide in ${locale} prints its contacts, date, sources, words and QR code, black on white`, async ({
    page,
  }) => {
    const path = `/${locale}/guides/finding-a-home/`;
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto(path);
    for (const part of ['.contact .phone', '.hours', '#sources', '.term-notes li']) {
      await expect(page.locator(part).first()).toBeVisible();
    }
    await expect(page.getByText(/2026/).last()).toBeVisible();
    const colours = await page.locator('body *:visible').evaluateAll((all) => {
      const pairs = all.map((element) => {
        const { color, backgroundColor } = getComputedStyle(element);
        return `${color} on ${backgroundColor}`;
      });
      return [...new Set(pairs)];
    });
    expect(colours).toEqual(['rgb(0, 0, 0) on rgba(0, 0, 0, 0)']);
    const code = page.locator('.share img');
    await expect
      .poll(async () => readQrCode(await code.screenshot()))
      .toBe(`https://tervetuloa.example${path}`);
  });

  test(`a guide in ${locale} fits on few sheets`, async ({ page }) => {
    await page.goto(`/${locale}/guides/finding-a-home/`);
    const pdf = await page.pdf({ format: 'A4' });
    const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
    expect(sheets.length).toBeGreaterThan(1);
    expect(sheets.length).toBeLessThanOrEqual(7);
  });
}

test('on paper a link to another site shows its address, a phone number does not', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/ar/guides/finding-a-home/');
  const after = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((link) => {
        const { content, direction } = getComputedStyle(link, '::after');
        return { content, direction };
      });
  expect(await after('section[aria-labelledby=sources] a')).toEqual({
    content: '" (https://www.joensuunkodit.fi/en/tenant/residents-guide/)"',
    direction: 'ltr',
  });
  expect((await after('a[href^="tel:"]')).content).toBe('none');
  expect((await after('a[href^="mailto:"]')).content).toBe('none');
});
