import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { firstLoadLimit } from '../build/admin-weight.ts';
import { buildSite } from '../build/build-site.ts';
import { loadApp } from '../build/compiled-app.ts';
import { buildEmbed } from '../build/embed.ts';
import { buildOptions } from '../build/options.ts';
import { readSite } from '../build/site.ts';
import { budgetLines } from '../build/weigh-site.ts';
import type { Site } from '../entries/site.ts';

/**
 * Makes `astro build` an export: Astro compiles the templates once, then every
 * page is rendered from the content, indexed for search and put in place.
 * Content is checked first; while it has problems, nothing is built.
 */
export function exporter(): AstroIntegration {
  let site: Promise<Site>;
  return {
    name: 'tervetuloa:export',
    hooks: {
      'astro:config:setup': async ({ command }) => {
        if (command !== 'build') return;
        site = readSite();
        await site;
      },
      'astro:config:done': ({ setAdapter }) => {
        setAdapter({
          name: 'tervetuloa:export',
          entrypointResolution: 'auto',
          serverEntrypoint: new URL('../build/app-entry.ts', import.meta.url),
          adapterFeatures: { buildOutput: 'server' },
          supportedAstroFeatures: { serverOutput: 'stable', sharpImageService: 'stable' },
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        await buildEmbed(fileURLToPath(dir));
        const app = await loadApp(new URL('../server/entry.mjs', dir));
        const { root } = buildOptions();
        const { pages, seconds, budget, admin } = await buildSite(
          app,
          await site,
          fileURLToPath(dir),
          root,
        );
        logger.info(`${pages} pages and the search index in ${seconds.toFixed(1)} s`);
        logger.info(`${admin} B gzip first load of /admin/, at most ${firstLoadLimit}`);
        for (const line of budgetLines(budget)) logger.info(line);
      },
    },
  };
}
