import { rm } from 'node:fs/promises';
import type { Site } from '../entries/site.ts';
import { buildAdmin } from './admin.ts';
import type { Budget } from './budget.ts';
import type { CompiledApp } from './compiled-app.ts';
import { exportSite } from './export.ts';
import { buildPaths } from './options.ts';
import { publish } from './publish.ts';
import { indexSite } from './search-index.ts';
import { weighSite } from './weigh-site.ts';

/** What a build did. */
export interface BuildReport {
  readonly pages: number;
  readonly seconds: number;
  readonly budget: Budget;
  /** The first load of the editing app, in bytes of gzip. */
  readonly admin: number;
}

/**
 * Renders, weighs, indexes and publishes the whole site with compiled templates.
 * Until the last step the published folder stays as it was.
 * @param clientFolder scripts and public files that Astro has put together
 */
export async function buildSite(
  app: CompiledApp,
  site: Site,
  clientFolder: string,
  root: string,
): Promise<BuildReport> {
  const started = performance.now();
  const { next, dist, pictures, budget: report } = buildPaths(root);
  await rm(next, { recursive: true, force: true });
  const pages = await exportSite(app, site, clientFolder, pictures, next);
  const [budget, , admin] = await Promise.all([
    weighSite(next, site, report),
    indexSite(next, site),
    buildAdmin(next, site, root),
  ]);
  await publish(next, dist);
  return { pages, seconds: (performance.now() - started) / 1000, budget, admin };
}
