import { describe, expect, test } from 'vitest';
import { type DataFile, prepareFiles } from '../../../admin/save.ts';
import { isSaidUpToDate, sayHeld, sayUpToDate, takeBack } from '../../../admin/translation-acts.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import { knownBlocks, translationState } from '../../../src/translation/state.ts';
import { readTextEntries, type TextEntry } from '../../../src/translation/text-entry.ts';
import { dataFile, guideFile, translated, valid } from '../support/content.ts';

const finnish = 'Yksi.\n\nKaksi.\n';
const dataFiles = (...files: { path: string; text: string }[]): DataFile[] =>
  files.map(({ path, text }) => ({ path, slug: 'home', raw: text }));

/** The guide in two translations, saved once. */
const saved = prepareFiles(
  dataFiles(
    guideFile('home', 'fi', valid.guide, finnish),
    guideFile('home', 'ru', translated, 'Один.\n\nДва.\n'),
    guideFile('home', 'so', translated, 'Kow.\n\nLaba.\n'),
  ),
  '2026-11-01',
);

const entryIn = (files: readonly DataFile[]): TextEntry => {
  const [entry] = readTextEntries(files.map(({ path, raw }) => ({ path, text: raw })));
  if (!entry) throw new Error('no entry');
  return entry;
};
const state = (files: readonly DataFile[], locale: Locale) => {
  const { collection, versions } = entryIn(files);
  return translationState(collection, versions, locale)?.freshness;
};
const hashes = (files: readonly DataFile[]) => {
  const { collection, versions } = entryIn(files);
  return knownBlocks(collection, versions.get('fi')?.fields ?? {}).map(({ hash }) => hash);
};

/** Saves with another text in the file of a language. */
const save = (files: readonly DataFile[], ...changes: [Locale, string | RegExp, string][]) =>
  prepareFiles(
    files.map((file) => {
      const own = changes.filter(([locale]) => file.path.endsWith(`.${locale}.md`));
      return { ...file, raw: own.reduce((raw, [, from, to]) => raw.replace(from, to), file.raw) };
    }),
    '2026-12-01',
  );

const edit: [Locale, string, string] = ['fi', 'Kaksi.', 'Kaksi uutta.'];
const say = (locale: Locale): [Locale, RegExp, string] => [
  locale,
  /revision: "?([\da-f]{8})"?/,
  `revision: ${sayUpToDate('$1')}`,
];

describe('in the editor', () => {
  test('an edit of the Finnish text leaves its translations behind', () => {
    const now = save(saved, edit);
    expect([state(now, 'ru'), state(now, 'so')]).toEqual(['outdated', 'outdated']);
  });

  test('a translation that is said to be up to date is so, and no other', () => {
    const now = save(saved, edit, say('ru'));
    expect([state(now, 'ru'), state(now, 'so')]).toEqual(['current', 'outdated']);
    const russian = entryIn(now).versions.get('ru')?.translation;
    expect(russian).toMatchObject({ date: '2026-12-01', method: 'human' });
    expect(now.map(({ raw }) => raw).join()).not.toContain('current');
  });

  test('it may also be said later', () => {
    const now = save(save(saved, edit), say('so'));
    expect([state(now, 'ru'), state(now, 'so')]).toEqual(['outdated', 'current']);
    expect(entryIn(now).versions.get('so')?.translation?.sourceChanged).toBeUndefined();
  });

  test('a translation that is said to be up to date and already was, stays as it is', () => {
    expect(save(saved, say('ru'))).toEqual(saved);
  });

  test('after the mending of a typo all translations still hold', () => {
    const held = `translation:\n  revision: ${sayHeld(hashes(saved))}\nchecked:`;
    const now = save(saved, edit, ['fi', 'checked:', held]);
    expect([state(now, 'ru'), state(now, 'so')]).toEqual(['current', 'current']);
    expect(entryIn(now).versions.get('ru')?.translation?.date).toBe('2026-11-01');
    expect(now[0]?.raw).not.toContain('translation');
  });

  test('what was outdated before the mending stays so', () => {
    const behind = save(saved, ['fi', 'Yksi.', 'Yksi uusi.']);
    const held = `translation:\n  revision: ${sayHeld(hashes(behind))}\nchecked:`;
    const now = save(behind, edit, ['fi', 'checked:', held]);
    expect([state(now, 'ru'), state(now, 'so')]).toEqual(['outdated', 'outdated']);
    const { collection, versions } = entryIn(now);
    expect(translationState(collection, versions, 'ru')?.changes).toHaveLength(1);
  });

  test('the same is true of entries that are one file', () => {
    const term = { term: 'koti', explanation: 'Paikka.' };
    const before = prepareFiles(
      dataFiles(
        dataFile('terms', 'home', {
          fi: { ...valid.term, ...term },
          ru: { term: 'дом', explanation: 'Место.' },
        }),
      ),
      '2026-11-01',
    );
    const edited = before.map((file) => ({
      ...file,
      raw: file.raw.replace('Paikka.', 'Oma paikka.'),
    }));
    expect(state(prepareFiles(edited, '2026-12-01'), 'ru')).toBe('outdated');
    const said = edited.map((file) => ({
      ...file,
      raw: file.raw.replace(/revision: "?([\da-f]{8})"?/, `revision: ${sayUpToDate('$1')}`),
    }));
    expect(state(prepareFiles(said, '2026-12-01'), 'ru')).toBe('current');
  });

  test('what was said can be taken back', () => {
    expect(isSaidUpToDate(sayUpToDate('1a2b3c4d'))).toBe(true);
    expect(takeBack(sayUpToDate('1a2b3c4d'))).toBe('1a2b3c4d');
  });
});
