import { expect, test } from 'vitest';
import { loadCollection } from '../../src/entries/load.ts';
import { collections } from '../../src/schema/index.ts';
import { type Fields, guideFile, valid } from './support/content.ts';
import { lineWith } from './support/project.ts';

const finnish = (fields: Fields) => guideFile('home', 'fi', { ...valid.guide, ...fields });
const scripts = [{ title: 'Kela' }, { title: 'x', url: 'javascript:alert(1)' }];
const missing = 'the field is missing or empty';

/** What is wrong, in which fields, what is found and how to mend it. */
type Case = readonly [name: string, Fields, field: string, found: string, mend: string];

test.each<Case>([
  ['an empty required field', { summary: '' }, 'summary', missing, 'Fill in the field.'],
  ['a null required field', { summary: null }, 'summary', missing, 'Fill in the field.'],
  ['a text for a number', { order: '1' }, 'order', '"1"', 'Write a number here.'],
  ['a fraction', { order: 1.5 }, 'order', '1.5', 'Write a whole number here.'],
  ['a text for a list', { sources: 'Kela' }, 'sources', '"Kela"', 'Write a list here.'],
  ['an unknown field', { titel: 'x' }, 'titel', 'unknown field titel', 'Remove the field or'],
  ['an unknown choice', { owner: 'police' }, 'owner', '"police"', 'Choose one of: integration,'],
  ['an impossible day', { checked: '2026-02-30' }, 'checked', '"2026-02-30"', 'a date that exists'],
  ['a long text', { title: 'x'.repeat(91) }, 'title', 'is too long', 'At most 90.'],
  ['a large number', { order: 100 }, 'order', '100 is too long or too large', 'At most 99.'],
  ['a small number', { order: 0 }, 'order', '0 is too short or too small', 'At least 1.'],
  ['a script', { sources: scripts }, 'sources.1.url', '"javascript:alert(1)"', 'begins with https'],
  ['no id', { topic: 'Koti' }, 'topic', '"Koti"', 'the form that the hint of the field shows'],
])('%s is reported with file, language, field and line', (_, fields, field, found, mend) => {
  const file = finnish(fields);
  const [problem, ...more] = loadCollection(collections.guides, [file]).problems;
  expect(more).toEqual([]);
  expect(problem).toMatchObject({ file: file.path, locale: 'fi', field });
  expect(problem?.line).toBe(lineWith(file.text, `${field.split('.').at(-1)}:`));
  expect(problem?.found.en).toContain(found);
  expect(problem?.mend.en).toContain(mend);
  expect(problem?.mend.fi).not.toBe(problem?.mend.en);
});

test('a missing field is reported where the fields begin', () => {
  const file = finnish({ summary: undefined });
  const { problems } = loadCollection(collections.guides, [file]);
  expect(problems).toMatchObject([{ field: 'summary', line: 2, found: { en: missing } }]);
});

test('a long value is cut in the report', () => {
  const file = finnish({ title: 'x'.repeat(300) });
  const [problem] = loadCollection(collections.guides, [file]).problems;
  expect(problem?.found.en.length).toBeLessThan(120);
});
