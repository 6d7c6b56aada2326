import { describe, expect, test } from 'vitest';
import { renderText, type Section } from '../../src/blocks/text.ts';
import { inLocale } from '../../src/entries/entry.ts';
import { headingIds, slugify } from '../../src/entries/markdown.ts';
import { viewFor } from '../../src/entries/site.ts';
import { siteFiles } from './support/content.ts';
import { entryOf, siteOf } from './support/site.ts';

function sections(fi: string): readonly Section[] {
  const site = siteOf(siteFiles({ fi }));
  const guide = entryOf(site.store.guides, 'finding-a-home');
  return renderText(guide, inLocale(guide, 'fi'), viewFor(site, 'fi')).sections;
}

test.each([
  ['Mitä tehdä?', 'mita-tehda'],
  ['Årsavgift – 2026', 'arsavgift-2026'],
  ['  A / B  ', 'a-b'],
  ['Что делать?', ''],
  ['', ''],
])('"%s" becomes the address part "%s"', (words, expected) => {
  expect(slugify(words)).toBe(expected);
});

describe('the ids of headings', () => {
  const source = '## Mitä teen?\n\nx\n\n### Kenelle soitan?';

  test('are shared across languages', () => {
    const arabic = '## ماذا أفعل؟\n\n### بمن أتصل؟';
    expect(headingIds(arabic, source)).toEqual(['mita-teen', 'kenelle-soitan']);
  });

  test('come from the text itself where it has other headings than the source', () => {
    expect(headingIds('## What?', source)).toEqual(['what']);
    expect(headingIds('## ماذا؟', source)).toEqual(['section-1']);
  });

  test.each<[string, string[]]>([
    ['## A\n\n## A\n\n## A', ['a', 'a-2', 'a-3']],
    ['## A\n\n## A\n\n## A 2', ['a', 'a-2', 'a-2-2']],
    ['## A 2\n\n## A\n\n## A', ['a-2', 'a', 'a-3']],
  ])('are never the same twice: %j', (text, _) => {
    const ids = headingIds(text, text);
    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(3);
  });

  test('read the words of links, blocks and times', () => {
    const text = '## [Kela](https://kela.fi) ja :term[vakuus]{#deposit} 9:30';
    expect(headingIds(text, text)).toEqual(['kela-ja-vakuus-9-30']);
  });

  test('leave out raw HTML, which is no text', () => {
    expect(headingIds('## A <br> B', '## A <br> B')).toEqual(['a-b']);
  });

  test('stand on the headings of the page, in every language', () => {
    const site = siteOf(siteFiles({ fi: source, ar: '## أ\n\n### ب' }));
    const guide = entryOf(site.store.guides, 'finding-a-home');
    const { markup } = renderText(guide, inLocale(guide, 'ar'), viewFor(site, 'ar'));
    expect(markup).toContain('<h2 id="mita-teen">أ</h2>');
    expect(markup).toContain('<h3 id="kenelle-soitan">ب</h3>');
  });
});

describe('the list of contents', () => {
  test('has the headings of level 2 in order', () => {
    expect(sections('## Yksi\n\n### Kaksi\n\n## Kolme')).toEqual([
      { id: 'yksi', title: 'Yksi' },
      { id: 'kolme', title: 'Kolme' },
    ]);
  });

  test.each([
    ['## *Kuka* auttaa?', 'Kuka auttaa?'],
    ['## Auki 9:30', 'Auki 9:30'],
    ['## Mikä on :term[vakuus]{#deposit}?', 'Mikä on vakuus?'],
    ['## Soita :fact{#office}', 'Soita 013 330 2121'],
    ['## A & B', 'A & B'],
  ])('says what the heading %s says', (heading, title) => {
    expect(sections(heading).map((section) => section.title)).toEqual([title]);
  });
});
