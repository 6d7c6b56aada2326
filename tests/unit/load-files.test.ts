import { expect, test } from 'vitest';
import { loadCollection } from '../../src/entries/load.ts';
import { collections } from '../../src/schema/index.ts';
import { guideFile, guidePath } from './support/content.ts';

const { text } = guideFile('home', 'fi');
const misplaced = 'a file that does not belong here';

test.each<[string, path: string, locale: string | undefined, found: string]>([
  ['an unknown language', guidePath('home', 'xx'), 'xx', 'unknown language "xx"'],
  ['a language tag', guidePath('home', 'zh-Hans'), 'zh-Hans', 'unknown language "zh-Hans"'],
  ['a capital letter in the id', guidePath('Home', 'fi'), undefined, 'the name "Home"'],
  ['a space in the id', guidePath('my home', 'fi'), undefined, 'the name "my home"'],
  ['a letter beyond a–z in the id', guidePath('työ', 'fi'), undefined, 'the name "työ"'],
  ['a hyphen at the end of the id', guidePath('home-', 'fi'), undefined, 'the name "home-"'],
  ['no language', 'content/guides/home/index.md', undefined, misplaced],
  ['another beginning', 'content/guides/home/text.fi.md', undefined, misplaced],
  ['no folder', 'content/guides/index.fi.md', undefined, misplaced],
  ['a folder too many', 'content/guides/home/old/index.fi.md', undefined, misplaced],
  ['another ending', 'content/guides/home/index.fi.mdx', undefined, misplaced],
])('a file with %s in its name is refused', (_, path, locale, found) => {
  const { entries, problems } = loadCollection(collections.guides, [{ path, text }]);
  expect(entries.size).toBe(0);
  expect(problems.map((problem) => [problem.file, problem.locale])).toEqual([[path, locale]]);
  expect(problems[0]?.found.en).toBe(found);
});

test('front matter that is a list is refused', () => {
  const file = { path: guidePath('home', 'fi'), text: '---\n- koti\n---\n' };
  const { problems } = loadCollection(collections.guides, [file]);
  expect(problems).toMatchObject([{ locale: 'fi', found: { en: 'data that are not fields' } }]);
});

test('ids may hold digits and hyphens', () => {
  const files = ['a', 'kela-2', '112'].map((id) => ({ path: guidePath(id, 'fi'), text }));
  const { entries, problems } = loadCollection(collections.guides, files);
  expect(problems).toEqual([]);
  expect([...entries.keys()]).toEqual(['a', 'kela-2', '112']);
});
