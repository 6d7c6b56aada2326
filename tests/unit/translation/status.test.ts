import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { TextFile } from '../../../src/entries/load.ts';
import { locales, sourceLocale } from '../../../src/i18n/locales.ts';
import { readContent, type TranslationContent } from '../../../src/translation/content-fs.ts';
import { markUpToDate } from '../../../src/translation/mark.ts';
import { nextTranslations, translationStatus } from '../../../src/translation/status.ts';
import {
  cellState,
  editorOf,
  priorityOf,
  statusLines,
} from '../../../src/translation/status-view.ts';
import { readTextEntries, type TextEntry } from '../../../src/translation/text-entry.ts';
import { guideFile, siteFiles, translated, valid } from '../support/content.ts';

const targets = locales.filter((locale) => locale !== sourceLocale);

/** The same entries with all their translations stamped as they are now. */
function stamped(entries: readonly TextEntry[]): TextEntry[] {
  return entries.map((entry) => {
    const versions = new Map(entry.versions);
    for (const { locale, translation } of markUpToDate(entry, targets, { date: '2026-11-25' })) {
      const version = versions.get(locale);
      if (version) versions.set(locale, { ...version, translation });
    }
    return { ...entry, versions };
  });
}

const translation = (method: string) => ({ method, from: 'fi', date: '2026-11-01' });
const small = () => {
  const fresh = stamped(
    readTextEntries([
      ...siteFiles({}),
      guideFile('finding-a-home', 'en', { ...translated, translation: translation('human') }),
      guideFile('finding-a-home', 'ru', { ...translated, translation: translation('machine') }),
      guideFile('tenant-rights', 'ar', { ...translated, translation: translation('human') }),
    ]),
  );
  return fresh.map((entry): TextEntry => {
    const source = entry.versions.get('fi');
    if (entry.id !== 'tenant-rights' || !source) return entry;
    const changed = { ...source, fields: { ...source.fields, summary: 'Uusi tiivistelmä.' } };
    return { ...entry, versions: new Map(entry.versions).set('fi', changed) };
  });
};

describe('the state of translations', () => {
  test('has a row for every text and language, none for numbers', () => {
    const rows = translationStatus(small());
    expect(rows.filter(({ id }) => id === 'finding-a-home')).toHaveLength(targets.length);
    expect(rows.filter(({ id }) => id === 'rent')).toEqual([]);
    expect(rows.filter(({ id }) => id === 'area')).toHaveLength(targets.length);
  });

  test('says current, machine, outdated and missing in the table', () => {
    const line = (wanted: string) =>
      statusLines(translationStatus(small())).find(({ id }) => id === wanted);
    const state = (id: string, locale: string) => {
      const cell = line(id)?.cells.find((own) => own.locale === locale);
      return cell && cellState(cell);
    };
    expect(state('finding-a-home', 'en')).toBe('checked');
    expect(state('finding-a-home', 'ru')).toBe('machine');
    expect(state('finding-a-home', 'sv')).toBe('missing');
    expect(state('tenant-rights', 'ar')).toBe('outdated');
    expect(line('finding-a-home')?.owner).toBe('housing');
  });

  test('ranks what to translate next: never what is current, outdated before missing', () => {
    const next = nextTranslations(translationStatus(small()));
    const guides = next.filter(({ id }) => id === 'tenant-rights');
    expect(guides[0]).toMatchObject({ locale: 'ar', freshness: 'outdated' });
    expect(guides).toHaveLength(targets.length);
    expect(next.some(({ id, locale }) => id === 'finding-a-home' && locale === 'en')).toBe(false);
    const importances = next.map(({ importance }) => importance);
    expect(importances).toEqual([...importances].sort((a, b) => b - a));
  });

  test('leads into the editor for what the editor shows', () => {
    expect(editorOf('guides', 'a')).toBe('/admin/#/collections/guides/entries/a/index');
    expect(editorOf('facts', 'a')).toBe('/admin/#/collections/facts/entries/a');
    expect(editorOf('pages', 'about')).toBeUndefined();
  });
});

describe('of the content of this site', () => {
  let content: TranslationContent;
  beforeAll(async () => {
    content = await readContent('.');
  });

  test('every translation says what it was made from', () => {
    const unstamped = translationStatus(content.entries).filter(
      ({ freshness }) => freshness === 'unknown' || freshness === 'orphan',
    );
    const names = unstamped.map(({ collection, id, locale }) => `${collection}/${id} ${locale}`);
    expect(names, 'Stamp them: npm run translation:stamp -- --all').toEqual([]);
  });

  test('what people need at night and in a crisis has a high priority', () => {
    const rows = translationStatus(content.entries);
    const priority = (id: string) => priorityOf(rows.find((row) => row.id === id)?.importance ?? 0);
    for (const id of ['emergency-112', 'help-at-night', 'interface', 'urgent-help'])
      expect(priority(id), id).toBe('high');
    expect(priority('about')).toBe('low');
  });
});

describe('the command', { timeout: 60_000 }, () => {
  const run = (...options: string[]) =>
    spawnSync(process.execPath, ['src/cli/translation-status.ts', ...options], {
      encoding: 'utf8',
      env: { ...process.env, STAFF_LANGUAGE: 'en' },
    });

  test('prints a table, and everything for programs', () => {
    expect(run('--locale', 'ru').stdout).toMatch(/^Translations: current \/ all\n.*guides/);
    const { rows } = z
      .object({ rows: z.array(z.looseObject({ locale: z.string(), freshness: z.string() })) })
      .parse(JSON.parse(run('--locale', 'ru', '--json', 'guides/tax-card').stdout));
    expect(rows).toMatchObject([{ locale: 'ru', id: 'tax-card' }]);
  });

  test('fails where a language that is required is behind, and names what', () => {
    expect(run('guides/help-at-night', '--require', 'fi,en,sv').status).toBe(0);
    const { status, stderr } = run('guides/employer-calendar', '--require', 'fi,en,ru');
    expect(status).toBe(1);
    expect(stderr).toMatch(/^ru guides\/employer-calendar: missing/m);
    expect(run('--require', 'de').status).toBe(2);
  });
});

/** Guides of about the usual length in all languages, none of them ever split before. */
function guidesOf(count: number): TextFile[] {
  const body = Array.from(
    { length: 40 },
    (_, index) =>
      `## Otsikko ${index}\n\nHae asuntoa **ajoissa**: maksu on :fact{#rent}. Kysy neuvoa.\n\n- yksi\n- kaksi`,
  ).join('\n\n');
  return Array.from({ length: count }, (_, index) =>
    locales.map((locale) =>
      guideFile(
        `guide-${index}`,
        locale,
        locale === sourceLocale
          ? valid.guide
          : { ...translated, translation: translation('human') },
        `${index} ${locale}\n\n${body}\n`,
      ),
    ),
  ).flat();
}

/** Milliseconds of processor time, the least of three: other work on the machine does not count. */
function cost(count: number): number {
  const entries = stamped(readTextEntries(guidesOf(count)));
  const times = [0, 1, 2].map(() => {
    const fresh = entries.map((entry): TextEntry => {
      const versions = [...entry.versions].map(
        ([locale, own]) => [locale, { ...own, fields: { ...own.fields } }] as const,
      );
      return { ...entry, versions: new Map(versions) };
    });
    const started = process.cpuUsage();
    expect(translationStatus(fresh)).toHaveLength(count * targets.length);
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

test('200 entries in 16 languages take less than a second, twice as many about twice as long', {
  timeout: 120_000,
}, () => {
  const [half, whole, double] = [cost(100), cost(200), cost(400)];
  console.log(
    `Status of 100, 200 and 400 guides × 16 languages: ${[half, whole, double].map((time) => `${time.toFixed(0)} ms`).join(', ')}`,
  );
  expect(whole).toBeLessThan(1000);
  expect(double / half).toBeLessThan(8);
});
