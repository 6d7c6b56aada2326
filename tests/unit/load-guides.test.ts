import { describe, expect, test } from 'vitest';
import { loadCollection, type TextFile } from '../../src/entries/load.ts';
import { collections } from '../../src/schema/index.ts';
import { type Fields, guideFile, guidePath, translated, valid } from './support/content.ts';
import { entryOf } from './support/site.ts';

const load = (...files: TextFile[]) => loadCollection(collections.guides, files);
const finnish = (fields: Fields = {}, body = '') =>
  guideFile('home', 'fi', { ...valid.guide, ...fields }, body);

test('a guide in Finnish only has one version, which is its source', () => {
  const { entries, problems } = load(finnish({}, 'Teksti'));
  expect(problems).toEqual([]);
  const entry = entryOf(entries, 'home');
  expect(entry.source).toEqual({
    locale: 'fi',
    file: guidePath('home', 'fi'),
    value: { ...valid.guide, body: 'Teksti' },
  });
  expect([...entry.versions]).toEqual([['fi', entry.source]]);
});

test('a translation has its own texts and the shared fields of the source', () => {
  const { entries, problems } = load(
    finnish({ contacts: ['kela'], keywords: ['koti'] }, 'Teksti'),
    guideFile('home', 'en', { ...translated, keywords: ['flat'] }, 'Text'),
  );
  expect(problems).toEqual([]);
  expect(entryOf(entries, 'home').versions.get('en')).toEqual({
    locale: 'en',
    file: guidePath('home', 'en'),
    value: { ...valid.guide, ...translated, contacts: ['kela'], keywords: ['flat'], body: 'Text' },
  });
});

test('where a translation comes from stands beside its value', () => {
  const translation = { method: 'machine', from: 'fi', date: '2026-11-22' };
  const { entries } = load(finnish(), guideFile('home', 'en', { ...translated, translation }));
  const version = entryOf(entries, 'home').versions.get('en');
  expect(version?.translation).toEqual(translation);
  expect(version?.value).not.toHaveProperty('translation');
});

test('the order of the files does not matter', () => {
  const files = [guideFile('home', 'ar'), finnish(), guideFile('home', 'en')];
  const locales = (all: TextFile[]) => [...entryOf(load(...all).entries, 'home').versions.keys()];
  expect(locales(files).sort()).toEqual(['ar', 'en', 'fi']);
  expect(locales(files.toReversed()).sort()).toEqual(['ar', 'en', 'fi']);
});

test.each<[string, string]>([
  ['an empty file', ''],
  ['a file of one line break, as Decap writes it', '\n'],
  ['an empty title', '---\ntitle: ""\nsummary: ""\n---\n'],
  ['a blank title', '---\ntitle: "  "\n---\n'],
  ['a null title', '---\ntitle: null\ntopic: null\norder: null\n---\n'],
  ['empty front matter', '---\n---\n'],
])('%s counts as not translated', (_, text) => {
  const { entries, problems } = load(finnish(), { path: guidePath('home', 'ar'), text });
  expect(problems).toEqual([]);
  expect([...entryOf(entries, 'home').versions.keys()]).toEqual(['fi']);
});

test.each<[string, string]>([
  ['no title', '---\nsummary: About homes\n---\nText'],
  ['an empty title', '---\ntitle: ""\nsummary: About homes\n---\n'],
  ['no fields at all', '---\n---\nText'],
])('a text with %s is a problem and no translation', (_, text) => {
  const { entries, problems } = load(finnish(), { path: guidePath('home', 'ar'), text });
  expect(problems).toMatchObject([{ locale: 'ar', field: 'title' }]);
  expect([...entryOf(entries, 'home').versions.keys()]).toEqual(['fi']);
});

test.each<[string, Fields]>([
  ['null', { keywords: null, related: null }],
  ['an empty string', { keywords: '', related: '' }],
  ['an empty list', { keywords: [], related: [] }],
])('%s in a field that may be absent is no problem', (_, fields) => {
  expect(load(finnish(fields)).problems).toEqual([]);
});

test('an empty group of translation details counts as absent', () => {
  const translation = { method: '', from: null, date: '' };
  const { entries, problems } = load(
    finnish(),
    guideFile('home', 'en', { ...translated, translation }),
  );
  expect(problems).toEqual([]);
  expect(entryOf(entries, 'home').versions.get('en')?.translation).toBeUndefined();
});

describe('the text of a file', () => {
  test('begins after the front matter and is kept as written', () => {
    const body = '\nYksi\n\n---\n\nKaksi  \n';
    expect(entryOf(load(finnish({}, body)).entries, 'home').source.value.body).toBe(body);
  });

  test('may be empty', () => {
    expect(entryOf(load(finnish()).entries, 'home').source.value.body).toBe('');
  });

  test.each<[string, (text: string) => string]>([
    ['Windows line ends', (text) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text) => `\uFEFF${text}`],
    ['spaces after the lines of ---', (text) => text.replaceAll('---\n', '---  \n')],
  ])('is read from a file with %s', (_, change) => {
    const { path, text } = finnish({}, 'Teksti');
    const { entries, problems } = load({ path, text: change(text) });
    expect(problems).toEqual([]);
    expect(entryOf(entries, 'home').source.value).toEqual({ ...valid.guide, body: 'Teksti' });
  });
});

test('a pages folder takes .mdx files, not .md', () => {
  const { title, summary, owner, checked, checkAgain } = valid.guide;
  const { text } = guideFile('about', 'fi', { title, summary, owner, checked, checkAgain });
  const { entries, problems } = loadCollection(collections.pages, [
    { path: 'content/pages/about/index.fi.mdx', text },
    { path: 'content/pages/other/index.fi.md', text },
  ]);
  expect([...entries.keys()]).toEqual(['about']);
  expect(problems.map(({ file }) => file)).toEqual(['content/pages/other/index.fi.md']);
});
