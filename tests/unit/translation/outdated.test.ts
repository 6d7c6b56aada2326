import { describe, expect, test } from 'vitest';
import { originalParts, partMarks } from '../../../src/blocks/outdated.ts';
import { renderText } from '../../../src/blocks/text.ts';
import { inLocale } from '../../../src/entries/entry.ts';
import { viewFor } from '../../../src/entries/site.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import { markUpToDate } from '../../../src/translation/mark.ts';
import { outdatedText } from '../../../src/translation/outdated.ts';
import { readTextEntries, type TextEntry } from '../../../src/translation/text-entry.ts';
import { editedFiles } from '../../../src/translation/write-entry.ts';
import { guideFile, guidePath, siteFiles, translated } from '../support/content.ts';
import { entryOf, siteOf } from '../support/site.ts';

const finnish =
  'Alku.\n\n## Koti\n\nYksi.\n\nKaksi.\n\n### Avain\n\nKolme.\n\n## Vuokra\n\nNeljä.\n';
const russian = 'Начало.\n\n## Дом\n\nОдин.\n\nДва.\n\n### Ключ\n\nТри.\n\n## Аренда\n\nЧетыре.\n';

/** A guide whose Russian text was made from the first Finnish text; then the Finnish text became the second. */
function edited(now: string, locale: Locale = 'ru', from: Locale = 'fi') {
  const path = guidePath('finding-a-home', locale);
  const own = guideFile(
    'finding-a-home',
    locale,
    { ...translated, translation: { method: 'human', from, date: '2026-11-01' } },
    russian,
  );
  const files = [guideFile('finding-a-home', 'fi', undefined, finnish), own];
  const [entry] = readTextEntries(files);
  const edits = entry ? markUpToDate(entry, [locale], { date: '2026-11-01' }) : [];
  const [stamped] = editedFiles(
    entry ?? unknownEntry(),
    edits,
    (wanted) => files.find((file) => file.path === wanted)?.text,
  );
  expect(stamped?.path).toBe(path);
  return [
    ...siteFiles({}).filter((file) => !file.path.startsWith('content/guides/finding-a-home/')),
    guideFile('finding-a-home', 'fi', undefined, now),
    ...(stamped ? [stamped] : []),
  ];
}

function unknownEntry(): TextEntry {
  throw new Error('no entry');
}

const outdatedOf = (now: string) => {
  const entry = readTextEntries(edited(now)).find(({ id }) => id === 'finding-a-home');
  return outdatedText(entry ?? unknownEntry(), 'ru');
};

describe('readers of a translation are told where its original has changed', () => {
  test.each([
    ['nothing', finnish, undefined],
    ['the form alone', finnish.replaceAll('\n\n', '\n\n\n'), undefined],
    ['before the first heading', finnish.replace('Alku', 'Uusi'), [{ source: -1, own: -1 }]],
    ['below a heading', finnish.replace('Kaksi', 'Uusi'), [{ source: 0, own: 0 }]],
    ['a heading itself', finnish.replace('Avain', 'Uusi'), [{ source: 1, own: 1 }]],
    ['a paragraph less', finnish.replace('\n\nKaksi.', ''), [{ source: 0, own: 0 }]],
    ['the last paragraph less', finnish.replace('\n\nNeljä.', ''), [{ source: 2, own: 2 }]],
    [
      'two parts',
      finnish.replace('Yksi', 'Uusi').replace('Neljä', 'Uusi'),
      [
        { source: 0, own: 0 },
        { source: 2, own: 2 },
      ],
    ],
    [
      'a part that the translation does not have',
      finnish.replace('## Vuokra', '## Uusi\n\nUutta.\n\n## Vuokra'),
      [{ source: 2 }],
    ],
    [
      'below a heading after a part that the translation does not have',
      finnish.replace('## Koti', '## Uusi\n\nUutta.\n\n## Koti').replace('Neljä', 'Viisi'),
      [{ source: 0 }, { source: 3, own: 2 }],
    ],
  ])('%s', (_, now, parts) => {
    expect(outdatedOf(now)?.parts).toEqual(parts);
  });

  test('at the part itself, with the way to the part in the original', () => {
    const site = siteOf(edited(finnish.replace('Neljä', 'Uusi')));
    const entry = entryOf(site.store.guides, 'finding-a-home');
    const view = viewFor(site, 'ru');
    const shown = inLocale(entry, 'ru');
    const outdated = view.outdated('guides', shown);
    const parts = outdated ? originalParts(entry, outdated, view) : [];
    expect(parts.map(({ href }) => href)).toEqual(['/fi/guides/finding-a-home/#vuokra']);
    const { markup } = renderText(entry, shown, view, partMarks(parts, 'fi', view));
    expect(markup.match(/data-outdated/g)).toHaveLength(1);
    expect(markup).toMatch(
      /Аренда<\/h2>\s*<p class="provenance" data-outdated[^>]*>[^<]+<a href="\/fi\/guides\/finding-a-home\/#vuokra" hreflang="fi">/,
    );
  });

  test('and of a translation that was never stamped nothing is claimed', () => {
    const site = siteOf(siteFiles({ en: 'Text' }));
    const shown = inLocale(entryOf(site.store.guides, 'finding-a-home'), 'en');
    expect(viewFor(site, 'en').outdated('guides', shown)).toBeUndefined();
  });
});

test('a translation from a translation is outdated with the text in between', () => {
  const path = guidePath('finding-a-home', 'so');
  const english = edited(finnish, 'en');
  const somali = guideFile(
    'finding-a-home',
    'so',
    { ...translated, translation: { method: 'human', from: 'en', date: '2026-11-02' } },
    russian,
  );
  const files = [...english, somali];
  const entry = readTextEntries(files).find(({ id }) => id === 'finding-a-home');
  const [stamped] = editedFiles(
    entry ?? unknownEntry(),
    markUpToDate(entry ?? unknownEntry(), ['so'], { date: '2026-11-02' }),
    (wanted) => files.find((file) => file.path === wanted)?.text,
  );
  expect(stamped?.path).toBe(path);
  const changed = [
    ...english.filter((file) => !file.path.endsWith('finding-a-home/index.fi.md')),
    guideFile('finding-a-home', 'fi', undefined, finnish.replace('Yksi', 'Uusi')),
    ...(stamped ? [stamped] : []),
  ];
  const now = readTextEntries(changed).find(({ id }) => id === 'finding-a-home');
  expect(outdatedText(now ?? unknownEntry(), 'so')).toEqual({ from: 'fi', parts: [] });
});
