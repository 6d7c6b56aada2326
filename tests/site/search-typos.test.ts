import { expect, test } from 'vitest';
import { newcomerGuides } from '../../src/entries/audience.ts';
import { askAll } from '../../src/eval/ask.ts';
import { figuresOf } from '../../src/eval/measure.ts';
import { readSiteIndexes } from '../../src/eval/site.ts';
import { type Locale, locales } from '../../src/i18n/locales.ts';
import { search } from '../../src/search/search.ts';
import { distFolder, site } from './built-site.ts';

const indexes = new Map([['site', await readSiteIndexes(distFolder)]]);
/** Of a shorter word one letter less is mostly another word. */
const shortest = 4;

/** A word without its letter at a place, with that twice, and with it and the next swapped. */
function misspelled(word: string, at: number): string[] {
  const letters = [...word];
  const place = at % (letters.length - 1);
  return [
    letters.toSpliced(place, 1),
    letters.toSpliced(place, 0, ...letters.slice(place, place + 1)),
    letters.toSpliced(place, 2, ...letters.slice(place, place + 2).toReversed()),
  ].map((typed) => typed.join(''));
}

/** The search words that staff gave each guide, with it. */
const searchWords = (locale: Locale) =>
  newcomerGuides(site.store).flatMap(({ id, versions }) =>
    (versions.get(locale)?.value.keywords ?? [])
      .filter((word) => [...word].length >= shortest && !/\d/.test(word))
      .map((word) => ({ word, relevant: [`guides/${id}`] })),
  );

test.each(locales)(
  'a search word of %s with a letter missing, doubled or swapped finds its guide',
  (locale) => {
    const words = searchWords(locale);
    const ask = (queries: readonly { readonly word: string; readonly relevant: string[] }[]) =>
      figuresOf(
        askAll(
          indexes,
          queries.map(({ word, relevant }) => ({
            corpus: 'site',
            lang: locale,
            query: word,
            relevant,
          })),
        ),
      );
    const typos = words.flatMap(({ word, relevant }, number) =>
      misspelled(word, number).map((typed) => ({ word: typed, relevant })),
    );
    expect(words.length).toBeGreaterThan(locale === 'zh' ? 30 : 80);
    const clean = ask(words);
    const typed = ask(typos);
    expect(typed.r3 / clean.r3).toBeGreaterThanOrEqual(0.97);
  },
);

test.each([
  ['en', 'race cold taxi wifi love pin news tour lost cafe feet'],
  ['fi', 'kala piha salo oksa veto tupa home Oulu'],
  ['ru', 'вода виза враг'],
  ['ar', 'سكر علم'],
  ['so', 'ilko wiil suuq buur'],
  ['sv', 'hund ort'],
  ['tr', 'kız'],
] as const)('words of %s that are right are not corrected: %s', (locale, words) => {
  const index = indexes.get('site')?.get(locale)?.index;
  const corrected = words
    .split(' ')
    .flatMap((text) => index && search(index, { text }).corrections);
  expect(corrected).toEqual([]);
});
