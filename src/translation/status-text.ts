import type { StaffLanguage } from '../entries/problem.ts';
import { localeTable } from '../i18n/locales.ts';
import type { StaffText } from '../schema/field.ts';
import type { BlockChange } from './changes.ts';
import type { Freshness } from './state.ts';
import { countStates, nextTranslations, type StatusRow } from './status.ts';

export const freshnessWords: Readonly<Record<Freshness, StaffText>> = {
  missing: { fi: 'puuttuu', en: 'missing' },
  current: { fi: 'ajan tasalla', en: 'current' },
  outdated: { fi: 'vanhentunut', en: 'outdated' },
  unknown: { fi: 'ei tiedossa', en: 'unknown' },
  orphan: { fi: 'lähtöteksti poissa', en: 'orphan' },
};

export const changeWords: Readonly<Record<BlockChange['kind'], StaffText>> = {
  changed: { fi: 'muuttunut', en: 'changed' },
  added: { fi: 'uusi', en: 'added' },
  removed: { fi: 'poistettu', en: 'removed' },
  moved: { fi: 'siirretty', en: 'moved' },
};

const phrases = {
  fi: { state: 'Käännökset: ajan tasalla / kaikki', next: 'Käännettävä seuraavaksi' },
  en: { state: 'Translations: current / all', next: 'To translate next' },
} as const;

/** How many of the next are listed. */
const nextCount = 20;

/** The state as a text for a terminal: languages × collections, each that is not current, what is next. */
export function describeStatus(
  rows: readonly StatusRow[],
  language: StaffLanguage,
  withEntries: boolean,
): string {
  const collections = [...new Set(rows.map(({ collection }) => collection))];
  const byLocale = [...Map.groupBy(rows, ({ locale }) => locale)];
  const header = [
    '',
    ...collections,
    freshnessWords.outdated[language],
    freshnessWords.missing[language],
    freshnessWords.unknown[language],
  ];
  const table = byLocale.map(([locale, own]) => {
    const counts = countStates(own);
    return [
      `${locale} ${localeTable[locale].staffName[language]}`,
      ...collections.map((name) => {
        const { current, total } = countStates(own.filter(({ collection }) => collection === name));
        return `${current}/${total}`;
      }),
      String(counts.outdated),
      String(counts.missing),
      String(counts.unknown + counts.orphan),
    ];
  });
  const next = nextTranslations(rows);
  const listed = withEntries ? next : next.slice(0, nextCount);
  return [
    phrases[language].state,
    ...columns([header, ...table]),
    '',
    `${phrases[language].next}: ${next.length}`,
    ...columns(listed.map((row) => describeRow(row, language))),
    '',
  ].join('\n');
}

function describeRow(row: StatusRow, language: StaffLanguage): string[] {
  const { locale, collection, id, freshness, changes, through } = row;
  const kinds = Map.groupBy(changes, ({ kind }) => kind);
  const what = [...kinds].map(([kind, own]) => `${own.length} ${changeWords[kind][language]}`);
  return [
    locale,
    `${collection}/${id}`,
    freshnessWords[freshness][language],
    [...what, ...(through ? [through] : [])].join(', '),
  ];
}

function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, index) =>
    Math.max(...rows.map((cells) => cells[index]?.length ?? 0)),
  );
  return rows.map((cells) =>
    `  ${cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join('  ')}`.trimEnd(),
  );
}
