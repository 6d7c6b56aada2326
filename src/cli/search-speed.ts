import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type Browser, chromium } from '@playwright/test';
import { buildOptions, buildPaths } from '../build/options.ts';
import { readQueries } from '../eval/files.ts';
import { type Query, quantile } from '../eval/measure.ts';
import { address } from '../i18n/addresses.ts';
import { isLocale, type Locale } from '../i18n/locales.ts';
import { findBrowser } from './browser.ts';
import { serve } from './serve.ts';

/**
 * `npm run search:speed`: how long a reader with a cheap phone on a slow network
 * waits from the question until the first five results stand with their texts,
 * on the built site. Cold: nothing of the search is loaded. After focus: what
 * the search field loads when it is touched has come.
 * Languages may be named: `npm run search:speed -- bn ar`.
 */
const network = {
  offline: false,
  latency: 400,
  downloadThroughput: 50_000,
  uploadThroughput: 50_000,
};
const slowdown = 4;
const usual: readonly Locale[] = ['fi', 'en', 'ar', 'uk', 'zh', 'th'];
const questionsEach = 8;
const shown = 5;

const named = process.argv.slice(2).filter(isLocale);
const { root } = buildOptions();
const { dist } = buildPaths(root);
const queries = await readQueries('tests/search/queries.*.jsonl');
const server = await serve(root, dist, 0);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? findBrowser(),
  args: ['--no-sandbox'],
});
console.log(`script of the search page: ${scriptBytes()} bytes, brotli`);
for (const isWarm of [false, true]) {
  const all: Run[] = [];
  for (const locale of named.length > 0 ? named : usual) {
    const asked = queries
      .filter(({ lang, kind, part }) => lang === locale && kind === 'question' && part === 'dev')
      .slice(0, questionsEach);
    const runs: Run[] = [];
    for (const query of asked) runs.push(await timeQuestion(browser, locale, query, isWarm));
    print(isWarm, locale, runs);
    all.push(...runs);
  }
  print(isWarm, 'all', all);
}
await browser.close();
await server.close();

interface Run {
  readonly milliseconds: number;
  readonly bytes: number;
}

async function timeQuestion(
  from: Browser,
  locale: Locale,
  { query }: Query,
  isWarm: boolean,
): Promise<Run> {
  const context = await from.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const devTools = await context.newCDPSession(page);
  await page.goto(server.origin + address.search(locale), { waitUntil: 'networkidle' });
  await devTools.send('Network.enable');
  await devTools.send('Network.emulateNetworkConditions', network);
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  if (isWarm) {
    const index = page.waitForResponse((response) => response.url().endsWith('.index'));
    await page.locator('site-search input').focus();
    await (await index).finished();
    await page.waitForTimeout(200);
  }
  let bytes = 0;
  devTools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  const milliseconds = await page.evaluate(
    ({ question, count }) =>
      new Promise<number>((resolve) => {
        const input = document.querySelector<HTMLInputElement>('site-search input');
        const list = document.querySelector('.search-results')?.parentElement;
        if (!input?.form || !list) return;
        const started = performance.now();
        const look = () => {
          const results = [...list.querySelectorAll('.result')].slice(0, count);
          const isDone = results.every(
            (result) => result.querySelector('.result-text:empty:not(.absent)') === null,
          );
          if (results.length > 0 && isDone) resolve(performance.now() - started);
        };
        new MutationObserver(look).observe(list, { childList: true, subtree: true });
        input.value = question;
        input.form.requestSubmit();
      }),
    { question: query, count: shown },
  );
  await context.close();
  return { milliseconds, bytes };
}

function print(isWarm: boolean, name: string, runs: readonly Run[]): void {
  const times = runs.map(({ milliseconds }) => milliseconds);
  const bytes = runs.map((run) => run.bytes);
  console.log(
    [
      isWarm ? 'after focus' : 'cold',
      name,
      `${runs.length} questions`,
      `p50 ${(quantile(times, 0.5) / 1000).toFixed(2)} s`,
      `p95 ${(quantile(times, 0.95) / 1000).toFixed(2)} s`,
      `bytes p50 ${quantile(bytes, 0.5)}, most ${quantile(bytes, 1)}`,
    ].join('  '),
  );
}

/** What the search page loads of script besides what every page has. */
function scriptBytes(): number {
  const html = readFileSync(join(dist, address.search('fi'), 'index.html'), 'utf8');
  const [, path = ''] = /src="(\/_astro\/search\.[^"]+)"/.exec(html) ?? [];
  const script = readFileSync(join(dist, path), 'utf8');
  const imported = [...script.matchAll(/from\s*"\.\/([^"]+)"/g)].map(([, file = '']) =>
    readFileSync(join(dist, '_astro', file)),
  );
  return [Buffer.from(script), ...imported].reduce(
    (sum, file) => sum + brotliCompressSync(file).length,
    0,
  );
}
