import { expect, test } from 'vitest';
import { checkEntry } from '../../admin/check-entry.ts';
import { prepareFiles } from '../../admin/save.ts';
import type { TextFile } from '../../src/entries/load.ts';
import {
  dataFile,
  type Fields,
  guideFile,
  siteFiles,
  translated,
  valid,
} from './support/content.ts';
import { editorContentOf } from './support/editor-content.ts';
import { completeStrings } from './support/interface-text.ts';
import { problemsOnDisk } from './support/project.ts';

/** What Decap writes, made ready as on saving. */
const prepare = (...files: TextFile[]) =>
  prepareFiles(files.map(({ path, text }) => ({ path, slug: 'home', raw: text })));

const content = editorContentOf(siteFiles({}));

/** What the editor says of the files of an entry. */
const checkFiles = (files: readonly { path: string; raw: string }[]) =>
  checkEntry(
    content,
    files.map(({ path, raw }) => ({ path, text: raw })),
    [],
    [],
    false,
  );

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

test('a problem in the text is found by the rules of the build, with its line', () => {
  const body =
    'Soita 013 330 2121.\n\n:fact{#none}\n\n<b>x</b>\n\n[x](/guides/none/)\n\n![](x.jpg)\n';
  const problems = checkFiles(prepare(finnish, guideFile('home', 'ar', translated, body)));
  expect(problems.map(({ locale, line }) => [locale, line])).toEqual([
    ['ar', 13],
    ['ar', 15],
    ['ar', 15],
    ['ar', 17],
    ['ar', 19],
    ['ar', 19],
    ['ar', 11],
  ]);
});

test('problems of fields do not hide those of the text', () => {
  const body = 'Soita 013 330 2121.\n\n:fact{#none}\n';
  const files = [
    guideFile('home', 'fi', { ...valid.guide, title: 'x'.repeat(120) }, body),
    guideFile('home', 'ar', { title: 'بيت' }, body),
  ];
  const problems = checkFiles(prepare(...files));
  expect(problems.map(({ locale, field }) => [locale, field]).sort()).toEqual([
    ['ar', 'body'],
    ['ar', 'body'],
    ['ar', 'summary'],
    ['fi', 'body'],
    ['fi', 'body'],
    ['fi', 'title'],
  ]);
  for (const { file, line, field } of problems) {
    const text =
      prepare(...files)
        .find(({ path }) => path === file)
        ?.raw.split('\n') ?? [];
    if (field === 'body') expect(text[(line ?? 0) - 1]).toMatch(/Soita|:fact/);
  }
});

test.each([
  ['an address of other letters', '日本', 'ei kelpaa'],
  ['the name of a folder', 'Guides', 'varattu'],
  ['the code of a language', 'ar', 'varattu'],
  ['the name of another', 'Tenant rights', 'samalla nimellä'],
])('a new guide whose title makes %s is refused in words about the title', (_, title, words) => {
  const id = title === '日本' ? '' : title.toLowerCase().replace(' ', '-');
  const taken = id === 'tenant-rights' ? `${id}-1` : id;
  const path = `content/guides/${taken}/index.fi.md`;
  const text = guideFile('x', 'fi', { ...valid.guide, title }).text;
  const problems = checkEntry(content, [{ path, text }], [], [], true);
  expect(problems).toMatchObject([{ field: 'title', locale: 'fi' }]);
  expect(problems[0]?.found.fi).toContain(words);
});

test('interface text with other placeholders is a problem, and its keys keep their order', () => {
  const strings = { ...completeStrings('sv'), 'search.none': 'Inget' };
  const reversed = Object.fromEntries(Object.entries(strings).reverse());
  const path = 'content/ui/sv.json';
  const files = prepareFiles([{ path, slug: 'sv', raw: JSON.stringify(reversed) }]);
  expect(files).toEqual([{ path, slug: 'sv', raw: `${JSON.stringify(strings, null, 2)}\n` }]);
  expect(checkFiles(files)).toMatchObject([{ file: path, field: 'search.none' }]);
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
  expect(checkFiles([{ path: 'content/other/x.yml', raw: 'fi: null\n' }])).toEqual([]);
});
