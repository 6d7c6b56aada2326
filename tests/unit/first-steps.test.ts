import { describe, expect, test } from 'vitest';
import { stepsFor } from '../../src/entries/first-steps.ts';
import { reasons } from '../../src/schema/step.ts';
import { dataFile, type Fields, siteFiles, valid } from './support/content.ts';
import { lineWith, problemsOnDisk } from './support/project.ts';
import { siteOf } from './support/site.ts';

const step = (id: string, fields: Fields, more: Fields = {}) =>
  dataFile('steps', id, { fi: { ...valid.step, ...fields }, ...more });
const problemsWith = (fields: Fields, more?: Fields) =>
  problemsOnDisk([...siteFiles({}), step('bank', fields, more)]);

test('phases come in the order of time, steps in their order, the same for every reason', () => {
  const files = [
    step('z-first', { phase: 'before', order: 1, reasons: ['study', 'family'] }),
    step('later', { phase: 'months', order: 1, reasons: ['family'] }),
    step('a-second', { phase: 'before', order: 2, reasons: ['family'] }),
    step('b-second', { phase: 'before', order: 2, reasons: ['family'] }),
  ];
  const { store } = siteOf(files);
  const way = stepsFor(store, 'family').map(({ phase, steps }) => [
    phase,
    ...steps.map(({ id }) => id),
  ]);
  expect(way).toEqual([
    ['before', 'z-first', 'a-second', 'b-second'],
    ['months', 'later'],
  ]);
  expect(stepsFor(store, 'study').flatMap(({ steps }) => steps.map(({ id }) => id))).toEqual([
    'z-first',
  ]);
  expect(stepsFor(store, 'work')).toEqual([]);
});

describe('the checks of steps', () => {
  test.each([
    ['guide', { guide: 'movin' }],
    ['contact', { contact: 'kella' }],
    ['topic', { topic: 'hom' }],
  ])('report an unknown %s on its line', async (field, fields) => {
    const file = step('bank', fields);
    const [problem, ...more] = await problemsOnDisk([...siteFiles({}), file]);
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ file: file.path, locale: 'fi', field });
    expect(problem?.line).toBe(lineWith(file.text, `${field}:`));
  });

  test('accept references to what exists', async () => {
    expect(await problemsWith({ guide: 'finding-a-home', contact: 'kela', topic: 'home' })).toEqual(
      [],
    );
  });

  test('refuse a reason that nobody has, and none at all', async () => {
    const fieldsOf = async (value: unknown) =>
      (await problemsWith({ reasons: value })).map(({ field }) => field);
    expect(await fieldsOf(['holiday'])).toEqual(['reasons.0']);
    expect(await fieldsOf([])).toEqual(['reasons']);
    expect(await fieldsOf(reasons)).toEqual([]);
  });

  test('refuse a time limit or an amount, in every language', async () => {
    const problems = await problemsWith(
      { text: 'Tee se 3 kuukauden kuluessa.' },
      { en: { title: 'Pay 20 €', text: 'At the bank.' } },
    );
    expect(problems.map(({ locale, field, found }) => [locale, field, found.en])).toEqual([
      ['en', 'title', 'the amount "20 €" in the text'],
      ['fi', 'text', 'the length of time "3 kuukauden" in the text'],
    ]);
  });
});
