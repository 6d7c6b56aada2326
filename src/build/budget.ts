import { type ReadFile, scriptScale, weightOf } from './weight.ts';

/** What a page may weigh, in bytes of brotli. */
export const limits = {
  /** HTML with its styles: what fits the first flight of a connection. Heavier pages are listed. */
  page: 14_600,
  /** No page may be heavier. */
  pageAtMost: 20_000,
  /** All script that loads before the reader does anything. */
  script: 5_000,
  /** The same on the search page: who comes there has asked, and one more round trip costs more. */
  searchScript: 11_250,
} as const;

/** The weight of a page: HTML with its styles, and the scripts it names with what they import. */
export interface PageWeight {
  readonly path: string;
  readonly html: number;
  readonly script: number;
  /** Whether `html` is the size as served. Else it is a quick one, about a tenth too high. */
  readonly isExact: boolean;
}

/** The weights of a site and what is wrong with them. */
export interface Budget {
  /** The heaviest first, those weighed exactly before the others. Pages over a limit always are. */
  readonly pages: readonly PageWeight[];
  /** Pages over the first limit, which the second still allows. */
  readonly over: readonly PageWeight[];
  /** Sentences that name page, size, limit and mend. Any of them fails the build. */
  readonly failures: readonly string[];
}

/** Weighs pages, by address, against the limits. */
export async function checkBudget(
  htmlByPath: ReadonlyMap<string, string>,
  read: ReadFile,
): Promise<Budget> {
  const scriptsOf = scriptScale(read);
  const quick = await Promise.all(
    [...htmlByPath].map(async ([path, html]): Promise<PageWeight> => {
      const [weight, script] = await Promise.all([weightOf(html, 'quick'), scriptsOf(html)]);
      return { path, html: weight, script, isExact: false };
    }),
  );
  const failures = [...htmlByPath].flatMap(([path, html]) => badRequests(path, html));
  quick.sort(heaviestFirst);
  const guides = quick.filter(({ path }) => path.includes('/guides/'));
  const listed = new Set([...quick.slice(0, 8), ...guides.slice(0, 5)]);
  const pages = await Promise.all(
    quick.map(async (page) => {
      if (!listed.has(page) && page.html <= limits.page) return page;
      const html = await weightOf(htmlByPath.get(page.path) ?? '', 'exact');
      return { ...page, html, isExact: true };
    }),
  );
  pages.sort((a, b) => Number(b.isExact) - Number(a.isExact) || heaviestFirst(a, b));
  failures.push(...pages.flatMap(overWeight));
  return { pages, over: pages.filter(({ html }) => html > limits.page), failures };
}

const heaviestFirst = (a: PageWeight, b: PageWeight) =>
  b.html - a.html || (a.path < b.path ? -1 : 1);

function overWeight({ path, html, script }: PageWeight): string[] {
  const sentences: string[] = [];
  if (html > limits.pageAtMost) {
    sentences.push(
      `${path}: ${html} bytes of brotli, at most ${limits.pageAtMost} are allowed. Divide the text into two pages, or let only the templates that need a style import it.`,
    );
  }
  const mostScript = path.endsWith('/search/') ? limits.searchScript : limits.script;
  if (script > mostScript) {
    sentences.push(
      `${path}: ${script} bytes of script before the reader does anything, at most ${mostScript} are allowed. Load what only an action needs with import() when the reader acts.`,
    );
  }
  return sentences;
}

/** Requests that hold up the first view, load a font or leave the site. */
const bad = [
  {
    pattern:
      /<link\b[^>]*rel="?stylesheet[^>]*>|<script\b(?=[^>]*\ssrc=)(?![^>]*type="?module)[^>]*>/,
    what: 'a request that holds up the first view',
    mend: 'Import styles in a template, so that they stand in the page, and load scripts as modules.',
  },
  {
    pattern: /@font-face|<link\b[^>]*as="?font[^>]*>/,
    what: 'a web font',
    mend: 'Use the stacks of src/styles/tokens.css.',
  },
  {
    pattern:
      /<(?:script|img|source|iframe|embed)\b[^>]*\ssrc(?:set)?="?(?:https?:)?\/\/[^>]*>|(?:@import|url\()\s*["']?(?:https?:)?\/\/[^)]*/,
    what: 'a request to another host',
    mend: 'Keep a copy in this site.',
  },
] as const;

const badRequests = (path: string, html: string): string[] =>
  bad.flatMap(({ pattern, what, mend }) => {
    const found = pattern.exec(html)?.[0];
    return found ? [`${path}: ${what}, ${found.slice(0, 120)}. ${mend}`] : [];
  });
