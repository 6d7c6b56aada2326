import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** What axe finds on a page as it is shown now, by all rules or by one. */
export async function violations(page: Page, rule?: string): Promise<string[]> {
  // Describing what passes takes axe longer than finding what does not.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const { violations: found } = await (rule ? axe.withRules(rule) : axe.withTags(tags)).analyze();
  return found.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
}
