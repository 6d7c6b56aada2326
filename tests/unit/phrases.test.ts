import { readdirSync, readFileSync } from 'node:fs';
import en from 'decap-cms-locales/dist/esm/en/index.js';
import { expect, test } from 'vitest';
import { phrasesFi } from '../../admin/phrases-fi.ts';
import { words } from '../../admin/words.ts';
import { locales } from '../../src/i18n/locales.ts';
import { interfaceText } from '../../src/schema/interface-text.ts';
import { projectPath } from './support/project-files.ts';

/** Every phrase of an object with its path. */
function phrases(value: unknown, place = ''): [string, string][] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => phrases(inner, `${place}.${key}`));
}

const finnish = new Map(phrases(phrasesFi));

test('every phrase of Decap has a Finnish one with the same placeholders', () => {
  const holes = (text: string) => new Set(text.match(/%\{\w+\}/g));
  const wrong = phrases(en).filter(([place, text]) => {
    const own = finnish.get(place);
    return own === undefined || own === '' || holes(own).difference(holes(text)).size > 0;
  });
  expect(wrong).toEqual([]);
  expect(finnish.size).toBeGreaterThan(200);
});

test('the words of the editing app itself exist in both languages of staff', () => {
  expect(phrases(words.fi).map(([place]) => place)).toEqual(
    phrases(words.en).map(([place]) => place),
  );
});

test('the files of interface text have the order of the schema, so that a save changes one line', () => {
  for (const locale of locales) {
    const path = projectPath(`content/ui/${locale}.json`);
    const keys: unknown = JSON.parse(readFileSync(path, 'utf8'));
    expect(Object.keys(keys ?? {})).toEqual(Object.keys(interfaceText));
  }
});

test('every backend that can be chosen has a module and a page of documentation', () => {
  const modules = readdirSync(projectPath('admin/backends')).map((name) => name.replace('.ts', ''));
  const pages = readdirSync(projectPath('docs/backends')).map((name) => name.replace('.md', ''));
  expect(pages.sort()).toEqual(modules.sort());
});
