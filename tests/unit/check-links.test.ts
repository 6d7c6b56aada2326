import { expect, test } from 'vitest';
import { type BadText, expectProblem, problemsOfText } from './support/guide-text.ts';

const evil = 'https://evil.example/x.png';
const elsewhere = '../tenant-rights/key.png';

test.for<BadText>([
  [
    'a missing guide',
    '[x](/guides/tenant-right/)',
    '[x]',
    '/guides/tenant-right/',
    'tenant-rights',
  ],
  ['a missing contact', '[x](/contacts/kella/)', '[x]', '/contacts/kella/', 'Nearest: kela.'],
  ['an unknown folder', '[x](/pages/about/)', '[x]', 'the link /pages/about/'],
  ['a language', '[x](/fi/topics/home/)', '[x]', 'the link /fi/topics/home/', '/guides/id/'],
  ['no slash at the end', '[x](/topics/home)', '[x]', 'the link /topics/home'],
  ['a relative address', '[x](../index.fi.md)', '[x]', 'the link ../index.fi.md'],
  ['no protocol', '[x](//evil.example/)', '[x]', 'the link //evil.example/'],
  ['javascript:', 'Good\n[x](javascript:alert)', '[x]', 'the link javascript:alert'],
  ['JavaScript:', '[x](JavaScript:alert)', '[x]', 'the link JavaScript:alert'],
  ['javascript: in brackets', '<javascript:alert>', '<java', 'the link javascript:alert'],
  ['data:', '- a\n- [x](data:text/html,x)', '[x]', 'the link data:text/html,x'],
])('a link with %s is reported in its language on its line', async (text) => {
  await expectProblem(text);
});

test.for<BadText>([
  ['that does not exist', '![A room](room.png)', '![', 'there is no image room.png'],
  ['from another site', `![x](${evil})`, '![', `there is no image ${evil}`],
  ['of another guide', `![x](${elsewhere})`, '![', `there is no image ${elsewhere}`],
  ['without alternative text', '![](key.png)', '![', 'key.png without alternative text'],
  ['with a blank alternative text', 'a\n\n![ ](key.png)', '![', 'without alternative text'],
])('an image %s is reported in its language on its line', async (text) => {
  await expectProblem(text);
});

test.each([
  ['a javascript: link', '[x][y]\n\n[y]: javascript:alert'],
  ['a link to a missing guide', '[x]\n\n[x]: /guides/tenant-right/'],
  ['an image from another site', `![x][y]\n\n[y]: ${evil}`],
])('%s is also reported where its address stands apart from it', async (_, body) => {
  const problems = await problemsOfText(body);
  expect(problems.map(({ locale, field }) => [locale, field])).toContainEqual(['ar', 'body']);
});

test.each([
  ['to other pages', '[a](/guides/tenant-rights/) [b](/contacts/kela/) [c](/topics/home/)'],
  ['to a municipality', '[a](/municipalities/joensuu/)'],
  ['to a section', '[a](/guides/tenant-rights/#rent) [b](#rent)'],
  ['to other sites', '[a](https://kela.fi) https://kela.fi <https://kela.fi>'],
  ['with a picture beside the text', '![A key](key.png) ![A key](./key.png)'],
])('links %s are no problem', async (_, body) => {
  expect(await problemsOfText(body)).toEqual([]);
});
