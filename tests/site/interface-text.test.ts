import { expect, test } from 'vitest';
import { interfaceKeys } from '../../src/entries/messages.ts';
import { placeholder } from '../../src/i18n/translate.ts';
import { pages } from './built-site.ts';
import { all, textRuns } from './dom.ts';
import { pageFindings } from './findings.ts';

/** Every text of a page that a reader or a program meets: texts and attributes. */
const spoken = new Map(
  [...pages.values()].map((page) => [
    page,
    [
      ...textRuns(page.document.documentElement).map(({ text }) => text),
      // Pages hand their scripts whole messages, with their place holders.
      ...all(page.document, '*').flatMap((element) =>
        [...element.attributes]
          .filter(({ name }) => name !== 'data-words')
          .map(({ value }) => value),
      ),
    ],
  ]),
);
const everyPage = [...spoken.keys()];
const textsWith = (pattern: RegExp) =>
  pageFindings(everyPage, (page) => (spoken.get(page) ?? []).filter((text) => pattern.test(text)));

test('no page shows the name of a text instead of the text', () => {
  const names = interfaceKeys.map((key) => key.replace('.', '\\.')).join('|');
  expect(textsWith(new RegExp(`(?<![\\w.-])(?:${names})(?![\\w.-])`))).toEqual([]);
});

test('no page shows a place holder that was not filled', () => {
  expect(textsWith(new RegExp(placeholder.source))).toEqual([]);
});

test('no page shows a value that is missing', () => {
  expect(textsWith(/\b(?:undefined|NaN|\[object \w+\]|Invalid Date)\b/)).toEqual([]);
});

test('no page shows a building block as it was written', () => {
  expect(textsWith(/:::|:(?:fact|term|contact)[[{]/)).toEqual([]);
});
