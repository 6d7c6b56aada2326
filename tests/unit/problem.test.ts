import { expect, test } from 'vitest';
import { ContentError, describeProblem, type Problem } from '../../src/entries/problem.ts';

const problem: Problem = {
  file: 'content/guides/home/index.ar.md',
  locale: 'ar',
  field: 'title',
  line: 3,
  found: { fi: 'löytyi', en: 'found' },
  mend: { fi: 'korjaa', en: 'mend' },
};

test('a problem says file, line, language, field, what was found and how to mend it', () => {
  expect(describeProblem(problem, 'en')).toBe(
    'content/guides/home/index.ar.md, line 3, Arabic, field "title"\n    Found: found\n    Mend:  mend',
  );
  expect(describeProblem(problem, 'fi')).toBe(
    'content/guides/home/index.ar.md, rivi 3, arabia, kenttä "title"\n    Löytyi: löytyi\n    Korjaa: korjaa',
  );
});

test('a problem says no more than is known', () => {
  const { file, found, mend } = problem;
  expect(describeProblem({ file, found, mend }, 'en').split('\n')[0]).toBe(file);
  expect(describeProblem({ ...problem, locale: 'xx' }, 'en')).toContain('line 3, xx, field');
});

test.each([
  ['fi', 'Sisällössä on 2 virhettä. Sivustoa ei muutettu.'],
  ['en', '2 problems in the content. The site was not changed.'],
] as const)('an error holds every problem, in %s', (language, count) => {
  const error = new ContentError([problem, { ...problem, line: 4 }], language);
  const all = [3, 4].map((line) => describeProblem({ ...problem, line }, language));
  expect(error.message).toBe([count, ...all].join('\n\n'));
  expect(error.problems).toHaveLength(2);
});
