import { expect, test } from 'vitest';
import { redirectRules, redirects } from '../../src/build/redirects.ts';
import { allReferences } from '../../src/entries/references.ts';
import { renameEntry } from '../../src/entries/rename.ts';
import { locales } from '../../src/i18n/locales.ts';
import { dataFile, guideFile, siteFiles, valid } from './support/content.ts';
import { problemsOnDisk } from './support/project.ts';
import { siteOf } from './support/site.ts';

const body = [
  'Teksti [opas](/guides/tenant-rights/#osa), :fact{#rent}, :term[vuokran]{#deposit}.',
  '',
  '::contact{#kela}',
  '',
].join('\n');
const files = [
  ...siteFiles({}),
  guideFile(
    'living',
    'fi',
    { ...valid.guide, related: ['tenant-rights'], contacts: ['kela'] },
    body,
  ),
];
const paths = files.map(({ path }) => path);

/** All files after an entry was given another id. */
function renamed(collection: string, from: string, to: string, before = files) {
  const all = before.map(({ path }) => path);
  const { write, moves } = renameEntry(before, all, collection, from, to);
  const gone = new Set([...moves.keys(), ...write.map(({ path }) => path)]);
  return [...before.filter(({ path }) => !gone.has(path)), ...write];
}

test.each([
  ['guides', 'tenant-rights', 'rights-of-tenants'],
  ['contacts', 'kela', 'kela-joensuu'],
  ['topics', 'home', 'housing'],
  ['facts', 'rent', 'rent-usual'],
  ['terms', 'deposit', 'rent-deposit'],
])('in %s, %s can become %s, and everything that names it still finds it', async (...names) => {
  const after = renamed(...names);
  expect(await problemsOnDisk(after)).toEqual([]);
  const [collection, from, to] = names;
  expect(after.filter(({ path }) => new RegExp(`/${collection}/${from}[/.]`).test(path))).toEqual(
    [],
  );
  expect(after.some(({ path }) => path.includes(`/${collection}/${to}`))).toBe(true);
});

test('a step and the link of a notice follow, and are found before a guide is deleted', async () => {
  const link = { link: '/guides/tenant-rights/', linkText: 'Oikeudet' };
  const before = [
    ...files,
    dataFile('notices', 'strike', { fi: { ...valid.notice, ...link } }),
    dataFile('steps', 'home', { fi: { ...valid.step, guide: 'tenant-rights' } }),
  ];
  const after = renamed('guides', 'tenant-rights', 'rights', before);
  expect(await problemsOnDisk(after)).toEqual([]);
  const { store } = siteOf(after);
  expect([...(allReferences(store).get('guides/rights') ?? [])].sort()).toEqual([
    'guides/living',
    'notices/strike',
    'steps/home',
  ]);
});

test('only files that name the entry change', () => {
  const { write, moves } = renameEntry(files, paths, 'guides', 'tenant-rights', 'rights');
  expect(write.map(({ path }) => path).sort()).toEqual([
    'content/guides/living/index.fi.md',
    'content/guides/rights/index.fi.md',
  ]);
  expect([...moves]).toEqual([
    ['content/guides/tenant-rights/index.fi.md', 'content/guides/rights/index.fi.md'],
  ]);
});

test('old addresses lead to the new one in every language, also after a second renaming', () => {
  const twice = renamed(
    'guides',
    'rights',
    'tenants',
    renamed('guides', 'tenant-rights', 'rights'),
  );
  const all = redirects(siteOf(twice));
  expect(all).toHaveLength(2 * locales.length);
  expect(all.map(({ from }) => from)).toContain('/ar/guides/tenant-rights/');
  expect(new Set(all.map(({ to }) => to.replace(/^\/\w+/, '')))).toEqual(
    new Set(['/guides/tenants/']),
  );
  const arabic = all.find(({ from }) => from === '/ar/guides/rights/');
  expect(arabic?.page).toContain('content="0; url=/ar/guides/tenants/"');
  expect(arabic?.page).toContain('<meta name="robots" content="noindex">');
  expect(arabic?.page).not.toContain('<script');
  expect(redirectRules(all)).toContain('/fi/guides/rights/ /fi/guides/tenants/ 301\n');
});

test('an entry that gets its old address back has no address that leads to itself', () => {
  const back = renamed(
    'guides',
    'rights',
    'tenant-rights',
    renamed('guides', 'tenant-rights', 'rights'),
  );
  expect(redirects(siteOf(back)).map(({ from }) => from)).not.toContain(
    '/fi/guides/tenant-rights/',
  );
});

test.each([
  ['guides', 'none', 'x', 'does not exist'],
  ['guides', 'tenant-rights', 'living', 'exists already'],
  ['guides', 'tenant-rights', 'Väärä', 'a–z'],
  ['guides', 'tenant-rights', '../x', 'a–z'],
])('%s: %s cannot become %s', (collection, from, to, words) => {
  expect(() => renameEntry(files, paths, collection, from, to)).toThrow(words);
});

test('a former address that is one of today, or of two, is a problem', async () => {
  const guide = (id: string, former: string) =>
    guideFile(id, 'fi', { ...valid.guide, formerIds: [former] });
  const found = await problemsOnDisk([
    ...siteFiles({}),
    guide('a', 'tenant-rights'),
    guide('b', 'old'),
    guide('c', 'old'),
  ]);
  expect(found.map(({ file, field }) => [file, field])).toEqual([
    ['content/guides/a/index.fi.md', 'formerIds'],
    ['content/guides/c/index.fi.md', 'formerIds'],
  ]);
});

test('a former address in a data file', async () => {
  const contact = dataFile('contacts', 'dvv', { fi: { ...valid.contact, formerIds: ['kela'] } });
  expect(await problemsOnDisk([...siteFiles({}), contact])).toMatchObject([{ field: 'formerIds' }]);
});
