import { expect, test } from 'vitest';
import { loadCollection, type TextFile } from '../../src/entries/load.ts';
import { collections } from '../../src/schema/index.ts';
import { type Fields, guideFile, guidePath, valid } from './support/content.ts';
import { lineWith } from './support/project.ts';

const problemsOf = (...files: TextFile[]) => loadCollection(collections.guides, files).problems;
const finnish = (fields: Fields = {}) => guideFile('home', 'fi', { ...valid.guide, ...fields });
const at = (path: string, text = finnish().text): TextFile => ({ path, text });

interface Case {
  readonly name: string;
  readonly file: TextFile;
  readonly field: string;
  /** Words that stand on the line of the problem. */
  readonly words: string;
  readonly found: string;
  readonly mend: string;
}

test.each<Case>([
  {
    name: 'a missing field',
    file: finnish({ summary: undefined }),
    field: 'summary',
    words: 'title:',
    found: 'the field is missing or empty',
    mend: 'Fill in the field.',
  },
  {
    name: 'an empty required field',
    file: finnish({ summary: '' }),
    field: 'summary',
    words: 'summary:',
    found: 'the field is missing or empty',
    mend: 'Fill in the field.',
  },
  {
    name: 'a text where a number belongs',
    file: finnish({ order: '1' }),
    field: 'order',
    words: 'order:',
    found: '"1"',
    mend: 'Write a number here.',
  },
  {
    name: 'a fraction where a whole number belongs',
    file: finnish({ order: 1.5 }),
    field: 'order',
    words: 'order:',
    found: '1.5',
    mend: 'Write a whole number here.',
  },
  {
    name: 'a text where a list belongs',
    file: finnish({ sources: 'Kela' }),
    field: 'sources',
    words: 'sources:',
    found: '"Kela"',
    mend: 'Write a list here.',
  },
  {
    name: 'an unknown field',
    file: finnish({ titel: 'Koti' }),
    field: 'titel',
    words: 'titel:',
    found: 'unknown field titel',
    mend: 'Remove the field or correct its name.',
  },
  {
    name: 'an unknown choice',
    file: finnish({ owner: 'police' }),
    field: 'owner',
    words: 'owner:',
    found: '"police"',
    mend: 'Choose one of: integration, housing, health, employment, education, communications.',
  },
  {
    name: 'a date that does not exist',
    file: finnish({ checked: '2026-02-30' }),
    field: 'checked',
    words: 'checked:',
    found: '"2026-02-30"',
    mend: 'a date that exists',
  },
  {
    name: 'a text that is too long',
    file: finnish({ title: 'x'.repeat(91) }),
    field: 'title',
    words: 'title:',
    found: 'is too long or too large',
    mend: 'At most 90.',
  },
  {
    name: 'a number that is too small',
    file: finnish({ order: 0 }),
    field: 'order',
    words: 'order:',
    found: '0 is too short or too small',
    mend: 'At least 1.',
  },
  {
    name: 'an address that is a script',
    file: finnish({ sources: [{ title: 'Kela' }, { title: 'x', url: 'javascript:alert(1)' }] }),
    field: 'sources.1.url',
    words: 'url:',
    found: '"javascript:alert(1)"',
    mend: 'a web address that begins with https://',
  },
  {
    name: 'a reference that is no id',
    file: finnish({ topic: 'Koti ja vuokra' }),
    field: 'topic',
    words: 'topic:',
    found: '"Koti ja vuokra"',
    mend: 'the form that the hint of the field shows',
  },
])(
  '$name is reported with file, language, field and line',
  ({ file, field, words, found, mend }) => {
    const [problem, ...more] = problemsOf(file);
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ file: file.path, locale: 'fi', field });
    expect(problem?.line).toBe(lineWith(file.text, words));
    expect(problem?.found.en).toContain(found);
    expect(problem?.mend.en).toContain(mend);
    expect(problem?.mend.fi).not.toBe(problem?.mend.en);
  },
);

test.each<{ name: string; file: TextFile; locale?: string; found: string }>([
  {
    name: 'an unknown language',
    file: at(guidePath('home', 'xx')),
    locale: 'xx',
    found: 'unknown language "xx"',
  },
  {
    name: 'a language tag',
    file: at(guidePath('home', 'zh-Hans')),
    locale: 'zh-Hans',
    found: 'unknown language "zh-Hans"',
  },
  {
    name: 'a capital letter in the id',
    file: at(guidePath('Home', 'fi')),
    found: 'the name "Home"',
  },
  { name: 'a space in the id', file: at(guidePath('my home', 'fi')), found: 'the name "my home"' },
  {
    name: 'a letter outside a–z in the id',
    file: at(guidePath('työ', 'fi')),
    found: 'the name "työ"',
  },
  {
    name: 'a hyphen at the end of the id',
    file: at(guidePath('home-', 'fi')),
    found: 'the name "home-"',
  },
  {
    name: 'a file without a language',
    file: at('content/guides/home/index.md'),
    found: 'does not belong here',
  },
  {
    name: 'a file outside a folder',
    file: at('content/guides/index.fi.md'),
    found: 'does not belong here',
  },
  {
    name: 'a file that is no Markdown',
    file: at('content/guides/home/index.fi.mdx'),
    found: 'does not belong here',
  },
  {
    name: 'front matter that is a list',
    file: at(guidePath('home', 'fi'), '---\n- koti\n---\n'),
    locale: 'fi',
    found: 'data that are not fields',
  },
])('$name is refused', ({ file, locale, found }) => {
  const problems = problemsOf(file);
  expect(problems.map((problem) => [problem.file, problem.locale])).toEqual([[file.path, locale]]);
  expect(problems[0]?.found.en).toContain(found);
});
