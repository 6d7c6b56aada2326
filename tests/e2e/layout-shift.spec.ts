import { expect, test } from './support/site.ts';
import { templates } from './support/templates.ts';

for (const locale of ['fi', 'ar', 'bn'] as const) {
  test(`nothing moves while a page loads in ${locale}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const shifts: string[] = [];
    for (const name of ['home', 'topic', 'guide', 'contacts', 'search']) {
      await page.goto(templates[name]?.(locale) ?? '', { waitUntil: 'networkidle' });
      const moved = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) {
                if ('value' in entry && typeof entry.value === 'number') sum += entry.value;
              }
            }).observe({ type: 'layout-shift', buffered: true });
            // Two frames and a moment: entries come after the frame they belong to.
            requestAnimationFrame(() =>
              requestAnimationFrame(() => setTimeout(() => resolve(sum), 200)),
            );
          }),
      );
      if (moved > 0) shifts.push(`${name}: ${moved}`);
    }
    expect(shifts).toEqual([]);
  });
}
