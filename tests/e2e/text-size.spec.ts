import type { Page } from '@playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { expect, test } from './support/site.ts';
import { templates } from './support/templates.ts';

/** Text that is cut off, and how far the page scrolls sideways. */
const losses = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const cut = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
      const { overflowX, overflowY, display } = getComputedStyle(element);
      // What stands in a field scrolls in it.
      if (element.matches('.visually-hidden *, svg *, .visually-hidden, svg, input, textarea'))
        return false;
      if (display === 'inline') return false;
      const hides = overflowX === 'hidden' || overflowX === 'clip' || overflowY === 'hidden';
      return (
        hides &&
        (element.scrollWidth > element.clientWidth + 1 ||
          element.scrollHeight > element.clientHeight + 1)
      );
    });
    return [
      ...(scrollWidth > clientWidth ? [`${scrollWidth} px wide in ${clientWidth}`] : []),
      ...cut.map(({ outerHTML }) => `cut off: ${outerHTML.slice(0, 120)}`),
    ];
  });

for (const locale of locales) {
  test(`text at twice its size fits every template in ${locale}`, async ({ page }) => {
    const found: string[] = [];
    for (const [name, path] of Object.entries(templates)) {
      await page.goto(path(locale));
      await page.evaluate(() => {
        document.documentElement.style.setProperty('font-size', '200%');
      });
      for (const width of [1280, 640]) {
        await page.setViewportSize({ width, height: 800 });
        found.push(...(await losses(page)).map((loss) => `${name} at ${width} px: ${loss}`));
      }
    }
    expect(found).toEqual([]);
  });
}
