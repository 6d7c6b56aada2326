import { readFileSync } from 'node:fs';
import { validateConfig } from 'decap-cms-core/dist/esm/constants/configSchema.js';
import { registerWidget } from 'decap-cms-core/dist/esm/lib/registry.js';
import datetime from 'decap-cms-widget-datetime/dist/esm/schema.js';
import list from 'decap-cms-widget-list/dist/esm/schema.js';
import markdown from 'decap-cms-widget-markdown/dist/esm/schema.js';
import number from 'decap-cms-widget-number/dist/esm/schema.js';
import object from 'decap-cms-widget-object/dist/esm/schema.js';
import select from 'decap-cms-widget-select/dist/esm/schema.js';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { admin, configFields, decapConfig } from './support/decap-config.ts';
import { projectPath } from './support/project-files.ts';

// Decap's reducers need a browser; its config schema only needs a name from them.
vi.mock('decap-cms-core/dist/esm/reducers/collections.js', () => ({ selectEntrySlug: () => '' }));

/** The widgets that the editing app registers. */
const registered = [
  ...readFileSync(projectPath('admin/main.ts'), 'utf8').matchAll(/'decap-cms-widget-(\w+)'/g),
]
  .flatMap(([, name]) => name ?? [])
  .concat('checked', 'translation');

/** What Decap checks of their options. */
const options = new Map(Object.entries({ datetime, list, markdown, number, object, select }));

beforeAll(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  for (const name of registered) registerWidget(name, () => null, null, options.get(name) ?? {});
});

describe.each(['fi', 'en'] as const)('the config in %s', (language) => {
  test('is valid by the schema of Decap', () => {
    expect(() => validateConfig(admin.decap[language])).not.toThrow();
  });

  test('uses only widgets that the editing app registers', () => {
    const used = decapConfig(language).collections.flatMap(({ fields }) =>
      configFields(fields).map(([, { widget }]) => widget),
    );
    // A hidden field needs no widget: the editor never shows it.
    const shown = new Set(used.filter((widget) => widget !== 'hidden'));
    expect([...shown].filter((widget) => !registered.includes(widget))).toEqual([]);
    expect(new Set(used).size).toBeGreaterThan(6);
  });
});

describe('the schema of Decap', () => {
  const config = decapConfig('en');
  const [guides, ...others] = config.collections;
  const change = (fields: object) => ({
    ...config,
    collections: [{ ...guides, ...fields }, ...others],
  });

  test.each<[string, object, string]>([
    ['no backend', { ...config, backend: undefined }, "'backend'"],
    ['no collections', { ...config, collections: [] }, 'NOT have fewer than 1 items'],
    ['a collection without fields', change({ fields: undefined }), "'fields'"],
    [
      'two fields of a name',
      change({ fields: [{ name: 'a' }, { name: 'a' }] }),
      'names must be unique',
    ],
    [
      'a choice without options',
      change({ fields: [{ name: 'a', widget: 'select' }] }),
      "'options'",
    ],
    ['an unknown structure', change({ i18n: { structure: 'x' } }), 'allowed values'],
    [
      'a language tag with a digit',
      { ...config, i18n: { ...config.i18n, locales: ['x1'] } },
      'pattern',
    ],
  ])('really refuses %s', (_, wrong, message) => {
    expect(() => validateConfig(wrong)).toThrow(message);
  });
});
