import { mkdirSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { qrCodeFile } from '../blocks/qr-code.ts';
import type { Site } from '../entries/site.ts';
import { address } from '../i18n/addresses.ts';
import type { CompiledApp } from './compiled-app.ts';
import { sitePaths } from './paths.ts';
import { exportPictures } from './pictures.ts';
import { completePolicy } from './policy.ts';
import { redirectMap, redirectRules, redirects, stableMoves } from './redirects.ts';

/** The addresses whose QR codes a page shows. */
const qrCodes = / src="(\/(?:[^"]*\/)?)qr\.svg"/g;

/**
 * Renders every page into a folder, with the files they need.
 * @returns the number of pages
 * @throws Error naming the address that could not be rendered
 */
export async function exportSite(
  app: CompiledApp,
  site: Site,
  clientFolder: string,
  pictureCache: string,
  folder: string,
): Promise<number> {
  await cp(clientFolder, folder, { recursive: true });
  const paths = sitePaths(site);
  for (const path of paths) {
    // The editor's server is in this process; it answers between two pages.
    await setImmediate();
    const page = await renderPage(app, site, path);
    const file = join(folder, filePath(path));
    // Thousands of small files: waiting for each costs more than writing it.
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, page);
    for (const [, coded = ''] of page.matchAll(qrCodes)) {
      const target = join(folder, filePath(address.qrCode(coded)));
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, qrCodeFile(new URL(coded, site.origin).href).markup);
    }
  }
  const moved = redirects(site);
  for (const { from, page } of moved) {
    const file = join(folder, filePath(from));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, page);
  }
  const moves = [...moved, ...stableMoves(site)];
  writeFileSync(join(folder, '_redirects'), redirectRules(moves));
  writeFileSync(join(folder, 'redirects.map'), redirectMap(moves));
  await exportPictures([...site.pictures.values()], pictureCache, join(folder, 'images'));
  return paths.filter((path) => path.endsWith('/')).length;
}

async function renderPage(app: CompiledApp, site: Site, path: string): Promise<string> {
  const response = await app.render(new Request(new URL(path, site.origin)), { locals: { site } });
  const isExpected = response.status === 200 || path.endsWith('/404/');
  if (!isExpected) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
  return completePolicy(await response.text());
}

/** The file of an address: `/fi/` → `fi/index.html`, `/fi/404/` → `fi/404.html`. */
export function filePath(path: string): string {
  if (path.endsWith('/404/')) return `${path.slice(1, -1)}.html`;
  return path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1);
}
