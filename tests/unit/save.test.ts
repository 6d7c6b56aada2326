import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { type DataFile, prepareFiles } from '../../admin/save.ts';
import { withEveryLanguage } from '../../admin/with-every-language.ts';
import type { TextFile } from '../../src/entries/load.ts';
import { locales } from '../../src/i18n/locales.ts';
import type { Collection } from '../../src/schema/collection.ts';
import { collections } from '../../src/schema/index.ts';
import { blocksOf } from '../../src/translation/blocks.ts';
import { stampOf } from '../../src/translation/stamp.ts';
import { dataFile, type Fields, guideFile, translated, valid } from './support/content.ts';

const today = '2026-11-23';
const made = { method: 'human', from: 'fi', date: today };
const stampFor = (collection: Collection, fields: Fields) => ({
  ...made,
  ...stampOf(blocksOf(collection, fields).map(({ hash }) => hash)),
});
const stamp = stampFor(collections.guides, { ...valid.guide, body: 'Teksti\n' });
const machine = { method: 'machine', from: 'fi', date: '2026-01-01' };

const saved = ({ path, text }: TextFile): DataFile => ({ path, slug: 'home', raw: text });
const prepare = (...files: TextFile[]) => prepareFiles(files.map(saved), today);
const guide = (locale: string, fields: Fields, body = 'Teksti\n') =>
  guideFile('home', locale, fields, body);
const finnish = guide('fi', valid.guide);
const rawOf = (file: TextFile) => prepare(finnish, file)[1]?.raw;

const contact = (languages: Fields) =>
  dataFile('contacts', 'kela', { fi: valid.contact, ...languages });
const contactRaw = (languages: Fields) => prepare(contact(languages))[0]?.raw;

describe('a file of a language without a text', () => {
  test.each<[string, string]>([
    ['is empty', ''],
    ['holds one line break', '\n'],
    ['has no field', '---\norder: null\n---\n'],
    ['has an empty title', '---\ntitle: ""\nsummary: ""\n---\n'],
    ['has only empty fields', '---\ntitle: null\ntranslation:\n  method: ""\n---\n\n'],
  ])('is not written: it %s', (_, text) => {
    const files = prepare(finnish, { path: guide('ar', {}).path, text });
    expect(files.map(({ path }) => path)).toEqual([finnish.path]);
  });

  test('is kept where only its title is missing, so that the check can say so', () => {
    const text = '---\nsummary: Home\n---\nA text.\n';
    const files = prepare(finnish, { path: guide('ar', {}).path, text });
    expect(files.map(({ path }) => path)).toEqual([finnish.path, guide('ar', {}).path]);
  });

  test('leaves only the languages with a text when Decap writes all of them', () => {
    const empty = locales.slice(2).map((locale) => ({ path: guide(locale, {}).path, text: '\n' }));
    expect(prepare(finnish, guide('en', translated), ...empty).map(({ path }) => path)).toEqual([
      finnish.path,
      guide('en', {}).path,
    ]);
  });

  test.each<[string, unknown]>([
    ['null', null],
    ['an empty group', {}],
    ['empty texts', { name: '', about: null }],
    ['empty details', { name: '', translation: { method: '', from: '', date: '' } }],
  ])('is left out of a data file: %s', (_, ar) => {
    expect(contactRaw({ ar })).toBe(contact({}).text);
  });
});

describe('a new translation', () => {
  test('is marked as made by a person today, from Finnish', () => {
    expect(rawOf(guide('en', translated))).toBe(
      guide('en', { ...translated, translation: stamp }).text,
    );
  });

  test.each<[string, unknown]>([
    ['null', null],
    ['empty', { method: '', from: '', date: '' }],
    ['without a method', { method: null, from: 'fi', date: '2026-01-01' }],
  ])('is marked where Decap writes details that are %s', (_, translation) => {
    const file = guide('en', { ...translated, translation });
    expect(rawOf(file)).toBe(guide('en', { ...translated, translation: stamp }).text);
  });

  test('is marked in a data file', () => {
    const expected = contact({
      sv: { name: 'FPA', translation: stampFor(collections.contacts, valid.contact) },
    }).text;
    expect(contactRaw({ sv: { name: 'FPA' } })).toBe(expected);
  });

  test('has the day of Finland where no day is given', () => {
    const [, file] = prepareFiles([saved(finnish), saved(guide('en', translated))]);
    expect(file?.raw).toMatch(/^ {2}date: \d{4}-\d{2}-\d{2}$/m);
  });
});

describe('a translation that says where it comes from', () => {
  test('keeps its details', () => {
    const file = guide('en', { ...translated, translation: machine });
    expect(rawOf(file)).toBe(file.text);
  });

  test('keeps them in a data file', () => {
    const file = contact({ en: { name: 'Kela', translation: machine } });
    expect(prepare(file)).toEqual([saved(file)]);
  });
});

describe('a Finnish text', () => {
  test('never gets details of a translation', () => {
    expect(prepare(finnish)).toEqual([saved(finnish)]);
    expect(contactRaw({})).toBe(contact({}).text);
  });

  test.each<[string, Fields]>([
    ['empty', { method: '', from: '', date: '' }],
    ['filled in', machine],
  ])('loses details that are %s', (_, translation) => {
    expect(prepare(guide('fi', { ...valid.guide, translation }))).toEqual([saved(finnish)]);
    expect(prepare(contact({ fi: { ...valid.contact, translation } }))[0]?.raw).toBe(
      contact({}).text,
    );
  });
});

test('a file that nobody changed is written byte by byte as it was', () => {
  const body = '## Mitä?\n\n:::note\n\nYö – 9:30, EU:ssa.\n\n:::\n\n::contact{#kela}\n\n- a\n- b\n';
  const fields = { ...valid.guide, keywords: ['112', 'työ: haku', 'on', '#1'], contacts: ['kela'] };
  const { title, summary, keywords, topic, order, contacts, ...rest } = fields;
  const file = guide('fi', { title, summary, keywords, topic, order, contacts, ...rest }, body);
  expect(prepare(file)).toEqual([saved(file)]);
});

test('the new place of a renamed file is kept', () => {
  const file = { ...saved(finnish), newPath: 'content/guides/koti/index.fi.md' };
  expect(prepareFiles([file], today)).toEqual([file]);
});

test('files that are no content pass unchanged', () => {
  const file = { path: 'content/other/x.yml', slug: 'x', raw: stringify({ fi: null }) };
  expect(prepareFiles([file], today)).toEqual([file]);
});

describe('a data file that is opened', () => {
  const { path, text } = contact({ ar: { name: 'مثال' } });

  test('has a group for every language, and is saved without the empty ones', () => {
    const opened = withEveryLanguage(path, text);
    expect(Object.keys(parse(opened)).toSorted()).toEqual(locales.toSorted());
    expect(prepare({ path, text: opened })).toEqual(prepare({ path, text }));
  });

  test.each([
    ['is a guide', finnish.path, finnish.text],
    ['is a list', path, '- fi'],
  ])('stays as it is when it %s', (_, file, written) => {
    expect(withEveryLanguage(file, written)).toBe(written);
  });
});
