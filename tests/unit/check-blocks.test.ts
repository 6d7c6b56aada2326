import { expect, test } from 'vitest';
import { type BadText, expectProblem, lineInFile, problemsOfText } from './support/guide-text.ts';

const list = 'steps without a numbered list';

test.for<BadText>([
  ['a block', '<div class="x">x</div>', '<div', 'raw HTML: <div', 'Remove the HTML'],
  ['a line', 'A break<br>', 'A break', 'raw HTML: <br>'],
  ['a comment', '<!-- x -->', '<!--', 'raw HTML: <!-- x -->'],
  ['a note', ':::note\n\n<script src="x"></script>\n\n:::', '<script', 'raw HTML: <script'],
  ['a table', '| a |\n|---|\n| <b>x</b> |', '<b>', 'raw HTML: <b>'],
])('raw HTML in %s is reported in its language on its line', async (text) => {
  await expectProblem(text);
});

test.for<BadText>([
  [
    'an unknown container',
    ':::tip\n\nx\n\n:::',
    ':::tip',
    'block "tip"',
    'note, warning, steps, municipality.',
  ],
  ['an unknown leaf', '::map{#joensuu}', '::map', 'unknown block "map"'],
  ['a note on one line', '::note', '::note', 'unknown block "note"'],
  ['a contact around a text', ':::contact{#kela}\n\nx\n\n:::', ':::contact', 'block "contact"'],
  ['a missing contact', '::contact{#kella}', '::contact', 'unknown id "kella"', 'Nearest: kela.'],
  ['a contact without an id', '::contact', '::contact', 'unknown id ""'],
  ['a missing fact', 'Rent :fact{#rnt}', 'Rent', 'unknown id "rnt"'],
  ['a missing term', 'A :term[x]{#deposits}', 'A :term', 'id "deposits"', 'Nearest: deposit.'],
  [
    'a missing municipality',
    ':::municipality{#joensu}\n\nx\n\n:::',
    ':::municipality',
    'unknown id "joensu"',
    'Nearest: joensuu.',
  ],
  [
    'a municipality without an id',
    ':::municipality\n\nx\n\n:::',
    ':::municipality',
    'unknown id ""',
  ],
  ['steps in a paragraph', ':::steps\n\nOne\n\n:::', ':::steps', list],
  ['steps without numbers', ':::steps\n\n- One\n\n:::', ':::steps', list],
  ['steps before a text', ':::steps\n\n1. One\n\nTwo\n\n:::', ':::steps', list],
  ['steps after a text', ':::steps\n\nOne\n\n1. Two\n\n:::', ':::steps', list],
])('%s: a problem in its language on its line', async (text) => {
  await expectProblem(text);
});

test.for<BadText>([
  ['1', '# Title', '# Title', 'a heading of level 1', 'Level 1 is the title'],
  ['1 with a line below', 'Title\n=====', 'Title', 'a heading of level 1'],
  ['4', '## A\n\n#### B', '#### B', 'a heading of level 4'],
])('a heading of level %s is reported in its language on its line', async (text) => {
  await expectProblem(text);
});

test.each([
  ['times of day', 'Open 9:30 – 16:00 and at 7:45.'],
  ['a colon before a word ending', 'Lue 8:aan asti, EU:ssa, klo 8:aan.'],
  ['a ratio in a heading', '## Terms 1:1'],
  ['a colon at the end', 'You need this:'],
  ['notes and warnings', ':::note\n\nx\n\n:::\n\n:::warning\n\n- x\n\n:::'],
  ['steps', ':::steps\n\n1. x\n2. y\n\n:::'],
  ['a text for one municipality', ':::municipality{#joensuu}\n\nx\n\n- y\n\n:::'],
  ['a contact, a fact and a term', '::contact{#kela}\n\n:fact{#rent} :term[x]{#deposit}'],
  ['headings of levels 2 and 3', '## A\n\n### B'],
  ['a table and a list', '| a | b |\n|---|---|\n| 1 | 2 |\n\n- x\n  - y'],
  ['code that looks like HTML', 'Write `<br>`'],
  ['a sign that looks like HTML', '5 < 6 > 4'],
])('%s: no problem', async (_, body) => {
  expect(await problemsOfText(body)).toEqual([]);
});

test('every problem of a text is reported, each on its line', async () => {
  const body = '# A\n\n[x](javascript:x)\n\n<br>\n\n::map\n\n![](key.png)';
  const lines = (await problemsOfText(body)).map(({ line }) => line);
  expect(lines).toEqual(
    ['# A', '[x]', '<br>', '::map', '![]'].map((words) => lineInFile(body, words)),
  );
});
