import { expect, test } from 'vitest';
import type { TextFile } from '../../src/entries/load.ts';
import type { Problem } from '../../src/entries/problem.ts';
import { loadStore } from '../../src/entries/store.ts';
import { dataFile, type Fields, guideFile, siteFiles, valid } from './support/content.ts';
import { picture } from './support/picture.ts';
import { lineWith, problemsOnDisk } from './support/project.ts';

/** The problems of the small site with one more file, or another in its place. */
const problemsWith = (file: TextFile): Promise<readonly Problem[]> =>
  problemsOnDisk([...siteFiles({}), file]);

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

type Case = readonly [file: TextFile, field: string, words: string, id: string, nearest: string];

test.each<[string, ...Case]>([
  ['topic of a guide', guide({ topic: 'hom' }), 'topic', 'topic: hom', 'hom', 'home.'],
  ['only contact', guide({ contacts: ['kella'] }), 'contacts', '- kella', 'kella', 'kela.'],
  ['last contact', guide({ contacts: ['kela', 'xyz'] }), 'contacts', '- xyz', 'xyz', '–.'],
  [
    'related guide',
    guide({ related: ['rights'] }),
    'related',
    '- rights',
    'rights',
    'tenant-rights',
  ],
  ['topic of a contact', contact({ topics: ['home', 'w'] }), 'topics', '- w', 'w', '–.'],
  [
    'municipality of a contact',
    contact({ municipalities: ['joensu'] }),
    'municipalities',
    '- joensu',
    'joensu',
    'joensuu.',
  ],
])('an unknown %s is reported on its line with the nearest id', async (_, ...expected) => {
  const [file, field, words, id, nearest] = expected;
  const [problem, ...more] = await problemsWith(file);
  expect(more).toEqual([]);
  expect(problem).toMatchObject({ file: file.path, locale: 'fi', field });
  expect(problem?.line).toBe(lineWith(file.text, words));
  expect(problem?.found.en).toBe(`unknown id "${id}"`);
  expect(problem?.mend.en).toContain(`Nearest: ${nearest}`);
});

test('the nearest ids come first, three at most', async () => {
  const topics = ['houseboat', 'hour', 'housing', 'house', 'work'].map((id) =>
    dataFile('topics', id, { fi: valid.topic }),
  );
  const problems = await problemsOnDisk([...siteFiles({}), ...topics, guide({ topic: 'hous' })]);
  expect(problems.map(({ mend }) => mend.en)).toEqual([
    'Choose one that exists. Nearest: house, housing, hour.',
  ]);
});

test('a contact with a problem is not also unknown to the guides that name it', async () => {
  const broken = dataFile('contacts', 'police', { fi: { ...valid.contact, kind: 'x' } });
  const problems = await problemsOnDisk([
    ...siteFiles({}),
    broken,
    guide({ contacts: ['police'] }),
  ]);
  expect(problems.map(({ file, field }) => [file, field])).toEqual([[broken.path, 'kind']]);
});

test('a guide of which only a picture is left is unknown', async () => {
  const left = await picture('content/guides/old/key.png');
  const problems = await problemsOnDisk([...siteFiles({}), left, guide({ related: ['old'] })]);
  expect(problems.map(({ found }) => found.en)).toEqual(['unknown id "old"']);
});

test.each<[string, Fields, string, string, string]>([
  ['an amount that is a text', { value: 'paljon' }, 'value', 'value:', 'must be a number'],
  [
    'a phone number without quotes',
    { type: 'phone', value: 112 },
    'value',
    'value:',
    'must be a text',
  ],
  ['a duration without a unit', { type: 'duration', unit: undefined }, 'unit', 'label:', 'a unit'],
  [
    'an end before the start',
    { from: '2026-02-01', until: '2026-01-31' },
    'until',
    'until:',
    'before',
  ],
  [
    'a script as web address',
    { type: 'url', value: 'javascript:x' },
    'value',
    'value:',
    'https://',
  ],
  ['a day that does not exist', { type: 'date', value: '2026-02-30' }, 'value', 'value:', 'a date'],
  ['a number nobody has', { type: 'phone', value: '013' }, 'value', 'value:', 'a phone number'],
])('a fact with %s is reported on its line', async (_, fields, field, words, mend) => {
  const file = fact(fields);
  const [problem, ...more] = await problemsWith(file);
  expect(more).toEqual([]);
  expect(problem).toMatchObject({ file: file.path, locale: 'fi', field });
  expect(problem?.line).toBe(lineWith(file.text, words));
  expect(problem?.mend.en).toContain(mend);
});

test.each<[string, Fields, unknown]>([
  ['a script', { type: 'url', value: 'https://kela.fi' }, 'javascript:x'],
  ['a day that does not exist', { type: 'date', value: '2026-11-22' }, '2026-02-30'],
  ['an amount that is a text', { type: 'money', value: 10 }, 'ten'],
])('a fact whose value in another language is %s is reported there', async (_, fields, value) => {
  const file = dataFile('facts', 'fee', { fi: { ...valid.fact, ...fields }, en: { value } });
  const problems = await problemsWith(file);
  expect(problems.map((problem) => [problem.file, problem.locale, problem.field])).toEqual([
    [file.path, 'en', 'value'],
  ]);
});

const number = { ...valid.fact, type: 'phone', unit: undefined, value: undefined };

test('a fact takes the first number of the contact it names', async () => {
  const numbers = [{ number: '013 330 2121', purpose: 'general', price: 'local' }];
  const office = dataFile('contacts', 'office', { fi: { ...valid.contact, phones: numbers } });
  const fee = fact({ ...number, contact: 'office' });
  expect(await problemsOnDisk([...siteFiles({}), office, fee])).toEqual([]);
  const { store } = loadStore([office, fee]);
  expect(store.facts.get('fee')?.source.value.value).toBe('013 330 2121');
});

test.each<[string, Fields, string]>([
  ['without a value and a contact', {}, 'value'],
  ['of a contact that does not exist', { contact: 'kella', value: '013 330 2121' }, 'contact'],
])('a phone number %s is a problem', async (_, fields, field) => {
  const problems = await problemsWith(fact({ ...number, ...fields }));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ field });
});

test('a fact with a number of its own and a contact is a problem', async () => {
  const numbers = [{ number: '013 330 2121', purpose: 'general', price: 'local' }];
  const office = dataFile('contacts', 'office', { fi: { ...valid.contact, phones: numbers } });
  const fee = fact({ ...number, contact: 'office', value: '116 117' });
  const problems = await problemsOnDisk([...siteFiles({}), office, fee]);
  expect(problems.map(({ field, found }) => [field, found.en])).toEqual([
    ['value', 'both a value and a contact'],
  ]);
});

test('a fact that names a contact without a number is a problem', async () => {
  const office = dataFile('contacts', 'office', { fi: valid.contact });
  const fee = fact({ ...number, contact: 'office' });
  const problems = await problemsOnDisk([...siteFiles({}), office, fee]);
  expect(problems.map(({ field }) => field)).toEqual(['value']);
});
