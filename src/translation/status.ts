import { type Locale, locales, sourceLocale } from '../i18n/locales.ts';
import { importances, sourceOf, topicsOf } from './importance.ts';
import { type Freshness, type TranslationState, translationState } from './state.ts';
import { entryName, type TextEntry } from './text-entry.ts';

/** The state of one translation of one entry. */
export interface StatusRow extends TranslationState {
  readonly collection: string;
  readonly id: string;
  /** In Finnish, as staff know it. */
  readonly title: string;
  readonly locale: Locale;
  readonly topics: readonly string[];
  readonly owner?: string;
  /** How much it matters; larger first. */
  readonly importance: number;
}

/** How many translations are in each state. */
export type Counts = Readonly<Record<Freshness | 'machine' | 'total', number>>;

/**
 * The state of every translation, entry by entry. Entries without words, such
 * as facts that are numbers, have no rows. Linear in the content.
 */
export function translationStatus(
  entries: readonly TextEntry[],
  chosen: readonly Locale[] = locales,
): StatusRow[] {
  const importance = importances(entries);
  return entries.flatMap((entry) => {
    const fields = sourceOf(entry);
    const { owner } = fields;
    const name = entryName(entry);
    const about = {
      collection: entry.collection.name,
      id: entry.id,
      title: titleOf(entry),
      topics: entry.collection.name === 'topics' ? [entry.id] : topicsOf(fields),
      ...(typeof owner === 'string' && { owner }),
      importance: importance.get(name) ?? 0,
    };
    return chosen.flatMap((locale): StatusRow[] => {
      if (locale === sourceLocale) return [];
      const state = translationState(entry.collection, entry.versions, locale);
      const isAbsentOrphan = state?.freshness === 'missing' && !entry.versions.has(sourceLocale);
      return state && !isAbsentOrphan ? [{ ...about, locale, ...state }] : [];
    });
  });
}

function titleOf(entry: TextEntry): string {
  const [version] = entry.versions.values();
  const title = version?.fields[entry.collection.titleField];
  return typeof title === 'string' ? title : entry.id;
}

export function countStates(rows: readonly StatusRow[]): Counts {
  const counts = {
    missing: 0,
    current: 0,
    outdated: 0,
    unknown: 0,
    orphan: 0,
    machine: 0,
    total: 0,
  };
  for (const { freshness, method } of rows) {
    counts[freshness] += 1;
    counts.total += 1;
    if (method === 'machine') counts.machine += 1;
  }
  return counts;
}

/** Whether a translation says all that its source says. */
export const isCurrent = ({ freshness }: StatusRow) => freshness === 'current';

/** What is wrong to readers comes before what is not there. */
const urgency: readonly Freshness[] = ['outdated', 'unknown', 'missing', 'orphan'];

/** What to translate next, the most important first. */
export function nextTranslations(rows: readonly StatusRow[]): StatusRow[] {
  return rows
    .filter((row) => !isCurrent(row) && row.freshness !== 'orphan')
    .sort(
      (a, b) =>
        b.importance - a.importance ||
        urgency.indexOf(a.freshness) - urgency.indexOf(b.freshness) ||
        locales.indexOf(a.locale) - locales.indexOf(b.locale) ||
        (a.id < b.id ? -1 : 1),
    );
}
