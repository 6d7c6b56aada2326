import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { interfaceKeys, parseMessages } from '../../src/entries/messages.ts';
import { type Locale, locales } from '../../src/i18n/locales.ts';
import { completeStrings, interfaceFile, type Strings } from './support/interface-text.ts';
import { lineWith } from './support/project.ts';
import { projectPath } from './support/project-files.ts';

const without = (locale: Locale, key: string): string => {
  const { [key]: _, ...rest } = completeStrings(locale);
  return JSON.stringify(rest, null, 2);
};

const russian: Strings = {
  'search.count': { one: '{count} {query}', few: '{count} {query}', other: '{count} {query}' },
};

test.each(locales)('a complete file of %s has no problem and keeps every string', (locale) => {
  const { messages, problems } = parseMessages(locale, interfaceFile(locale));
  expect(problems).toEqual([]);
  expect(Object.fromEntries(messages)).toEqual(completeStrings(locale));
});

describe.each(locales)('the interface text of %s', (locale) => {
  test('has no problem', () => {
    const path = projectPath(`content/ui/${locale}.json`);
    const text = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
    const { messages, problems } = parseMessages(locale, text);
    expect(problems).toEqual([]);
    expect([...messages.keys()]).toEqual(interfaceKeys);
  });
});

test.each<{
  name: string;
  locale: Locale;
  text: string | undefined;
  field?: string;
  found: string;
}>([
  { name: 'a missing file', locale: 'th', text: undefined, found: 'the file is missing' },
  { name: 'broken JSON', locale: 'th', text: '{ "nav.home": ', found: 'not JSON strings' },
  { name: 'a list of strings', locale: 'th', text: '["Koti"]', found: 'not JSON strings' },
  {
    name: 'a missing string',
    locale: 'ar',
    text: without('ar', 'nav.home'),
    field: 'nav.home',
    found: 'missing or empty',
  },
  {
    name: 'a blank string',
    locale: 'ar',
    text: interfaceFile('ar', { 'nav.home': '  ' }),
    field: 'nav.home',
    found: 'missing or empty',
  },
  {
    name: 'a string nobody uses',
    locale: 'fa',
    text: interfaceFile('fa', { 'nav.hom': 'خانه' }),
    field: 'nav.hom',
    found: 'unknown key',
  },
  {
    name: 'a forgotten placeholder',
    locale: 'ckb',
    text: interfaceFile('ckb', { 'guide.checked': 'Checked' }),
    field: 'guide.checked',
    found: 'the placeholders – in "Checked"',
  },
  {
    name: 'a translated placeholder',
    locale: 'sv',
    text: interfaceFile('sv', { 'guide.checked': 'Kontrollerad {datum}' }),
    field: 'guide.checked',
    found: 'the placeholders {datum} in',
  },
  {
    name: 'a placeholder where none belongs',
    locale: 'sv',
    text: interfaceFile('sv', { 'nav.home': 'Start {date}' }),
    field: 'nav.home',
    found: 'the placeholders {date} in',
  },
  {
    name: 'a missing plural form',
    locale: 'ru',
    text: interfaceFile('ru', russian),
    field: 'search.count',
    found: 'the plural form "many" is missing',
  },
  {
    name: 'a plural form that the language does not have',
    locale: 'zh',
    text: interfaceFile('zh', {
      'search.count': { other: '{count} {query}', one: '{count} {query}' },
    }),
    field: 'search.count',
    found: 'an unknown form "one"',
  },
  {
    name: 'a blank plural form',
    locale: 'fi',
    text: interfaceFile('fi', { 'search.count': { one: '', other: '{count} {query}' } }),
    field: 'search.count',
    found: 'missing or empty',
  },
  {
    name: 'one text where a count stands',
    locale: 'fi',
    text: interfaceFile('fi', { 'search.count': '{count} {query}' }),
    field: 'search.count',
    found: 'one text where a count stands',
  },
  {
    name: 'plural forms where there is no count',
    locale: 'fi',
    text: interfaceFile('fi', { 'nav.home': { one: 'Koti', other: 'Kodit' } }),
    field: 'nav.home',
    found: 'plural forms where there is no count',
  },
])('$name is reported once, with file, key and language', ({ locale, text, field, found }) => {
  const { problems } = parseMessages(locale, text);
  expect(problems.map((problem) => [problem.file, problem.locale, problem.field])).toEqual([
    [`content/ui/${locale}.json`, locale, field],
  ]);
  expect(problems[0]?.found.en).toContain(found);
});

test('a problem stands on the line of its key', () => {
  const text = interfaceFile('et', { 'nav.search': '' });
  const { problems } = parseMessages('et', text);
  expect(problems.map(({ line }) => line)).toEqual([lineWith(text, '"nav.search"')]);
});

test('every problem of a file is reported, not the first only', () => {
  const text = interfaceFile('so', { 'nav.home': '', 'nav.search': '{x}', extra: 'x' });
  const fields = parseMessages('so', text).problems.map(({ field }) => field);
  expect(fields).toEqual(['extra', 'nav.home', 'nav.search']);
});
