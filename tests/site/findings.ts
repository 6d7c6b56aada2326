import type { SitePage } from './built-site.ts';

const shownAtMost = 25;

/**
 * Looks at pages and lists what is wrong, the address first.
 * @throws Error where there is no page to look at: such a test could not fail
 */
export function pageFindings<Page extends SitePage>(
  pages: readonly Page[],
  check: (page: Page) => readonly string[],
): string[] {
  if (pages.length === 0) throw new Error('There is no page to look at');
  return listed(pages.flatMap((page) => check(page).map((found) => `${page.path} ${found}`)));
}

/** The same for pages with what the content says about them. */
export function entryFindings<Item extends { readonly page: SitePage }>(
  items: readonly Item[],
  check: (item: Item) => readonly string[],
): string[] {
  return listed(items.flatMap((item) => check(item).map((found) => `${item.page.path} ${found}`)));
}

/** A finding where two values differ, none where they agree. */
export function differs(what: string, found: unknown, expected: unknown): string[] {
  const [is, shouldBe] = [JSON.stringify(found), JSON.stringify(expected)];
  return is === shouldBe ? [] : [`${what} is ${is} instead of ${shouldBe}`];
}

/** One cause often shows on a thousand pages. */
function listed(findings: readonly string[]): string[] {
  const rest = findings.length - shownAtMost;
  return [...findings.slice(0, shownAtMost), ...(rest > 0 ? [`… and ${rest} more`] : [])];
}
