import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadApp } from '../../../src/build/compiled-app.ts';
import { completePolicy } from '../../../src/build/policy.ts';
import type { Feedback } from '../../../src/entries/site.ts';
import { loadSite } from '../../../src/entries/site-fs.ts';

const origin = 'https://tervetuloa.example';
let loaded: ReturnType<typeof loadSite> | undefined;

/** Pages as the compiled templates make them where feedback is configured; the published site asks for none. */
export async function renderedWith(feedback: Feedback): Promise<(path: string) => Promise<string>> {
  loaded ??= loadSite({ root: resolve('.'), today: '2026-11-25', origin, staffLanguage: 'en' });
  const site = { ...(await loaded), feedback };
  const app = await loadApp(pathToFileURL(resolve('.cache/app/server/entry.mjs')));
  return async (path) => {
    const response = await app.render(new Request(`${origin}${path}`), { locals: { site } });
    return completePolicy(await response.text());
  };
}
