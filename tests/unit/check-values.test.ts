import { expect, test } from 'vitest';
import { dataFile, siteFiles, valid } from './support/content.ts';
import { type BadText, expectProblem, lineInFile, problemsOfText } from './support/guide-text.ts';
import { problemsOnDisk } from './support/project.ts';

test.for<BadText>([
  ['in a paragraph', 'Rent is 850.5 €.', 'Rent', 'the amount "850.5 €"', ':fact{#rent}'],
  ['on the second line', 'Call now\n013 330 2121.', '013', 'number "013 330 2121"', '#office}'],
  ['from abroad', 'Call +358 13 330 2121', 'Call', '"+358 13 330 2121"', ':fact{#office}'],
  ['in a list', '- a\n- نحو ٣ أشهر', '- نحو', 'length of time "٣ أشهر"', ':fact{#notice}'],
  ['that no fact has', 'نحو 77 يومًا', '77', '"77 يومًا"', 'Make it a fact'],
  ['in a heading', '## 35 %', '## 35', 'the percentage "35 %"', 'Make it a fact'],
  ['in a table', '| a |\n|---|\n| 112 |', '| 112', 'the phone number "112"'],
  ['in a block', ':::note\n\nWrite to a@b.fi\n\n:::', 'Write', 'address "a@b.fi"', 'a contact'],
  ['partly in bold', 'x **77** يومًا', 'x', '"77 يومًا"'],
  ['around a line', 'x 77\nيومًا', 'x 77', '"77 يومًا"'],
  ['in the words of a term', 'A :term[3 أشهر]{#deposit}', 'A :term', '"3 أشهر"'],
  ['with an ending', 'Call 112:een', 'Call', 'the phone number "112"'],
  ['in a picture', '![Call 112](key.png)', '![', 'the phone number "112"'],
  ['behind a phone link', '[x](tel:+358133302121)', '[x]', '"+358133302121"'],
  ['behind an e-mail link', '[x](mailto:a@b.fi?subject=y)', '[x]', '"a@b.fi"'],
])('a value %s is reported in its language on its line', async (text) => {
  await expectProblem(text);
});

test.each([
  ['facts', 'Rent :fact{#rent}, notice :fact{#notice} أشهر, 9–:fact{#notice} أشهر'],
  ['a link whose address has digits', '[x](https://kela.fi/112/013-3302121)'],
  ['a bare web address', 'https://kela.fi/116117 x'],
  ['a contact and the name of an app', '::contact{#kela}\n\n**112 Suomi**'],
])('%s: no problem', async (_, body) => {
  expect(await problemsOfText(body)).toEqual([]);
});

test('every value of a text is reported, each on its line', async () => {
  const body = 'Call 112.\n\n- 20 €\n- 35 %\n\nx 77 يومًا\na@b.fi';
  expect((await problemsOfText(body)).map(({ line }) => line)).toEqual(
    ['Call 112', '20 €', '35 %', 'x 77', 'a@b.fi'].map((words) => lineInFile(body, words)),
  );
});

test('facts that the Finnish text shows are offered first', async () => {
  const fact = (id: string) =>
    dataFile('facts', id, {
      fi: { ...valid.fact, type: 'percentage', value: 35, unit: undefined },
    });
  const problems = await problemsOnDisk([
    ...siteFiles({ fi: 'Vero on :fact{#tax}.', en: 'Tax is 35 %.' }),
    fact('care'),
    fact('tax'),
  ]);
  expect(problems.map(({ locale, mend }) => [locale, mend.en])).toEqual([
    ['en', expect.stringContaining('Write :fact{#tax} or :fact{#care} instead')],
  ]);
});
