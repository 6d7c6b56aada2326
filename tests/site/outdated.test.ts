import { cp, glob, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DataFile, prepareFiles } from '../../admin/save.ts';
import { type CompiledApp, loadApp } from '../../src/build/compiled-app.ts';
import { filePath } from '../../src/build/export.ts';
import { buildOptions } from '../../src/build/options.ts';
import { completePolicy } from '../../src/build/policy.ts';
import { indexSite } from '../../src/build/search-index.ts';
import type { Site } from '../../src/entries/site.ts';
import { loadSite } from '../../src/entries/site-fs.ts';
import { address } from '../../src/i18n/addresses.ts';
import { formatDay } from '../../src/i18n/format.ts';
import { type Locale, locales, sourceLocale } from '../../src/i18n/locales.ts';
import { readPageText } from '../../src/search/page-text.ts';
import { translationState } from '../../src/translation/state.ts';
import { origin, pageAt } from './built-site.ts';
import { all, attribute, textOf } from './dom.ts';

/** A sentence of the Finnish guide, the heading above it and its place among the blocks. */
const guide = 'finding-a-home';
const sentence = 'Täytä hakemus ja lähetä kaikki liitteet, joita yhtiö pyytää.';
const edited = 'Täytä hakemus verkossa ja lähetä kaikki liitteet, joita yhtiö pyytää.';
const section = 'miten-haen-asuntoa-joensuun-kodeilta';
const savedOn = '2026-12-24';

const project = dirname(resolve(process.env.SITE_DIST ?? 'dist'));
const targets = locales.filter((locale) => locale !== sourceLocale);
const pathOf = (locale: Locale) => `content/guides/${guide}/index.${locale}.md`;
const isSource = ({ path }: DataFile) => path === pathOf(sourceLocale);

let root: string;
let app: CompiledApp;
let before: DataFile[];

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'tervetuloa-outdated-'));
  await cp(join(project, 'content'), join(root, 'content'), { recursive: true });
  app = await loadApp(pathToFileURL(resolve('.cache/app/server/entry.mjs')));
  before = await Promise.all(
    locales.map(async (locale) => {
      const path = pathOf(locale);
      return { path, slug: guide, raw: await readFile(join(root, path), 'utf8') };
    }),
  );
});

afterAll(() => rm(root, { recursive: true }));

/** Saves the guide as the editor does, with another Finnish text. */
async function save(files: readonly DataFile[], change: (raw: string) => string) {
  const saved = prepareFiles(
    files.map((file) => (isSource(file) ? { ...file, raw: change(file.raw) } : file)),
    savedOn,
  );
  for (const { path, raw } of saved) await writeFile(join(root, path), raw);
  return saved;
}

const load = () => loadSite({ root, today: buildOptions().today, origin, staffLanguage: 'en' });

async function render(site: Site, path: string): Promise<string> {
  const response = await app.render(new Request(new URL(path, origin)), { locals: { site } });
  return completePolicy(await response.text());
}

/** What the search shows with the guide, by language. */
async function searchNotices(site: Site): Promise<string[]> {
  const folder = join(root, 'pages');
  await rm(folder, { recursive: true, force: true });
  for (const locale of locales) {
    const path = address.entry(locale, 'guides', guide);
    const file = join(folder, filePath(path));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, await render(site, path));
  }
  await indexSite(folder, site);
  const notices: string[] = [];
  for await (const file of glob('pagefind/text/*', { cwd: folder })) {
    const { notice } = await readPageText(new Uint8Array(await readFile(join(folder, file))));
    if (notice) notices.push(notice);
  }
  return notices.sort();
}

test('one Finnish sentence flags all fifteen translations at its block until it is as before', {
  timeout: 240_000,
}, async () => {
  const saved = await save(before, (raw) => raw.replace(sentence, edited));
  expect(saved.filter(isSource)[0]?.raw).toContain(edited);
  const site = await load();
  const text = site.texts.get(`guides/${guide}`);
  const said: string[] = [];
  for (const locale of targets) {
    const state = text && translationState(text.collection, text.versions, locale);
    expect(state, locale).toMatchObject({ freshness: 'outdated', changes: [{ kind: 'changed' }] });
    expect(state?.changes, locale).toHaveLength(1);

    const { document } = parseHTML(await render(site, address.entry(locale, 'guides', guide)));
    const notice = document.querySelector('[data-translation-state="outdated"]');
    const words = site.messages.get(locale)?.get('translation.outdated');
    const date = text?.versions.get(locale)?.translation?.date ?? '';
    expect(textOf(notice?.querySelector('b')), locale).toBe(words);
    expect(textOf(notice), locale).toContain(formatDay(locale, savedOn));
    expect(textOf(notice), locale).toContain(formatDay(locale, date));
    expect(attribute(document, '.notice li a', 'href'), locale).toBe(`#${section}`);
    const marks = all(document, '.prose [data-outdated]');
    expect(marks, locale).toHaveLength(1);
    expect(marks[0]?.previousElementSibling?.id, locale).toBe(section);
    expect(marks[0]?.querySelector('a')?.getAttribute('href'), locale).toBe(
      `/fi/guides/${guide}/#${section}`,
    );
    said.push(String(words));
  }
  const finnish = await render(site, address.entry(sourceLocale, 'guides', guide));
  expect(finnish).not.toContain('data-outdated');
  expect(await searchNotices(site)).toEqual(said.sort());

  const reverted = await save(saved, (raw) => raw.replace(edited, sentence));
  expect(reverted).toEqual(before);
  const again = await load();
  for (const locale of locales) {
    const path = address.entry(locale, 'guides', guide);
    expect(await render(again, path), locale).toBe(pageAt(path).html);
  }
  expect(await searchNotices(again)).toEqual([]);
});

test('a page with a current translation says nothing but its date', () => {
  for (const locale of targets) {
    const { document } = pageAt(address.entry(locale, 'guides', guide));
    expect(document.querySelector('[data-translation-state], [data-outdated]'), locale).toBeNull();
  }
});
