import type { Site } from '../entries/site.ts';
import { loadSite } from '../entries/site-fs.ts';
import { buildOptions } from './options.ts';

/** The site as the content folder and the environment define it now. */
export function readSite(): Promise<Site> {
  return loadSite(buildOptions());
}
