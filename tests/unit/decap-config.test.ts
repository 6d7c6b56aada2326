import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { adminConfig } from '../../admin/config.ts';
import { cmsOptions } from '../../src/build/cms-options.ts';
import { locales } from '../../src/i18n/locales.ts';
import { collections } from '../../src/schema/index.ts';
import { interfaceText } from '../../src/schema/interface-text.ts';
import { translation } from '../../src/schema/shared.ts';
import { siteFiles } from './support/content.ts';
import { admin, configFields, decapConfig } from './support/decap-config.ts';
import { schemaFields } from './support/schema-fields.ts';
import { siteOf } from './support/site.ts';

const config = decapConfig('en');
const ownFields = (name: string) => {
  const { fields = [] } = config.collections.find((collection) => collection.name === name) ?? {};
  return new Map(configFields(fields));
};

test('staff edit every collection, and of pages everything but the text', () => {
  expect(config.collections.map(({ name }) => name)).toEqual(Object.keys(collections));
  const bodies = config.collections.flatMap(({ name, fields }) =>
    fields.filter((field) => field.name === 'body').map(({ widget }) => [name, widget]),
  );
  expect(bodies).toEqual([
    ['guides', 'markdown'],
    ['packs', 'text'],
    ['pages', 'hidden'],
  ]);
});

test('pages are neither added nor deleted in the editor: their text is code', () => {
  const pages = config.collections.find(({ name }) => name === 'pages');
  expect(pages).toMatchObject({ create: false, delete: false });
});

test('the interface text is a file a language, a field a key', () => {
  const files = z
    .array(
      z.object({
        name: z.string(),
        file: z.string(),
        fields: z.array(z.looseObject({ name: z.string() })),
      }),
    )
    .parse(admin.decap.en.collections.find(({ name }) => name === 'ui')?.files);
  expect(files.map(({ file }) => file)).toEqual(
    locales.map((locale) => `content/ui/${locale}.json`),
  );
  for (const { fields } of files) {
    expect(fields.map(({ name }) => name)).toEqual(Object.keys(interfaceText));
  }
});

test('staff write in the sixteen languages of the site, Finnish first', () => {
  expect(config.i18n.locales).toEqual(locales);
  expect(config.i18n.locales).toHaveLength(16);
  expect(config.i18n.default_locale).toBe('fi');
});

test('guides, packs and pages are a folder with a file a language, everything else one file', () => {
  const places = config.collections.map(({ name, folder, path, extension, i18n }) => [
    name,
    `${folder}/${path ?? ''}`,
    extension,
    i18n.structure,
  ]);
  const data = ['topics', 'steps', 'notices', 'contacts', 'municipalities', 'facts', 'terms'];
  expect(places).toEqual([
    ['guides', 'content/guides/{{slug}}/index', 'md', 'multiple_files'],
    ...data.map((name) => [name, `content/${name}/`, 'yml', 'single_file']),
    ['packs', 'content/packs/{{slug}}/index', 'md', 'multiple_files'],
    ['pages', 'content/pages/{{slug}}/index', 'mdx', 'multiple_files'],
  ]);
});

describe.each(Object.entries(collections))('the fields of %s', (name, collection) => {
  const fields = ownFields(name);
  const schema = schemaFields(collection.fields);

  test('are those of the schema, in its order, and the details of a translation', () => {
    const details = [
      'translation',
      ...schemaFields(translation).map(({ path }) => `translation.${path}`),
    ];
    const own = [...fields.keys()].filter((path) => !details.includes(path));
    expect(own).toEqual(schema.map(({ path }) => path));
    expect([...fields.keys()].filter((path) => details.includes(path))).toEqual(details);
  });

  test('are required where the schema requires them, but not in a group that may be left out', () => {
    const required = schema.map(({ path }) => [path, fields.get(path)?.required]);
    const isLeftOut = (path: string) =>
      fields.get(path)?.widget === 'object' && fields.get(path)?.required === false;
    expect(required).toEqual(
      schema.map(({ path, isRequired }) => [
        path,
        isRequired &&
          fields.get(path)?.widget !== 'hidden' &&
          !isLeftOut(path.split('.').slice(0, -1).join('.')),
      ]),
    );
  });

  test('are written once for each language only where the schema says so', () => {
    const translated = [...fields].filter(([, { i18n }]) => i18n).map(([path]) => path);
    const expected = schema.filter(({ meta }) => meta?.translate).map(({ path }) => path);
    expect(new Set(translated.filter((path) => !path.startsWith('translation')))).toEqual(
      new Set(expected),
    );
  });

  test('never ask for details of a translation', () => {
    const asked = [...fields].filter(
      ([path, field]) => path.startsWith('translation') && field.required,
    );
    expect(asked).toEqual([]);
  });

  test('offer exactly the values that the schema accepts', () => {
    const choices = schema.filter(({ values }) => values.length > 0);
    for (const { path, values } of choices) {
      expect(fields.get(path)?.options?.map(({ value }) => value)).toEqual(values);
    }
  });
});

test('references are chosen from the entries that exist, by their names', () => {
  expect(ownFields('guides').get('topic')).toMatchObject({
    widget: 'select',
    multiple: false,
    options: [{ value: 'home', label: 'Asuminen' }],
  });
  expect(ownFields('guides').get('contacts')).toMatchObject({
    multiple: true,
    options: [{ value: 'kela', label: 'Kela' }],
  });
});

test('blocks are chosen from the entries that exist, by their names', () => {
  expect(admin.choices.terms).toContainEqual({ value: 'deposit', label: 'takuuvuokra' });
  expect(admin.choices.municipalities).toEqual([{ value: 'joensuu', label: 'Joensuu' }]);
  expect(Object.keys(admin.choices).sort()).toEqual([
    'contacts',
    'facts',
    'guides',
    'municipalities',
    'notices',
    'packs',
    'pages',
    'steps',
    'terms',
    'topics',
  ]);
});

test.each([
  ['guides', 'title', 'string'],
  ['guides', 'summary', 'text'],
  ['guides', 'keywords', 'list'],
  ['guides', 'order', 'number'],
  ['guides', 'checked', 'checked'],
  ['guides', 'checkAgain', 'datetime'],
  ['guides', 'sources', 'list'],
  ['guides', 'body', 'markdown'],
  ['contacts', 'interpreter', 'boolean'],
  ['contacts', 'address', 'object'],
  ['contacts', 'phones.purpose', 'select'],
  ['contacts', 'phones.languages', 'select'],
  ['contacts', 'hours.weekly.days', 'select'],
])('in %s, %s is a %s', (name, path, widget) => {
  expect(ownFields(name).get(path)?.widget).toBe(widget);
});

test('a day is saved as the schema reads it, whatever the time zone of the editor', () => {
  expect(ownFields('guides').get('checkAgain')).toMatchObject({
    format: 'YYYY-MM-DD',
    time_format: false,
    picker_utc: true,
  });
});

test('beside the day of the last check stand the guides that name the entry', () => {
  const { decap } = adminConfig(
    siteOf(siteFiles({ fi: ':fact{#rent} :contact{#kela}' })),
    cmsOptions({}),
  );
  for (const [id, language] of [
    ['rent', decap.fi],
    ['kela', decap.en],
  ] as const) {
    expect(JSON.stringify(language)).toContain(`"uses":{"${id}":["Koti"]}`);
  }
});
