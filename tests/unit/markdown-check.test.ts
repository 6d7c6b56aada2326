import { expect, test } from 'vitest';
import { guideFile, siteFiles, translated } from './support/content.ts';
import { picture } from './support/picture.ts';
import { type DiskFile, lineWith, problemsOnDisk } from './support/project.ts';

/** The text stands in Arabic, so that the language of a problem is not always Finnish. */
const file = (body: string) =>
  guideFile('finding-a-home', 'ar', translated, `\nFirst line.\n\n${body}\n`);

const problemsOf = async (body: string, ...more: DiskFile[]) => {
  const files = siteFiles({}).filter(({ path }) => path !== file('').path);
  return await problemsOnDisk([...files, file(body), ...more]);
};

interface Case {
  readonly name: string;
  readonly body: string;
  readonly words: string;
  readonly found: string;
  readonly mend?: string;
}

test.each<Case>([
  {
    name: 'a link to a guide that does not exist',
    body: '[x](/guides/tenant-right/)',
    words: '[x]',
    found: '/guides/tenant-right/',
    mend: 'Nearest: tenant-rights',
  },
  {
    name: 'a link with a language in it',
    body: '[x](/fi/guides/tenant-rights/)',
    words: '[x]',
    found: 'the link /fi/guides/tenant-rights/',
    mend: 'Link like this: /guides/id/',
  },
  {
    name: 'a link without its last slash',
    body: '[x](/guides/tenant-rights)',
    words: '[x]',
    found: 'the link',
  },
  {
    name: 'a link to a neighbouring file',
    body: '[x](../index.fi.md)',
    words: '[x]',
    found: 'the link',
  },
  {
    name: 'a link without a protocol',
    body: '[x](//evil.example/)',
    words: '[x]',
    found: 'the link',
  },
  {
    name: 'a javascript: link',
    body: 'Good\n[x](javascript:alert)',
    words: 'Good',
    found: 'the link javascript:alert',
  },
  {
    name: 'a javascript: link in capitals',
    body: '[x](JavaScript:alert)',
    words: '[x]',
    found: 'the link JavaScript:alert',
  },
  {
    name: 'a data: link',
    body: '- a\n- [x](data:text/html,x)',
    words: '[x]',
    found: 'the link data:',
  },
  {
    name: 'a javascript: link by reference',
    body: '[x][y]\n\n[y]: javascript:alert',
    words: '[y]:',
    found: 'javascript:alert',
  },
  {
    name: 'an image by reference',
    body: '![x][y]\n\n[y]: https://evil.example/x.png',
    words: '[y]:',
    found: 'https://evil.example/x.png',
  },
  {
    name: 'raw HTML',
    body: '<div class="x">x</div>',
    words: '<div',
    found: 'raw HTML: <div',
    mend: 'Remove the HTML',
  },
  { name: 'raw HTML in a line', body: 'A break<br>', words: 'A break', found: 'raw HTML: <br>' },
  { name: 'an HTML comment', body: '<!-- x -->', words: '<!--', found: 'raw HTML: <!-- x -->' },
  {
    name: 'raw HTML in a note',
    body: ':::note\n\n<script src="x"></script>\n\n:::',
    words: '<script',
    found: 'raw HTML: <script',
  },
  {
    name: 'an image that does not exist',
    body: '![A room](room.png)',
    words: '![',
    found: 'there is no image room.png',
  },
  {
    name: 'an image from elsewhere',
    body: '![x](https://evil.example/x.png)',
    words: '![',
    found: 'there is no image https://evil.example/x.png',
  },
  {
    name: 'an image of another guide',
    body: '![x](../tenant-rights/key.png)',
    words: '![',
    found: 'there is no image ../tenant-rights/key.png',
  },
  {
    name: 'an image without alternative text',
    body: '![](key.png)',
    words: '![',
    found: 'key.png without alternative text',
  },
  {
    name: 'an unknown block',
    body: ':::tip\n\nx\n\n:::',
    words: ':::tip',
    found: 'unknown block "tip"',
    mend: 'Use one of: contact, note, warning, steps.',
  },
  {
    name: 'an unknown block of one line',
    body: '::map{#joensuu}',
    words: '::map',
    found: 'unknown block "map"',
  },
  {
    name: 'a contact as a container',
    body: ':::contact{#kela}\n\nx\n\n:::',
    words: ':::contact',
    found: 'unknown block "contact"',
  },
  {
    name: 'a contact that does not exist',
    body: '::contact{#kella}',
    words: '::contact',
    found: 'unknown id "kella"',
    mend: 'Nearest: kela.',
  },
  {
    name: 'a contact without an id',
    body: '::contact',
    words: '::contact',
    found: 'unknown id ""',
  },
  {
    name: 'a fact that does not exist',
    body: 'Rent :fact{#rnt}',
    words: 'Rent',
    found: 'unknown id "rnt"',
  },
  {
    name: 'a term that does not exist',
    body: 'A :term[x]{#deposits}',
    words: 'A :term',
    found: 'unknown id "deposits"',
    mend: 'Nearest: deposit.',
  },
  {
    name: 'steps without a list',
    body: ':::steps\n\nOne\n\n:::',
    words: ':::steps',
    found: 'steps without a numbered list',
  },
  {
    name: 'steps without numbers',
    body: ':::steps\n\n- One\n\n:::',
    words: ':::steps',
    found: 'steps without a numbered list',
  },
  {
    name: 'steps with a text before them',
    body: ':::steps\n\nOne\n\n1. Two\n\n:::',
    words: ':::steps',
    found: 'steps without a numbered list',
  },
  {
    name: 'a heading of level 1',
    body: '# Title',
    words: '# Title',
    found: 'a heading of level 1',
    mend: 'Level 1 is the title',
  },
  {
    name: 'a heading of level 4',
    body: '## A\n\n#### B',
    words: '#### B',
    found: 'a heading of level 4',
  },
])('$name is reported in its language on its line', async ({ body, words, found, mend = '' }) => {
  const [problem] = await problemsOf(body, await picture('content/guides/finding-a-home/key.png'));
  expect(problem).toMatchObject({ file: file('').path, locale: 'ar', field: 'body' });
  expect(problem?.line).toBe(lineWith(file(body).text, words));
  expect(problem?.found.en).toContain(found);
  expect(problem?.mend.en).toContain(mend);
});

test.each<[string, string]>([
  ['a time of day', 'Open 9:30 – 16:00 and at 7:45.'],
  ['a colon before a word ending', 'Soita 112:een, EU:ssa, klo 8:aan.'],
  ['a ratio in a heading', '## Terms 1:1'],
  ['a colon at the end', 'You need this:'],
  ['every block', ':::note\n\nx\n\n:::\n\n:::warning\n\nx\n\n:::\n\n:::steps\n\n1. x\n2. y\n\n:::'],
  ['a contact, a fact and a term', '::contact{#kela}\n\n:fact{#rent} :term[x]{#deposit}'],
  [
    'links inside the site',
    '[a](/guides/tenant-rights/) [b](/contacts/kela/) [c](/topics/home/) [d](/municipalities/joensuu/)',
  ],
  ['a link to a section', '[a](/guides/tenant-rights/#rent) [b](#rent)'],
  ['links to elsewhere', '[a](https://kela.fi) [b](mailto:a@kela.fi) [c](tel:112) https://kela.fi'],
  ['an image beside the text', '![A key](key.png) ![A key](./key.png)'],
  ['headings of levels 2 and 3', '## A\n\n### B'],
  ['a table and a list', '| a | b |\n|---|---|\n| 1 | 2 |\n\n- x\n  - y'],
])('%s is no problem', async (_, body) => {
  const image = await picture('content/guides/finding-a-home/key.png');
  expect(await problemsOf(body, image)).toEqual([]);
});

test('every problem of a text is reported, each on its line', async () => {
  const body = '# A\n\n[x](javascript:x)\n\n<b>x</b>\n\n::map';
  const text = file(body).text;
  const lines = (await problemsOf(body)).map(({ line }) => line);
  const expected = ['# A', '[x]', '<b>', '<b>', '::map'].map((words) => lineWith(text, words));
  expect(lines).toEqual(expected);
});
