import { defineConfig } from 'vitest/config';

/** `unit` needs nothing; `site` reads the folder that `npm run build` has published. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          // One test may read every page; a machine with other work does so slowly.
          testTimeout: 600_000,
          hookTimeout: 600_000,
          // The files share the pages, which are parsed once.
          isolate: false,
        },
      },
    ],
  },
});
