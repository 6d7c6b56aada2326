import { describe, expect, test } from 'vitest';
import { collections } from '../../src/schema/index.ts';
import { admin, configFields, decapConfig } from './support/decap-config.ts';
import { schemaFields } from './support/schema-fields.ts';

test('the two languages of staff differ in words only', () => {
  const bare = (language: 'fi' | 'en'): unknown =>
    JSON.parse(JSON.stringify(admin.decap[language]), (key, value: unknown) =>
      ['label', 'label_singular', 'hint', 'locale'].includes(key) ? undefined : value,
    );
  expect(bare('fi')).toEqual(bare('en'));
  expect(decapConfig('fi').locale).toBe('fi');
});

test('every value to choose has a word for staff, not its code', () => {
  const codes = decapConfig('fi').collections.flatMap(({ name, fields }) =>
    configFields(fields).flatMap(([path, { options = [] }]) =>
      options.some(({ value, label }) => value === label) ? [`${name}: ${path}`] : [],
    ),
  );
  expect(codes).toEqual([]);
});

describe.each(['fi', 'en'] as const)('in %s', (language) => {
  const { collections: shown } = decapConfig(language);

  test.each(Object.values(collections))(
    'the words of $name are those of the schema',
    ({ name, label, labelSingular, fields }) => {
      const collection = shown.find((known) => known.name === name);
      expect(collection).toMatchObject({
        label: label[language],
        label_singular: labelSingular[language],
      });
      const words = new Map(
        configFields(collection?.fields ?? []).map(([path, field]) => [
          path,
          [field.label, field.hint],
        ]),
      );
      for (const { path, meta } of schemaFields(fields)) {
        expect([path, words.get(path)]).toEqual([
          path,
          [meta?.label[language], meta?.hint?.[language]],
        ]);
      }
    },
  );
});
