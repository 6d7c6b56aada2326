import { describe, expect, test } from 'vitest';
import { collections } from '../../src/schema/index.ts';
import { translation } from '../../src/schema/shared.ts';
import { schemaFields } from './support/schema-fields.ts';

const groups = [
  ...Object.entries(collections).map(([name, { fields }]) => [name, fields] as const),
  ['translation', translation] as const,
];

const hasWords = (text: { fi: string; en: string } | undefined) =>
  text !== undefined && text.fi.trim() !== '' && text.en.trim() !== '';

describe.each(groups)('the fields of %s', (_, group) => {
  const fields = schemaFields(group);

  test('all have a label in Finnish and English', () => {
    expect(fields.length).toBeGreaterThan(2);
    expect(fields.filter(({ meta }) => !hasWords(meta?.label)).map(({ path }) => path)).toEqual([]);
  });

  test('have their hints in both languages', () => {
    const hints = fields.flatMap(({ path, meta }) =>
      meta?.hint ? [{ path, hint: meta.hint }] : [],
    );
    expect(hints.filter(({ hint }) => !hasWords(hint))).toEqual([]);
  });

  test('have words in both languages for each value with a word', () => {
    const words = fields.flatMap(({ meta }) => Object.values(meta?.options ?? {}));
    expect(words.filter((text) => !hasWords(text))).toEqual([]);
  });
});

test.each(Object.values(collections))(
  'the collection $name has names in both languages',
  (collection) => {
    expect(hasWords(collection.label)).toBe(true);
    expect(hasWords(collection.labelSingular)).toBe(true);
  },
);

test.each(Object.entries(collections))('%s is the name of its collection', (key, collection) => {
  expect(collection.name).toBe(key);
  expect(Object.keys(collection.fields.shape)).toContain(collection.titleField);
});

test.each(Object.values(collections))('references in $name lead to a collection', ({ fields }) => {
  const targets = schemaFields(fields).flatMap(({ meta }) =>
    meta?.widget === 'relation' ? [meta.collection ?? ''] : [],
  );
  expect(targets.filter((target) => !Object.hasOwn(collections, target))).toEqual([]);
});
