import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { checkBudget, limits } from '../../src/build/budget.ts';
import { budgetLines } from '../../src/build/weigh-site.ts';

/** Text that brotli cannot make shorter than about three quarters. */
const noise = (bytes: number) => randomBytes(bytes).toString('base64');
const page = (body: string, head = '') => `<!doctype html><head>${head}</head><body>${body}`;
const check = (pages: Record<string, string>, files: Record<string, string> = {}) =>
  checkBudget(new Map(Object.entries(pages)), async (address) => {
    const file = files[address];
    if (file === undefined) throw new Error(`No file ${address}`);
    return file;
  });

describe('the budget of a page', () => {
  test('lets light pages pass and lists the heaviest first', async () => {
    const { pages, over, failures } = await check({
      '/fi/': page('<p>Moi'),
      '/fi/guides/a/': page(noise(5000)),
    });
    expect(pages.map(({ path }) => path)).toEqual(['/fi/guides/a/', '/fi/']);
    expect([over, failures]).toEqual([[], []]);
  });

  test('lists a page over the first limit without failing', async () => {
    const { over, failures } = await check({ '/bn/guides/long/': page(noise(16_000)) });
    expect(over.map(({ path }) => path)).toEqual(['/bn/guides/long/']);
    expect(over[0]?.isExact).toBe(true);
    expect(failures).toEqual([]);
  });

  test('fails a page over the second limit, with page, size, limit and mend', async () => {
    const { failures } = await check({ '/th/guides/huge/': page(noise(24_000)) });
    expect(failures).toHaveLength(1);
    expect(failures[0]).toMatch(/^\/th\/guides\/huge\/: 2\d{4} bytes of brotli/);
    expect(failures[0]).toContain(`at most ${limits.pageAtMost}`);
    expect(failures[0]).toContain('Divide the text');
  });

  test('counts styles in the page as part of it', async () => {
    const { pages } = await check({ '/fi/': page('', `<style>${noise(3000)}</style>`) });
    expect(pages[0]?.html).toBeGreaterThan(2900);
  });
});

describe('the budget of script', () => {
  const script = (source: string) => `<script type="module" src="${source}"></script>`;

  test('adds up what scripts import, each file once', async () => {
    const { pages } = await check(
      { '/fi/': page(script('/_astro/a.js') + script('/_astro/b.js')) },
      {
        '/_astro/a.js': `import{k}from"./c.js";${noise(200)}`,
        '/_astro/b.js': `import"./c.js";${noise(200)}`,
        '/_astro/c.js': `export const k="${noise(1000)}"`,
      },
    );
    expect(pages[0]?.script).toBeGreaterThan(1400);
    expect(pages[0]?.script).toBeLessThan(1800);
  });

  test('leaves out what loads only when the reader acts', async () => {
    const { pages } = await check(
      { '/fi/': page(script('/a.js')) },
      { '/a.js': 'document.onclick=()=>import("./not-there.js")' },
    );
    expect(pages[0]?.script).toBeLessThan(80);
  });

  test('fails a page with too much of it', async () => {
    const { failures } = await check(
      { '/fi/': page(script('/a.js')) },
      { '/a.js': `"${noise(6000)}"` },
    );
    expect(failures[0]).toMatch(/^\/fi\/: \d+ bytes of script/);
    expect(failures[0]).toContain(`at most ${limits.script}`);
  });
});

test.each([
  ['a style sheet of its own', page('', '<link rel="stylesheet" href="/a.css">')],
  ['a script that is no module', page('', '<script src="/a.js"></script>')],
  ['a font', page('', '<style>@font-face{src:url(/a.woff2)}</style>')],
  ['a preloaded font', page('', '<link rel="preload" as="font" href="/a.woff2">')],
  ['a picture of another host', page('<img src="https://example.com/a.png" alt="">')],
  ['an address without a scheme', page('<img src="//example.com/a.png" alt="">')],
  ['a style of another host', page('', '<style>@import "https://example.com/a.css"</style>')],
])('a page with %s fails', async (_, html) => {
  const { failures } = await check({ '/fi/': html }, { '/a.js': '' });
  expect(failures).toHaveLength(1);
  expect(failures[0]).toMatch(/^\/fi\/: /);
});

test('links to other sites are no requests', async () => {
  const html = page(
    '<a href="https://kela.fi/">Kela</a>',
    '<link rel="canonical" href="https://x.fi/">',
  );
  expect((await check({ '/fi/': html })).failures).toEqual([]);
});

test('the report prints the heaviest pages and those over the limit', async () => {
  const budget = await check({
    '/fi/': page(''),
    '/bn/guides/long/': page(noise(16_000)),
  });
  const lines = budgetLines(budget);
  expect(lines.filter((line) => line.includes('/bn/guides/long/'))).toHaveLength(3);
  expect(lines.join('\n')).toContain('Over 14600 B');
});
