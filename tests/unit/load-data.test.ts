import { describe, expect, test } from 'vitest';
import { loadCollection } from '../../src/entries/load.ts';
import { collections } from '../../src/schema/index.ts';
import { dataFile, type Fields, valid } from './support/content.ts';
import { lineWith } from './support/project.ts';
import { entryOf } from './support/site.ts';

const topicFile = (languages: Fields) => dataFile('topics', 'home', languages);
const loadTopic = (languages: Fields) => loadCollection(collections.topics, [topicFile(languages)]);
test('one file holds every language of an entry', () => {
  const { entries, problems } = loadTopic({
    fi: valid.topic,
    en: { title: 'Housing', summary: 'Home and rent.' },
    ar: { title: 'السكن', summary: 'البيت والإيجار.' },
  });
  expect(problems).toEqual([]);
  const { versions } = entryOf(entries, 'home');
  expect([...versions.keys()]).toEqual(['fi', 'en', 'ar']);
  expect(versions.get('en')).toEqual({
    locale: 'en',
    file: 'content/topics/home.yml',
    value: { ...valid.topic, title: 'Housing', summary: 'Home and rent.' },
  });
});

test.each<[string, unknown]>([
  ['null', null],
  ['an empty group', {}],
  ['a null title', { title: null, summary: null }],
  ['a blank title', { title: ' ', summary: '' }],
])('a language with %s counts as not translated', (_, en) => {
  const { entries, problems } = loadTopic({ fi: valid.topic, en });
  expect(problems).toEqual([]);
  expect([...entryOf(entries, 'home').versions.keys()]).toEqual(['fi']);
});

test.each<[string, unknown]>([
  ['no title', { summary: 'Home' }],
  ['a blank title', { title: ' ', summary: 'Home' }],
])('a language with a text but %s is a problem', (_, en) => {
  const { entries, problems } = loadTopic({ fi: valid.topic, en });
  expect(problems).toMatchObject([{ locale: 'en', field: 'title' }]);
  expect([...entryOf(entries, 'home').versions.keys()]).toEqual(['fi']);
});

test('a fact may have a value of its own in another language', () => {
  const { unit: _, ...fields } = valid.fact;
  const { entries, problems } = loadCollection(collections.facts, [
    dataFile('facts', 'area', {
      fi: { ...fields, type: 'text', value: 'koko maakunta' },
      en: { value: 'the whole region' },
    }),
  ]);
  expect(problems).toEqual([]);
  expect(entryOf(entries, 'area').versions.get('en')?.value.value).toBe('the whole region');
});

describe('problems of a data file', () => {
  test.each<{ name: string; languages: Fields; locale: string; field?: string; words: string }>([
    {
      name: 'an unknown language',
      languages: { fi: valid.topic, xx: { title: 'x' } },
      locale: 'xx',
      words: 'title: x',
    },
    {
      name: 'a language that is a text',
      languages: { fi: valid.topic, en: 'Housing' },
      locale: 'en',
      words: 'en: Housing',
    },
    {
      name: 'a missing text of a translation',
      languages: { fi: valid.topic, sv: { title: 'Boende' } },
      locale: 'sv',
      field: 'summary',
      words: 'title: Boende',
    },
    {
      name: 'a shared field in a translation',
      languages: { fi: valid.topic, sv: { title: 'Boende', summary: 'Hem.', order: 2 } },
      locale: 'sv',
      field: 'order',
      words: 'order: 2',
    },
    {
      name: 'a mistyped field',
      languages: { fi: { ...valid.topic, order: 'first' } },
      locale: 'fi',
      field: 'order',
      words: 'order: first',
    },
  ])('$name is reported on its line', ({ languages, locale, field, words }) => {
    const file = topicFile(languages);
    const { problems } = loadCollection(collections.topics, [file]);
    expect(problems).toMatchObject([{ file: file.path, locale, line: lineWith(file.text, words) }]);
    expect(problems[0]?.field).toBe(field);
  });

  test('a Finnish text that is missing is reported', () => {
    const { entries, problems } = loadTopic({ en: { title: 'Housing', summary: 'Home.' } });
    expect(entries.size).toBe(0);
    expect(problems).toMatchObject([{ locale: 'fi', field: 'title' }]);
  });

  test('a file without any text is reported as well', () => {
    const { entries, problems } = loadCollection(collections.topics, [
      { path: 'content/topics/home.yml', text: '\n' },
    ]);
    expect(entries.size).toBe(0);
    expect(problems).toMatchObject([{ file: 'content/topics/home.yml', locale: 'fi' }]);
  });

  test('broken YAML is reported on its line', () => {
    const path = 'content/topics/home.yml';
    const { problems } = loadCollection(collections.topics, [
      { path, text: 'fi:\n  title: Koti\n  summary: "Koti\n' },
    ]);
    expect(problems.map(({ file }) => file)).toEqual([path]);
    expect(problems[0]?.line).toBeGreaterThanOrEqual(3);
    expect(problems[0]?.found.en).toContain('the fields cannot be read');
  });

  test.each([
    ['content/topics/home/index.yml', 'does not belong here'],
    ['content/topics/home.yaml', 'does not belong here'],
    ['content/topics/Home.yml', 'the name "Home"'],
  ])('the file %s is refused', (path, found) => {
    const { problems } = loadCollection(collections.topics, [
      { ...topicFile({ fi: valid.topic }), path },
    ]);
    expect(problems.map(({ file }) => file)).toEqual([path]);
    expect(problems[0]?.found.en).toContain(found);
  });
});

test('a value that fits none of the types is explained in both languages of staff', () => {
  const file = dataFile('facts', 'rent', { fi: { ...valid.fact, value: true } });
  const { problems } = loadCollection(collections.facts, [file]);
  expect(problems).toMatchObject([{ field: 'value' }]);
  expect(problems[0]?.mend.fi).not.toBe(problems[0]?.mend.en);
});
