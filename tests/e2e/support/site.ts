import { resolve } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { serve } from '../../../src/cli/serve.ts';

interface WorkerFixtures {
  /** Address of the site that `npm run build` has published. */
  readonly origin: string;
}

/** Tests on the built site, served by the project's own server. Script errors fail a test. */
export const test = base.extend<{ readonly noScriptErrors: undefined }, WorkerFixtures>({
  origin: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern
    async ({}, use) => {
      const dist = resolve(process.env.SITE_DIST ?? 'dist');
      const server = await serve(resolve(dist, '..'), dist, 0);
      await use(server.origin);
      await server.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ origin }, use) => use(origin),
  noScriptErrors: [
    async ({ page }, use) => {
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      page.on('console', (message) => {
        if (message.type() === 'error' && !message.text().includes('404'))
          errors.push(message.text());
      });
      await use(undefined);
      expect(errors).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';
