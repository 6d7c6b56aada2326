import { expect, test } from 'vitest';
import { redirectMap, redirectRules, redirects, stableMoves } from '../../src/build/redirects.ts';
import { checkStableIds } from '../../src/entries/check-stable-ids.ts';
import { stableLinks } from '../../src/entries/stable-links.ts';
import { dataFile, guideFile, siteFiles, valid } from './support/content.ts';
import { siteOf } from './support/site.ts';

const { store } = siteOf(siteFiles({}));
const renamed = (formerIds: readonly string[]) => {
  const guide = guideFile('finding-a-home', 'fi', { ...valid.guide, formerIds });
  return siteOf([...siteFiles({}).filter(({ path }) => path !== guide.path), guide]);
};
const target = (formerIds: readonly string[], id: string) => {
  const link = stableLinks(renamed(formerIds).store).find((known) => known.id === id);
  return link && `${link.section}/${link.entry.id}`;
};

test('every guide, topic and contact has an address without a language', () => {
  expect(stableLinks(store).map(({ id, section }) => [section, id])).toEqual([
    ['guides', 'finding-a-home'],
    ['guides', 'tenant-rights'],
    ['topics', 'home'],
    ['contacts', 'kela'],
  ]);
});

test('a former id leads to what the entry is called now, however often it was renamed', () => {
  expect(target(['flats', 'homes'], 'flats')).toBe('guides/finding-a-home');
  expect(target(['flats', 'homes'], 'homes')).toBe('guides/finding-a-home');
  expect(target([], 'flats')).toBeUndefined();
});

test('a former id that is in use again leads to the entry of today', () => {
  expect(target(['kela'], 'kela')).toBe('contacts/kela');
});

test('a former id that another collection uses is a problem', () => {
  expect(checkStableIds(renamed(['kela', 'flats']).store)).toMatchObject([
    {
      file: 'content/guides/finding-a-home/index.fi.md',
      field: 'formerIds',
      found: { en: 'the id "kela" is already in use: content/contacts/kela.yml' },
    },
  ]);
});

test('two entries of one id in different collections are a problem', () => {
  const files = [...siteFiles({}), dataFile('contacts', 'home', { fi: valid.contact })];
  expect(checkStableIds(siteOf(files).store)).toEqual([
    expect.objectContaining({
      file: 'content/contacts/home.yml',
      found: expect.objectContaining({
        en: 'the id "home" is already in use: content/topics/home.yml',
      }),
    }),
  ]);
});

test.each(['pack', 'own'])('the id %s is kept for the site itself', (id) => {
  const problems = checkStableIds(siteOf([...siteFiles({}), guideFile(id, 'fi')]).store);
  expect(problems.map(({ file }) => file)).toEqual([`content/guides/${id}/index.fi.md`]);
});

test('hosts are told where former addresses lead', () => {
  const site = renamed(['flats']);
  expect(redirectRules(stableMoves(site))).toBe('/go/flats/ /go/finding-a-home/ 301\n');
  expect(redirectMap(stableMoves(site))).toBe('/go/flats/ /go/finding-a-home/;\n');
  expect(redirectRules(redirects(site))).toContain(
    '/fi/guides/flats/ /fi/guides/finding-a-home/ 301\n',
  );
});

test('a former address in a language leads on without script, and is not indexed', () => {
  const page = redirects(renamed(['flats'])).find(({ from }) => from === '/ar/guides/flats/')?.page;
  expect(page).toContain('<meta http-equiv="refresh" content="0; url=/ar/guides/finding-a-home/">');
  expect(page).toContain('content="noindex"');
  expect(page).toContain('<html lang="ar" dir="rtl">');
});
