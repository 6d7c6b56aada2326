import { describe, expect, test } from 'vitest';
import { canonicalText } from '../../src/entries/canonical.ts';
import { collections } from '../../src/schema/index.ts';
import { guideFile, siteFiles, translated, valid } from './support/content.ts';

const guide = (fields: string, body = 'Teksti\n') =>
  canonicalText(collections.guides, `---\n${fields}---\n${body}`);
const topic = (text: string) => canonicalText(collections.topics, text);

test.each([
  'guides',
  'contacts',
  'facts',
  'terms',
  'topics',
  'municipalities',
  'steps',
  'notices',
] as const)('what is in the canonical form stays as it is: %s', (name) => {
  const collection = collections[name];
  const files = siteFiles({ en: 'Text' }).filter(({ path }) => path.split('/')[1] === name);
  expect(files.length).toBeGreaterThan(0);
  for (const { text } of files) {
    const once = canonicalText(collection, text);
    expect(canonicalText(collection, once)).toBe(once);
  }
});

test('fields stand in the order of the schema, unknown ones last', () => {
  expect(guide('zebra: 1\norder: 2\ntitle: Koti\ntranslation: x\nsummary: S\n')).toBe(
    '---\ntitle: Koti\nsummary: S\norder: 2\ntranslation: x\nzebra: 1\n---\nTeksti\n',
  );
});

test('languages stand in the order of the table', () => {
  expect(topic('th:\n  title: c\nar:\n  title: b\nfi:\n  order: 1\n  title: a\n')).toBe(
    'fi:\n  title: a\n  order: 1\nar:\n  title: b\nth:\n  title: c\n',
  );
});

test.each<[string, string, string]>([
  ['null', 'title: Koti\nrelated: null\n', 'title: Koti\n'],
  ['an empty text', 'title: Koti\nsummary: ""\n', 'title: Koti\n'],
  ['an empty list', 'title: Koti\nrelated: []\n', 'title: Koti\n'],
  ['an empty group', 'title: Koti\nx: {a: {b: null}}\n', 'title: Koti\n'],
  ['part of a list', 'sources: [{title: a, url: ""}, {}, ""]\n', 'sources:\n  - title: a\n'],
])('what is empty is left out: %s', (_, fields, expected) => {
  expect(guide(fields)).toBe(`---\n${expected}---\nTeksti\n`);
});

test('"no" and zero are not empty', () => {
  expect(guide('order: 0\nx: false\n')).toBe('---\norder: 0\nx: false\n---\nTeksti\n');
});

test('a list has an item a line', () => {
  expect(guide('contacts: [ kela, "police" ]\n')).toContain('contacts:\n  - kela\n  - police\n');
});

test('long and many-line texts are not folded', () => {
  const long = 'pitkä teksti '.repeat(30).trim();
  expect(guide(`summary: ${long}\n`)).toContain(`summary: ${long}\n`);
  expect(topic('fi:\n  summary: "a\\nb"\n')).toBe('fi:\n  summary: |-\n    a\n    b\n');
});

test.each(['"112"', '"true"', '"2"', '"null"', '"a: b"', '"#a"', '"- a"'])(
  'a text that looks like something else keeps its quotes: %s',
  (value) => {
    expect(guide(`title: ${value}\n`)).toContain(`title: ${value}\n`);
  },
);

describe('the text after the fields', () => {
  test('begins at once and ends with one line break', () => {
    expect(guide('title: Koti\n', '\n\n  Yksi\n\nKaksi  \n\n\n')).toBe(
      '---\ntitle: Koti\n---\n  Yksi\n\nKaksi\n',
    );
  });

  test('is not changed inside', () => {
    const body = 'A  \nB\n\n---\n\n:::note\n\n- x\n\n:::\n\n\n![a](b.png)\n';
    expect(guide('title: Koti\n', body)).toBe(`---\ntitle: Koti\n---\n${body}`);
  });
});

test.each([
  ['YAML that cannot be read', '---\ntitle: "Koti\n---\nTeksti'],
  ['no front matter', 'Teksti\n'],
  ['fields that are a list', '---\n- a\n---\n'],
  ['nothing', ''],
])('a file with %s is left as it is', (_, text) => {
  expect(canonicalText(collections.guides, text)).toBe(text);
});

test('a data file that cannot be read is left as it is', () => {
  for (const text of ['fi: "a\n', '- a\n', '']) expect(topic(text)).toBe(text);
});

test('a guide written by hand is already in the canonical form', () => {
  for (const fields of [valid.guide, translated]) {
    const { text } = guideFile('home', 'fi', fields, 'Teksti\n');
    expect(canonicalText(collections.guides, text)).toBe(text);
  }
});
