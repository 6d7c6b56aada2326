import type { SitePage } from './built-site.ts';

const shownAtMost = 25;

/**
 * Looks at every page and lists what is wrong, the address first.
 * @throws Error where there is no page to look at: such a test could not fail
 */
export function findings<Item>(
  items: readonly Item[],
  pageOf: (item: Item) => SitePage,
  check: (item: Item) => readonly string[],
): string[] {
  if (items.length === 0) throw new Error('No page to look at');
  const all = items.flatMap((item) => check(item).map((found) => `${pageOf(item).path} ${found}`));
  const rest = all.length - shownAtMost;
  return rest > 0 ? [...all.slice(0, shownAtMost), `… and ${rest} more`] : all;
}

/** The same for pages as they are. */
export const pageFindings = <Page extends SitePage>(
  pages: readonly Page[],
  check: (page: Page) => readonly string[],
): string[] => findings(pages, (page) => page, check);

/** A finding where two values differ, none where they agree. */
export function differs(what: string, found: unknown, expected: unknown): string[] {
  const [is, shouldBe] = [JSON.stringify(found), JSON.stringify(expected)];
  return is === shouldBe ? [] : [`${what} is ${is} instead of ${shouldBe}`];
}
