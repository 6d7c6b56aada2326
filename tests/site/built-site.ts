import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { parseHTML } from 'linkedom';
import { loadSite } from '../../src/entries/site-fs.ts';
import { isLocale, type Locale } from '../../src/i18n/locales.ts';

/** A page as it is published. */
export interface SitePage {
  /** The address below the root: `/fi/contacts/`, `/fi/404.html`. */
  readonly path: string;
  /** The language of the address; absent for the pages that stand above all languages. */
  readonly locale: Locale | undefined;
  readonly html: string;
  readonly document: Document;
}

/** A page that speaks one language. */
export interface LocalePage extends SitePage {
  readonly locale: Locale;
}

/** The folder of the built site. The content it was made from stands beside it. */
const distFolder = resolve(process.env.SITE_DIST ?? 'dist');

/** The address of every published file; `index.html` answers at its folder. The editing app is not part. */
export const addresses: ReadonlySet<string> = new Set(
  (await publishedFiles())
    .filter((item) => item.isFile())
    .map((item) => relative(distFolder, join(item.parentPath, item.name)).split(sep).join('/'))
    .filter((file) => !file.startsWith('admin/'))
    .map((file) => `/${file}`.replace(/\/index\.html$/, '/'))
    .sort(),
);

/** Every page of the site by its address, parsed once. */
export const pages: ReadonlyMap<string, SitePage> = new Map(
  await Promise.all(
    [...addresses].filter(isPage).map(async (path) => [path, await read(path)] as const),
  ),
);

/** @throws Error where there is no page at the address */
export function pageAt(path: string): SitePage {
  const page = pages.get(path);
  if (!page) throw new Error(`There is no page ${path}`);
  return page;
}

/** The pages that speak one language. */
export const localePages: readonly LocalePage[] = [...pages.values()].filter(isLocalePage);

/** `https://host` of the published site, as its root page names it. */
export const origin = new URL(
  pageAt('/').document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '',
).origin;

/** The content that the site was built from. */
export const site = await loadSite({
  root: dirname(distFolder),
  today: '2000-01-01',
  origin,
  staffLanguage: 'en',
});

async function publishedFiles() {
  try {
    return await readdir(distFolder, { recursive: true, withFileTypes: true });
  } catch (cause) {
    throw new Error(`There is no site in ${distFolder}. Build it first: npm run build`, { cause });
  }
}

/** Where a published file lies on disk. */
export function publishedFile(path: string): string {
  return join(distFolder, path);
}

/** The text of a published file. */
export function readPublished(path: string): Promise<string> {
  return readFile(publishedFile(path), 'utf8');
}

function isPage(path: string): boolean {
  return path.endsWith('/') || path.endsWith('.html');
}

function isLocalePage(page: SitePage): page is LocalePage {
  return page.locale !== undefined;
}

async function read(path: string): Promise<SitePage> {
  const html = await readPublished(path.endsWith('/') ? `${path}index.html` : path);
  const [, segment = ''] = path.split('/');
  const locale = isLocale(segment) ? segment : undefined;
  return { path, locale, html, document: parseHTML(html).document };
}
