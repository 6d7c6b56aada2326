import { expect, test } from 'vitest';
import { checkFiles, prepareFiles } from '../../admin/save.ts';
import type { TextFile } from '../../src/entries/load.ts';
import {
  dataFile,
  type Fields,
  guideFile,
  siteFiles,
  translated,
  valid,
} from './support/content.ts';
import { problemsOnDisk } from './support/project.ts';

/** What Decap writes, made ready as on saving. */
const prepare = (...files: TextFile[]) =>
  prepareFiles(files.map(({ path, text }) => ({ path, slug: 'home', raw: text })));

const guide = (locale: string, fields: Fields) => guideFile('home', locale, fields);
const finnish = guide('fi', valid.guide);
const contact = (languages: Fields) =>
  dataFile('contacts', 'kela', { fi: valid.contact, ...languages });

test('an entry without problems may be saved', () => {
  expect(checkFiles(prepare(finnish, guide('en', translated)))).toEqual([]);
  expect(checkFiles(prepare(contact({ sv: { name: 'FPA' } })))).toEqual([]);
});

test('a problem in any language is found', () => {
  const files = prepare(
    finnish,
    guide('ar', { title: 'بيت' }),
    guide('en', { ...translated, x: 1 }),
  );
  expect(checkFiles(files).map(({ locale, field }) => [locale, field])).toEqual([
    ['ar', 'summary'],
    ['en', 'x'],
  ]);
});

test('a problem in a data file is found', () => {
  const files = prepare(
    contact({ fi: { ...valid.contact, email: 'kela' }, sv: { name: 'FPA', kind: 'x' } }),
  );
  expect(checkFiles(files).map(({ file, locale, field }) => [file, locale, field])).toContainEqual([
    'content/contacts/kela.yml',
    'fi',
    'email',
  ]);
});

test('a Finnish text without a title is not lost but reported', () => {
  const files = prepare(guide('fi', { ...valid.guide, title: '' }));
  expect(files.map(({ path }) => path)).toEqual([finnish.path]);
  expect(checkFiles(files)).toMatchObject([{ locale: 'fi', field: 'title' }]);
});

test('what Decap leaves empty inside a group is no problem', () => {
  const address = { street: 'Koskikatu 1', postalCode: '', city: 'Joensuu' };
  const empty = { sources: [{ title: 'Kela', url: '' }], languages: [], hours: { always: null } };
  const file = contact({ fi: { ...valid.contact, address, ...empty } });
  expect(checkFiles(prepare(file))).toEqual([]);
});

test.each(['900', '900.5', '900,5'])(
  'an amount typed into the editor, the text "%s", passes the checks of the build',
  async (value) => {
    const typed = dataFile('facts', 'fee', { fi: { ...valid.fact, value } });
    const files = prepare(typed).map(({ path, raw }) => ({ path, text: raw }));
    expect(await problemsOnDisk([...siteFiles({}), ...files])).toEqual([]);
  },
);

test('digits in a text fact stay a text', async () => {
  const typed = dataFile('facts', 'code', { fi: { ...valid.fact, type: 'text', value: '112' } });
  const files = prepare(typed).map(({ path, raw }) => ({ path, text: raw }));
  expect(await problemsOnDisk([...siteFiles({}), ...files])).toEqual([]);
});

test('files that are no content are not checked', () => {
  expect(checkFiles([{ path: 'content/other/x.yml', slug: 'x', raw: 'fi: null\n' }])).toEqual([]);
});
