import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { projectPath } from './support/project-files.ts';

const files = globSync('src/styles/*.css', { cwd: projectPath('.') }).map((file) => ({
  file,
  css: readFileSync(projectPath(file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''),
}));

/** Declarations, with their file, that match a pattern. */
const declarations = (pattern: RegExp) =>
  files.flatMap(({ file, css }) =>
    [...css.matchAll(pattern)].map(([found]) => `${file}: ${found.trim().replace(/\s+/g, ' ')}`),
  );

test('styles speak of start and end, never of sides: the script of a term note alone counts from the corner', () => {
  const physical =
    /(?<=[{;])\s*(?:(?:min-|max-)?(?:width|height)|left|right|top|bottom|(?:margin|padding|scroll-margin|scroll-padding)-(?:left|right|top|bottom)|border-(?:(?:left|right|top|bottom)(?:-[\w-]+)?)|overflow-[xy]|(?:text-align|float|clear): *(?:left|right))\s*[:;][^;}]*/g;
  const allowed = /content\.css: (?:left: 0|top: 0)$|(?:content|status)\.css: overflow-x: auto$/;
  expect(declarations(physical).filter((found) => !allowed.test(found))).toEqual([]);
});

test('four values in a row, which go round the sides, do not occur', () => {
  expect(
    declarations(
      /(?<=[{;])\s*(?:margin|padding|inset|border-radius|border-width):(?: [^\s;()]+(?:\([^)]*\))?){4}/g,
    ),
  ).toEqual([]);
});

test('letters are never spaced: connected scripts would come apart', () => {
  expect(declarations(/letter-spacing[^;}]*/g)).toEqual([]);
});

test('what moves, moves only for readers who have not asked for less motion', () => {
  const outside = files.map(({ file, css }) => ({
    file,
    css: css.replace(
      /@media \(prefers-reduced-motion: no-preference\) \{(?:[^{}]|\{[^{}]*\})*\}/g,
      '',
    ),
  }));
  const moving = outside.filter(({ css }) =>
    /(?:transition|animation|scroll-behavior)[\w-]*:/.test(css),
  );
  expect(moving.map(({ file }) => file)).toEqual([]);
});

test('every style stands in a layer', () => {
  const index = files.find(({ file }) => file.endsWith('index.css'))?.css ?? '';
  const imported = [...index.matchAll(/@import "\.\/([\w-]+\.css)" layer\(\w+\)/g)].map(
    ([, name]) => name,
  );
  const alone = files.filter(
    ({ file, css }) =>
      !file.endsWith('index.css') &&
      !imported.some((name) => name && file.endsWith(`/${name}`)) &&
      !/^\s*@layer [\w, ]+;\s*@layer \w+ \{[\s\S]*\}\s*$/.test(css),
  );
  expect(alone.map(({ file }) => file)).toEqual([]);
});

test('styles that stand alone declare the layers in the same order', () => {
  const orders = new Set(files.flatMap(({ css }) => /@layer [\w]+,[\w, ]+;/.exec(css)?.[0] ?? []));
  expect([...orders]).toHaveLength(1);
});
