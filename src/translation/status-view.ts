import { address } from '../i18n/addresses.ts';
import type { Locale } from '../i18n/locales.ts';
import { locales, sourceLocale } from '../i18n/locales.ts';
import type { StatusRow } from './status.ts';
import { translatedCollections } from './text-entry.ts';

/** What the table shows of a translation: whether it is current, and if so, who answers for it. */
export const cellStates = [
  'outdated',
  'missing',
  'unknown',
  'orphan',
  'machine',
  'checked',
] as const;
export type CellState = (typeof cellStates)[number];

export const priorities = ['high', 'normal', 'low'] as const;
export type Priority = (typeof priorities)[number];

/** An entry of the table with its translations, in the order of the languages. */
export interface StatusLine extends Pick<StatusRow, 'collection' | 'id' | 'title' | 'topics'> {
  readonly owner?: string;
  readonly priority: Priority;
  readonly cells: readonly StatusRow[];
}

/** The languages that texts are translated into. */
export const targetLocales: readonly Locale[] = locales.filter((locale) => locale !== sourceLocale);

export function cellState({ freshness, method }: StatusRow): CellState {
  if (freshness !== 'current') return freshness;
  return method === 'machine' ? 'machine' : 'checked';
}

/** The rows of all languages as one line an entry, the most important first. */
export function statusLines(rows: readonly StatusRow[]): StatusLine[] {
  const byEntry = Map.groupBy(rows, ({ collection, id }) => `${collection}/${id}`);
  return [...byEntry.values()]
    .flatMap((cells) => (cells[0] ? [{ first: cells[0], cells }] : []))
    .sort((a, b) => b.first.importance - a.first.importance)
    .map(({ first, cells }) => {
      const { collection, id, title, topics, owner, importance } = first;
      const about = { collection, id, title, topics, ...(owner !== undefined && { owner }) };
      return { ...about, priority: priorityOf(importance), cells };
    });
}

/** The classes of `importances`: high is what the first days and a crisis need. */
export function priorityOf(importance: number): Priority {
  if (importance >= 75) return 'high';
  return importance >= 40 ? 'normal' : 'low';
}

/** The page on which readers of a language see an entry. */
export function pageOf(collection: string, id: string, locale: Locale): string {
  switch (collection) {
    case 'guides':
    case 'topics':
    case 'contacts':
    case 'municipalities':
      return address.entry(locale, collection, id);
    case 'pages':
      return address.page(locale, id);
    case 'terms':
      return address.term(locale, id);
    case 'steps':
      return address.firstSteps(locale);
    default:
      return address.home(locale);
  }
}

/** The place of an entry in the editor; undefined for what it does not show. */
export function editorOf(collection: string, id: string): string | undefined {
  const storage = translatedCollections.get(collection)?.storage;
  if (storage === undefined || storage === 'mdx' || collection === 'ui') return undefined;
  return `/admin/#/collections/${collection}/entries/${id}${storage === 'markdown' ? '/index' : ''}`;
}
