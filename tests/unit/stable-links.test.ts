import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeRedirects } from '../../src/build/redirects.ts';
import { checkStableIds } from '../../src/entries/check-stable-ids.ts';
import { stableLinks } from '../../src/entries/stable-links.ts';
import { dataFile, guideFile, siteFiles, valid } from './support/content.ts';
import { siteOf } from './support/site.ts';

const { store } = siteOf(siteFiles({}));
const target = (former: Record<string, string>, id: string) => {
  const link = stableLinks(store, new Map(Object.entries(former))).find((known) => known.id === id);
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
  const former = { flats: 'homes', homes: 'finding-a-home' };
  expect(target(former, 'flats')).toBe('guides/finding-a-home');
  expect(target(former, 'homes')).toBe('guides/finding-a-home');
});

test('a former id that is in use again leads to the entry of today', () => {
  expect(target({ kela: 'finding-a-home' }, 'kela')).toBe('contacts/kela');
});

test('a former id whose entry is gone, and a circle of renames, lead nowhere', () => {
  expect(target({ old: 'gone' }, 'old')).toBeUndefined();
  expect(target({ a: 'b', b: 'a' }, 'a')).toBeUndefined();
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

test('hosts are told where former addresses lead', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'redirects-'));
  await writeRedirects(folder, stableLinks(store, new Map([['flats', 'finding-a-home']])));
  expect(await readFile(join(folder, '_redirects'), 'utf8')).toBe(
    '/go/flats/ /go/finding-a-home/ 301\n',
  );
  expect(await readFile(join(folder, 'redirects.map'), 'utf8')).toBe(
    '/go/flats/ /go/finding-a-home/;\n',
  );
  await rm(folder, { recursive: true });
});
