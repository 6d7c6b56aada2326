import { describe, expect, test } from 'vitest';
import { loadCollection, type TextFile } from '../../src/entries/load.ts';
import { collections } from '../../src/schema/index.ts';
import { type Fields, guideFile, guidePath, translated, valid } from './support/content.ts';

const load = (...files: TextFile[]) => loadCollection(collections.guides, files);
const finnish = (fields: Fields = {}) => guideFile('home', 'fi', { ...valid.guide, ...fields });
const english = (fields: Fields = {}) => guideFile('home', 'en', { ...translated, ...fields });
const broken = (locale: string): TextFile => ({
  path: guidePath('home', locale),
  text: '---\nsummary: x\ntitle: "Koti\n---\n',
});
const places = (...files: TextFile[]) =>
  load(...files).problems.map(({ file, field }) => [file.split('.').at(-2), field]);

describe('a guide without a Finnish text', () => {
  test.each<[string, TextFile[]]>([
    ['no Finnish file', [english()]],
    ['an empty Finnish file', [{ path: guidePath('home', 'fi'), text: '\n' }, english()]],
    ['a Finnish file without a title', [finnish({ title: '' }), english()]],
  ])('is refused: %s', (_, files) => {
    const { entries, problems } = load(...files);
    expect(entries.size).toBe(0);
    expect(problems.map(({ locale, field }) => [locale, field])).toEqual([['fi', 'title']]);
    expect(problems[0]?.found.en).toContain('the Finnish text is missing or has no title');
  });

  test('is reported once, not again as missing, where the file cannot be read', () => {
    const { problems } = load(broken('fi'), english());
    expect(problems.map(({ file }) => file)).toEqual([guidePath('home', 'fi')]);
  });
});

describe('YAML that cannot be read', () => {
  test('is reported on its line, with the language', () => {
    const text = '---\ntitle: Koti\nsummary: hinta: 5 €\norder: 1\n---\n';
    const { problems } = load({ path: guidePath('home', 'fi'), text });
    expect(problems).toMatchObject([{ file: guidePath('home', 'fi'), locale: 'fi', line: 3 }]);
    expect(problems[0]?.found.en).toContain('the fields cannot be read (YAML:');
  });

  test('does not take the other languages with it', () => {
    const { entries, problems } = load(finnish(), broken('ar'), english());
    expect([...(entries.get('home')?.versions.keys() ?? [])]).toEqual(['fi', 'en']);
    expect(problems.map(({ locale }) => locale)).toEqual(['ar']);
  });

  test('includes a field written twice', () => {
    const { path, text } = finnish();
    const { problems } = load({ path, text: text.replace('order: 1', 'order: 1\norder: 2') });
    expect(problems.map(({ locale }) => locale)).toEqual(['fi']);
    expect(problems[0]?.found.en).toContain('unique');
  });
});

test.each(['Pelkkä teksti', 'Teksti\n---\ntitle: Koti\n---\n', '---\ntitle: Koti\n'])(
  'a text that does not begin with its fields is reported on line 1: %j',
  (text) => {
    const { problems } = load({ path: guidePath('home', 'fi'), text });
    expect(problems).toMatchObject([{ locale: 'fi', line: 1 }]);
    expect(problems[0]?.found.en).toContain('does not begin with its fields');
  },
);

test('a translation with a problem is left out and the others stay', () => {
  const { entries, problems } = load(finnish(), english({ summary: '' }), guideFile('home', 'ar'));
  expect([...(entries.get('home')?.versions.keys() ?? [])]).toEqual(['fi', 'ar']);
  expect(problems.map(({ locale, field }) => [locale, field])).toEqual([['en', 'summary']]);
});

test('a field that exists once is refused in a translation', () => {
  expect(places(finnish(), english({ order: 2 }))).toEqual([['en', 'order']]);
});

test('translation details are refused in Finnish', () => {
  const translation = { method: 'human', from: 'en', date: '2026-11-22' };
  expect(places(finnish({ translation }))).toEqual([['fi', 'translation']]);
});

test.each<[string, Fields, string]>([
  ['an unknown method', { method: 'robot', from: 'fi', date: '2026-11-22' }, 'translation.method'],
  ['an unknown language', { method: 'human', from: 'xx', date: '2026-11-22' }, 'translation.from'],
  ['a missing day', { method: 'human', from: 'fi' }, 'translation.date'],
])('translation details with %s are refused', (_, translation, field) => {
  expect(places(finnish(), english({ translation }))).toEqual([['en', field]]);
});

describe('several problems are reported at once', () => {
  test('of one file', () => {
    const problems = places(finnish({ order: 'x', owner: 'x', checked: 'x' }));
    expect(problems).toEqual([
      ['fi', 'order'],
      ['fi', 'owner'],
      ['fi', 'checked'],
    ]);
  });

  test('of several translations', () => {
    const problems = places(
      finnish(),
      english({ summary: '' }),
      guideFile('home', 'ar', { title: 'x' }),
    );
    expect(problems).toEqual([
      ['en', 'summary'],
      ['ar', 'summary'],
    ]);
  });

  test('of several guides', () => {
    const problems = load(guideFile('a', 'fi', { title: 'x' }), guideFile('b', 'en')).problems;
    expect(new Set(problems.map(({ file }) => file.split('/')[2]))).toEqual(new Set(['a', 'b']));
  });

  test('of the Finnish text and a translation of the same guide', () => {
    const problems = places(finnish({ order: 'x' }), english({ summary: '' }));
    expect(problems).toEqual([
      ['fi', 'order'],
      ['en', 'summary'],
    ]);
  });
});
