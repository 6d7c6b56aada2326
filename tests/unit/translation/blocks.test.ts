import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMarkdown, walk } from '../../../src/entries/markdown.ts';
import { parseMarkdownFile } from '../../../src/entries/source-file.ts';
import { collections } from '../../../src/schema/index.ts';
import { blocksOf, joinMarkdown, revisionOf } from '../../../src/translation/blocks.ts';
import { splitMarkdown } from '../../../src/translation/markdown-blocks.ts';

const word = fc.constantFrom(
  'koti',
  'Joensuu',
  '9:30',
  '112:een',
  ':fact{#rent}',
  ':term[vakuuden]{#deposit}',
  '**tärkeä**',
  '[opas](/guides/home/)',
  'a\\_b',
  'בית',
  '😀',
  '(ks.',
  '3.',
);
const line = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => `x ${words.join(' ')}`);
const heading = fc
  .tuple(fc.constantFrom('##', '###'), line)
  .map(([mark, words]) => `${mark} ${words}`);
const paragraph = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));
const bullets = fc
  .array(line, { minLength: 1, maxLength: 4 })
  .map((lines) => lines.map((words) => `- ${words}`).join('\n'));
const numbers = fc
  .array(line, { minLength: 1, maxLength: 4 })
  .map((lines) => lines.map((words, index) => `${index + 1}. ${words}`).join('\n'));
const nested = fc.tuple(line, line, line).map(([a, b, c]) => `- ${a}\n  ${b}\n  - ${c}`);
const table = fc
  .array(fc.tuple(line, line), { minLength: 1, maxLength: 3 })
  .map((rows) => ['| a | b |', '|---|:-:|', ...rows.map(([a, b]) => `| ${a} | ${b} |`)].join('\n'));
const container = fc
  .tuple(fc.constantFrom('note', 'warning', 'municipality{#joensuu}'), fc.oneof(paragraph, bullets))
  .map(([name, inner]) => `:::${name}\n\n${inner}\n\n:::`);
const steps = numbers.map((inner) => `:::steps\n\n${inner}\n\n:::`);
const contact = fc.constant('::contact{#kela}');
/** Any Markdown that the checks let through. */
const markdown = fc
  .array(fc.oneof(heading, paragraph, bullets, numbers, nested, table, container, steps, contact), {
    maxLength: 8,
  })
  .map((blocks) => `${blocks.join('\n\n')}\n`);

const fields = (body: string) => ({ title: 'Koti', summary: 'Näin.', body });
const blocks = (body: string) => blocksOf(collections.guides, fields(body));
const revision = (body: string) => revisionOf(blocks(body).map(({ hash }) => hash));

/** The texts that Satteri's tree has as paragraphs, headings and cells. */
function textsOfTree(body: string): string[] {
  return [...walk(parseMarkdown(body))].flatMap((node) => {
    if (!(node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell'))
      return [];
    const from = node.children[0]?.position?.start.offset;
    return from === undefined ? [] : [body.slice(from, node.children.at(-1)?.position?.end.offset)];
  });
}

const texts = (body: string) =>
  splitMarkdown(body)
    .filter(({ kind }) => kind !== 'directive' && kind !== 'definition')
    .map(({ start, end }) => body.slice(start, end));

describe('a Markdown text', () => {
  test('is the same byte by byte after it was split and joined', () => {
    fc.assert(
      fc.property(fc.oneof(markdown, fc.string({ unit: 'grapheme' })), (body) => {
        const pieces = splitMarkdown(body).map(({ start, end }) => body.slice(start, end));
        expect(joinMarkdown(body, pieces)).toBe(body);
      }),
      { numRuns: 2000 },
    );
  });

  test('is split as its syntax tree is', () => {
    fc.assert(
      fc.property(markdown, (body) => {
        expect(texts(body)).toEqual(textsOfTree(body));
      }),
      { numRuns: 1000 },
    );
  });

  test('of every guide is split as its syntax tree is', () => {
    const files = globSync('content/guides/*/index.*.md');
    expect(files.length).toBeGreaterThan(50);
    for (const path of files) {
      const file = parseMarkdownFile(path, readFileSync(path, 'utf8'));
      if (Array.isArray(file)) throw new Error(path);
      expect(texts(file.body), path).toEqual(textsOfTree(file.body));
    }
  });
});

/** What an editor may change of the form of a text. */
const reforms: readonly (readonly [string, (body: string) => string])[] = [
  ['bullets', (body) => body.replaceAll(/^( *)- /gm, '$1* ')],
  ['numbers', (body) => body.replaceAll(/^\d+\. /gm, '1. ')],
  ['bold', (body) => body.replaceAll('**', '__')],
  ['blank lines', (body) => body.replaceAll('\n\n', '\n\n\n\n')],
  ['space at the end of lines', (body) => body.replaceAll(/(\S)\n/g, '$1 \n')],
  ['padding of tables', (body) => body.replaceAll(/^\| (.*?) \| (.*) \|$/gm, '|   $1   | $2|')],
  ['escapes', (body) => body.replaceAll('(ks.', '\\(ks.')],
  ['line breaks of paragraphs', (body) => body.replaceAll(/(\S)\nx /g, '$1 x ')],
];

test.each(reforms)('the form alone never changes a revision: %s', (_, reform) => {
  fc.assert(
    fc.property(markdown, (body) => {
      expect(revision(reform(body))).toBe(revision(body));
    }),
    { numRuns: 300 },
  );
});

test('the order of fields in the file never changes a revision', () => {
  const one = blocksOf(collections.guides, { title: 'a', summary: 'b', keywords: ['c'], body: '' });
  const other = blocksOf(collections.guides, {
    body: '',
    keywords: ['c'],
    summary: ' b ',
    title: 'a',
  });
  expect(other.map(({ hash }) => hash)).toEqual(one.map(({ hash }) => hash));
});

test('an edit of words changes exactly its block', () => {
  fc.assert(
    fc.property(markdown, fc.nat(), (body, seed) => {
      const all = splitMarkdown(body);
      const chosen = all[seed % Math.max(1, all.length)];
      if (!chosen || chosen.kind === 'directive') return;
      const edited = `${body.slice(0, chosen.end)} uusi${body.slice(chosen.end)}`;
      const [before, after] = [blocks(body), blocks(edited)];
      const differing = before.flatMap(({ hash, key }, index) =>
        after[index]?.hash === hash ? [] : key,
      );
      expect(after.length).toBe(before.length);
      expect(differing).toEqual([`body.${all.indexOf(chosen) + 1}`]);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['a fact', 'Maksu on :fact{#rent}.', 'Maksu on :fact{#deposit}.'],
  ['a contact', '::contact{#kela}', '::contact{#police}'],
  ['a term', ':term[koti]{#home}', ':term[koti]{#house}'],
  ['a link', '[a](/guides/a/)', '[a](/guides/b/)'],
  [
    'a municipality',
    ':::municipality{#joensuu}\n\na\n\n:::',
    ':::municipality{#kontiolahti}\n\na\n\n:::',
  ],
])('the name of %s changes the revision', (_, one, other) => {
  expect(revision(one)).not.toBe(revision(other));
});

test('the hashes stay what they are: a change of them would call every translation outdated', () => {
  expect(blocks('## Otsikko\n\n- **a** b\n').map(({ hash }) => hash)).toMatchInlineSnapshot(`
    [
      "86d99679",
      "82f88257",
      "/",
      "cbceaab8",
      "89c4f1b8",
    ]
  `);
});
