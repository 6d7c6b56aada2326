import { expect } from 'vitest';
import type { Problem } from '../../../src/entries/problem.ts';
import { guideFile, siteFiles, translated } from './content.ts';
import { picture } from './picture.ts';
import { lineWith, problemsOnDisk } from './project.ts';

/** In Arabic, so that the language of a problem is not always Finnish. */
const fileOf = (body: string) =>
  guideFile('finding-a-home', 'ar', translated, `\nFirst line.\n\n${body}\n`);

/** The problems of a guide's text. Beside the text lies the picture `key.png`. */
export async function problemsOfText(body: string): Promise<readonly Problem[]> {
  const image = await picture('content/guides/finding-a-home/key.png');
  return await problemsOnDisk([...siteFiles({}), fileOf(body), image]);
}

/** The line of the guide's file on which some words of the text stand. */
export const lineInFile = (body: string, words: string): number =>
  lineWith(fileOf(body).text, words);

/** A text with one thing wrong: where it stands, what is found, how to mend it. */
export type BadText = readonly [
  name: string,
  body: string,
  words: string,
  found: string,
  mend?: string,
];

export async function expectProblem([, body, words, found, mend = '']: BadText): Promise<void> {
  const [problem] = await problemsOfText(body);
  expect(problem).toMatchObject({ file: fileOf('').path, locale: 'ar', field: 'body' });
  expect(problem?.line).toBe(lineInFile(body, words));
  expect(problem?.found.en).toContain(found);
  expect(problem?.mend.en).toContain(mend);
}
