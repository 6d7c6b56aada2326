import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadApp } from '../../src/build/compiled-app.ts';
import { buildOptions } from '../../src/build/options.ts';
import { completePolicy } from '../../src/build/policy.ts';
import { loadSite } from '../../src/entries/site-fs.ts';
import { locales } from '../../src/i18n/locales.ts';
import { origin, pages } from './built-site.ts';

/** The number of a contact, as it is written and as it is dialled, and another of the same length. */
const file = 'content/contacts/joensuun-kodit.yml';
const from = ['013 337 7821', '+358133377821'] as const;
const to = ['013 337 7823', '+358133377823'] as const;

const project = dirname(resolve(process.env.SITE_DIST ?? 'dist'));
let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'tervetuloa-change-'));
  await cp(join(project, 'content'), join(root, 'content'), { recursive: true });
  const text = await readFile(join(root, file), 'utf8');
  expect(text).toContain(from[0]);
  await writeFile(join(root, file), text.replace(from[0], to[0]));
});

afterAll(() => rm(root, { recursive: true }));

test('one phone number changed in one file changes every page that shows it and nothing else', {
  timeout: 120_000,
}, async () => {
  const app = await loadApp(pathToFileURL(resolve('.cache/app/server/entry.mjs')));
  const { today } = buildOptions();
  const site = await loadSite({ root, today, origin, staffLanguage: 'en' });
  const changed: string[] = [];
  for (const { path, html } of pages.values()) {
    const address = path.replace(/\/404\.html$/, '/404/');
    const response = await app.render(new Request(new URL(address, origin)), { locals: { site } });
    const page = completePolicy(await response.text());
    if (page === html) continue;
    changed.push(path);
    const expected = html.replaceAll(from[0], to[0]).replaceAll(from[1], to[1]);
    expect(page === expected, `more than the number changed on ${path}`).toBe(true);
  }
  const shows = [...pages.values()].filter(({ html }) =>
    from.some((words) => html.includes(words)),
  );
  expect(changed).toEqual(shows.map(({ path }) => path));
  for (const locale of locales) expect(changed).toContain(`/${locale}/guides/finding-a-home/`);
});
