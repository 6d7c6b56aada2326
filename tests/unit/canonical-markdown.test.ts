import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalMarkdown } from '../../src/entries/canonical-markdown.ts';
import { listContentFiles } from '../../src/entries/files-fs.ts';
import { projectPath } from './support/project-files.ts';

test.each([
  ['* a\n* b\n\n  * c\n  * d\n* e', '- a\n- b\n  - c\n  - d\n- e'],
  ['1. a\n\n   * b', '1. a\n   - b'],
  ['- a\n\n- b', '- a\n\n- b'],
  ['- a\n\nText', '- a\n\nText'],
  [
    '| A      | B |\n| ------ | :-----: |\n| a \\| c |   |',
    '| A | B |\n| --- | :---: |\n| a \\| c |  |',
  ],
  ['**bold** and * star\n*italic*', '**bold** and * star\n*italic*'],
  ['```\n* a\n| a  | b |\n```', '```\n* a\n| a  | b |\n```'],
])('%j is written %j', (text, canonical) => {
  expect(canonicalMarkdown(text)).toBe(canonical);
});

test('what is canonical stays as it is', () => {
  const line = fc.constantFrom(
    '- a',
    '* b',
    '  * c',
    '| x  | y |',
    '| --- | - |',
    '1. n',
    '',
    'Text *x*',
    '```',
  );
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const once = canonicalMarkdown(lines.join('\n'));
      expect(canonicalMarkdown(once)).toBe(once);
    }),
  );
});

test('every guide is canonical', async () => {
  for (const { path, text } of await listContentFiles(projectPath('.'))) {
    if (!path.endsWith('.md')) continue;
    const body = (await text()).replace(/^---\n[\s\S]*?^---\n/m, '');
    expect([path, canonicalMarkdown(body)]).toEqual([path, body]);
  }
});
