import { expect, test } from 'vitest';
import { dataFile, type Fields, siteFiles, valid } from './support/content.ts';
import { row } from './support/hours.ts';
import { lineWith, problemsOnDisk } from './support/project.ts';

/** The contact with everything wrong, and what staff are told about each mistake. */
const mistakes: Fields = {
  phones: [{ number: '12345', purpose: 'general', price: 'unknown' }],
  hours: {
    weekly: [row('mon tue', '09:00', '16:00'), row('tue wed', '15:30', '17:00')],
    exceptions: [
      { from: '2026-02-30', until: '2026-03-01' },
      { from: '2026-12-27', until: '2026-12-24' },
      { from: '2026-12-31', until: '2026-12-31', opens: '10:00' },
    ],
  },
};
const file = dataFile('contacts', 'kela', { fi: { ...valid.contact, ...mistakes } });

test('all mistakes in hours and numbers of a contact are listed at once, each with its mend', async () => {
  const problems = await problemsOnDisk([...siteFiles({}), file]);
  expect(problems.map((problem) => [problem.file, problem.locale, problem.field])).toEqual(
    [
      'phones.0.number',
      'hours.weekly.1',
      'hours.exceptions.0.from',
      'hours.exceptions.1.until',
      'hours.exceptions.2.closes',
    ].map((field) => [file.path, 'fi', field]),
  );
  expect(problems.map(({ mend }) => mend.en)).toEqual([
    'Write a phone number that exists, such as 013 330 2121 or +358 13 330 2121.',
    'These hours overlap other hours of the same day. Join them.',
    'Write a date that exists, as 2026-11-22.',
    'The end must not be before the start.',
    expect.any(String),
  ]);
  for (const { mend } of problems) expect(mend.fi).not.toBe(mend.en);
});

test.each([
  ['phones.0.number', '12345'],
  ['hours.exceptions.0.from', '2026-02-30'],
  ['hours.exceptions.1.until', 'until: 2026-12-24'],
])('the mistake in %s is reported on its line with what was found', async (field, words) => {
  const problems = await problemsOnDisk([...siteFiles({}), file]);
  const problem = problems.find((each) => each.field === field);
  expect(problem?.line).toBe(lineWith(file.text, words));
  expect(problem?.found.en).toContain(words.replace('until: ', ''));
});

test.each([
  [
    'into the next day',
    [row('fri', '18:00', '03:00'), row('sat', '02:00', '05:00')],
    ['hours.weekly.1'],
  ],
  [
    'over Sunday into Monday',
    [row('mon', '01:00', '05:00'), row('sun', '22:00', '02:00')],
    ['hours.weekly.1'],
  ],
  [
    'twice in a row',
    [row('mon tue', '09:00', '16:00'), row('mon tue', '10:00', '11:00')],
    ['hours.weekly.1'],
  ],
  ['only up to the next', [row('fri', '18:00', '02:00'), row('sat', '02:00', '05:00')], []],
  ['around the clock', [row('mon tue wed thu fri sat sun', '08:00', '08:00')], []],
])('hours that run over midnight overlap others %s', async (_, weekly, fields) => {
  const contact = dataFile('contacts', 'kela', { fi: { ...valid.contact, hours: { weekly } } });
  const problems = await problemsOnDisk([...siteFiles({}), contact]);
  expect(problems.map(({ field }) => field)).toEqual(fields);
});

test.each(['24:00', '24:30', '9:00', '09.00'])('nothing opens at %s', async (opens) => {
  const hours = { weekly: [{ days: ['mon'], opens, closes: '16:00' }] };
  const contact = dataFile('contacts', 'kela', { fi: { ...valid.contact, hours } });
  const problems = await problemsOnDisk([...siteFiles({}), contact]);
  expect(problems.map(({ field }) => field)).toEqual(['hours.weekly.0.opens']);
});
