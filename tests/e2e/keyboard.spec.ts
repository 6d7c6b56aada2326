import type { Page } from '@playwright/test';
import { expect, test } from './support/site.ts';
import { templates } from './support/templates.ts';

/** Steps of Tab over a whole page, at most. */
const most = 400;

/** Numbers everything that can be reached by Tab, and says what it is. */
const numberStops = (page: Page) =>
  page.evaluate(() => {
    const selector =
      'a[href], button, input, select, textarea, summary, audio[controls], [tabindex]:not([tabindex^="-"])';
    return [...document.querySelectorAll<HTMLElement>(selector)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element, index) => {
        element.dataset.stop = String(index);
        return element.outerHTML.slice(0, 120);
      });
  });

/** What is wrong with where the focus is now. */
const inspect = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return undefined;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
    const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    const faults = [
      outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2 ? 'no visible focus' : '',
      top && (element.contains(top) || top.contains(element))
        ? ''
        : `covered by ${top?.outerHTML.slice(0, 60)} at ${Math.round(box.x)},${Math.round(box.y)} ${Math.round(box.width)}×${Math.round(box.height)}`,
    ].filter(Boolean);
    const stop = element.dataset.stop;
    return { stop, faults, what: element.outerHTML.slice(0, 120) };
  });

for (const locale of ['fi', 'ar'] as const) {
  for (const name of ['home', 'guide', 'contacts', 'search']) {
    test(`everything on the ${name} page in ${locale} is reached by Tab alone, in sight and named`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(templates[name]?.(locale) ?? '');
      const stops = await numberStops(page);
      expect(stops.length).toBeGreaterThan(10);
      const reached: number[] = [];
      const faults: string[] = [];
      let ended = false;
      for (let step = 0; step < most && !ended; step += 1) {
        await page.keyboard.press('Tab');
        const now = await inspect(page);
        ended = now === undefined || (now.stop === '0' && reached.length > 0);
        if (!now || ended) continue;
        if (now.stop !== undefined) reached.push(Number(now.stop));
        faults.push(...now.faults.map((fault) => `${fault}: ${now.what}`));
      }
      // Behind the last stop the focus leaves the page: nothing holds it.
      expect(ended).toBe(true);
      expect(faults).toEqual([]);
      expect(stops.filter((_, index) => !reached.includes(index))).toEqual([]);
      // In the order of the page, each once.
      expect(reached).toEqual([...new Set(reached)].sort((a, b) => a - b));
      await expectNames(page, stops.length);
    });
  }
}

async function expectNames(page: Page, count: number): Promise<void> {
  const tree = await page.context().newCDPSession(page);
  const { nodes } = await tree.send('Accessibility.getFullAXTree');
  const focusable = nodes.filter(
    ({ ignored, properties, role }) =>
      !ignored &&
      role?.value !== 'RootWebArea' &&
      role?.value !== 'main' &&
      properties?.some(({ name, value }) => name === 'focusable' && value.value === true),
  );
  expect(focusable.length).toBeGreaterThanOrEqual(count);
  expect(focusable.filter(({ name }) => !name?.value).map(({ role }) => role?.value)).toEqual([]);
}
