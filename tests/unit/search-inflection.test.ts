import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { indexContent } from '../../src/build/search-document.ts';
import { readIndex, writeIndex } from '../../src/search/index-file.ts';
import { search } from '../../src/search/search.ts';

const pairs = readFileSync('tests/search/inflections.fi.tsv', 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t'));

/** How many of the words are the first result where one page has each of the titles. */
function found(titles: readonly string[], words: readonly string[]): number {
  const documents = titles.map((title, number) => ({
    page: { url: `/${number}/`, title, kind: 'guide' as const },
    text: title,
    names: [],
  }));
  const index = readIndex(writeIndex(indexContent('fi', documents)));
  return words.filter((text, number) => search(index, { text }).pages[0]?.url === `/${number}/`)
    .length;
}

describe.each(['dev', 'test'])('of the %s part', (part) => {
  const own = pairs.filter((pair) => pair[2] === part);
  const bases = own.map(([base = '']) => base);
  const forms = own.map(([, form = '']) => form);

  test('at least 95 of 100 inflected Finnish words find the page that has the basic form, among all others', () => {
    expect(found(bases, forms) / own.length).toBeGreaterThanOrEqual(0.95);
  });

  test('at least 93 of 100 basic forms find the page that has the inflected one', () => {
    expect(found(forms, bases) / own.length).toBeGreaterThanOrEqual(0.93);
  });
});
