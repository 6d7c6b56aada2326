import { expect, test } from 'vitest';
import type { TextFile } from '../../src/entries/load.ts';
import type { Problem } from '../../src/entries/problem.ts';
import { dataFile, type Fields, guideFile, siteFiles, valid } from './support/content.ts';
import { lineWith, problemsOnDisk } from './support/project.ts';

/** The problems of the small site with one more file, or another in its place. */
const problemsWith = (file: TextFile): Promise<readonly Problem[]> =>
  problemsOnDisk([...siteFiles({}).filter(({ path }) => path !== file.path), file]);

const guide = (fields: Fields) => guideFile('moving', 'fi', { ...valid.guide, ...fields });
const contact = (fields: Fields) =>
  dataFile('contacts', 'police', { en: { name: 'Police' }, fi: { ...valid.contact, ...fields } });
const fact = (fields: Fields) =>
  dataFile('facts', 'fee', { en: null, fi: { ...valid.fact, ...fields } });

test('the small site itself has no problem', async () => {
  expect(await problemsOnDisk(siteFiles({ en: 'Text', ar: 'نص' }))).toEqual([]);
});

test('references to entries that exist are no problem', async () => {
  const file = guide({ topic: 'home', contacts: ['kela'], related: ['tenant-rights'] });
  expect(await problemsWith(file)).toEqual([]);
});

interface Case {
  readonly name: string;
  readonly file: TextFile;
  readonly field: string;
  readonly words: string;
  readonly found: string;
  readonly mend: string;
}

test.each<Case>([
  {
    name: 'an unknown topic of a guide',
    file: guide({ topic: 'hom' }),
    field: 'topic',
    words: 'topic: hom',
    found: 'unknown id "hom"',
    mend: 'Nearest: home.',
  },
  {
    name: 'an unknown contact, the only one of its list',
    file: guide({ contacts: ['kella'] }),
    field: 'contacts',
    words: '- kella',
    found: 'unknown id "kella"',
    mend: 'Nearest: kela.',
  },
  {
    name: 'an unknown contact among others',
    file: guide({ contacts: ['kela', 'xyz'] }),
    field: 'contacts',
    words: '- xyz',
    found: 'unknown id "xyz"',
    mend: 'Nearest: –.',
  },
  {
    name: 'an unknown related guide',
    file: guide({ related: ['finding-a-home', 'tennant-right'] }),
    field: 'related',
    words: '- tennant-right',
    found: 'unknown id "tennant-right"',
    mend: 'Nearest: tenant-rights',
  },
  {
    name: 'an unknown topic of a contact',
    file: contact({ topics: ['home', 'work'] }),
    field: 'topics',
    words: '- work',
    found: 'unknown id "work"',
    mend: 'Nearest: –.',
  },
  {
    name: 'an unknown municipality of a contact',
    file: contact({ municipalities: ['joensu'] }),
    field: 'municipalities',
    words: '- joensu',
    found: 'unknown id "joensu"',
    mend: 'Nearest: joensuu.',
  },
  {
    name: 'an amount of money that is a text',
    file: fact({ value: 'paljon' }),
    field: 'value',
    words: 'value: paljon',
    found: 'paljon',
    mend: 'must be a number',
  },
  {
    name: 'a phone number that is a number',
    file: fact({ type: 'phone', value: 112 }),
    field: 'value',
    words: 'value: 112',
    found: '112',
    mend: 'must be a text',
  },
  {
    name: 'a duration without a unit',
    file: fact({ type: 'duration', unit: undefined }),
    field: 'unit',
    words: 'label:',
    found: 'a duration without a unit',
    mend: 'Choose a unit',
  },
  {
    name: 'a fact that ends before it starts',
    file: fact({ from: '2026-02-01', until: '2026-01-31' }),
    field: 'until',
    words: 'until:',
    found: '2026-01-31',
    mend: 'must not be before the start',
  },
])('$name is reported on its line', async ({ file, field, words, found, mend }) => {
  const [problem, ...more] = await problemsWith(file);
  expect(more).toEqual([]);
  expect(problem).toMatchObject({ file: file.path, locale: 'fi', field });
  expect(problem?.line).toBe(lineWith(file.text, words));
  expect(problem?.found.en).toContain(found);
  expect(problem?.mend.en).toContain(mend);
});

test('the nearest ids come first, three at most', async () => {
  const topics = ['housing', 'house', 'home-care', 'health', 'work'].map((id) =>
    dataFile('topics', id, { fi: valid.topic }),
  );
  const problems = await problemsOnDisk([...siteFiles({}), ...topics, guide({ topic: 'hous' })]);
  expect(problems.map(({ mend }) => mend.en)).toEqual([
    'Choose one that exists. Nearest: house, housing, home.',
  ]);
});

test.each<[string, Fields]>([
  ['a script as a web address', { type: 'url', value: 'javascript:alert(1)' }],
  ['a day that does not exist', { type: 'date', value: '2026-02-30' }],
  ['a phone number that does not exist', { type: 'phone', value: '013' }],
])('a fact with %s is reported', async (_, fields) => {
  const problems = await problemsWith(fact({ unit: undefined, ...fields }));
  expect(problems.map(({ file, field }) => [file, field])).toEqual([
    ['content/facts/fee.yml', 'value'],
  ]);
});

test('a contact with a problem is not also unknown to the guides that name it', async () => {
  const file = dataFile('contacts', 'kela', { fi: { ...valid.contact, kind: 'x' } });
  const problems = await problemsOnDisk([
    ...siteFiles({}).filter(({ path }) => path !== file.path),
    file,
    guide({ contacts: ['kela'] }),
  ]);
  expect(problems.map((problem) => [problem.file, problem.field])).toEqual([[file.path, 'kind']]);
});
