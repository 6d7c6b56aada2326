import { type Owner, type ReportItem, reportItems } from './report-items.ts';
import type { Store } from './store.ts';
import { allUses, type Used, type Uses } from './uses.ts';

/** An entry that somebody must look at. */
export interface ReportRow {
  readonly collection: keyof Store;
  readonly id: string;
  /** In Finnish, as staff know it. */
  readonly title: string;
  readonly owner: Owner;
  readonly file: string;
  /** The day that puts it on the list, `YYYY-MM-DD`; for what is never used, that of its last check. */
  readonly date: string;
}

export const reportLists = [
  /** To be checked again before today. */
  'overdue',
  /** To be checked again today or within `dueDays` days. */
  'due',
  /** Facts and notices whose last day is before today. Such notices can be removed. */
  'expired',
  /** Facts and notices whose first day is after today. */
  'notYetValid',
  /** Not confirmed; the date is that of the last check. */
  'unconfirmed',
  /** Facts, contacts and terms that no guide names in any language, and contacts not on Help now. */
  'unused',
] as const;

export type ReportList = (typeof reportLists)[number];

/** The state of the content on one day. Each list is in the order of its dates, the oldest first. */
export interface ContentReport extends Readonly<Record<ReportList, readonly ReportRow[]>> {
  /** The day that dates are measured against, `YYYY-MM-DD`. */
  readonly today: string;
  /** The ids of the guides that name an entry in any language, by its collection and its id. */
  readonly uses: Readonly<Record<Used, Readonly<Record<string, readonly string[]>>>>;
}

/** How far ahead the report looks, in days. */
export const dueDays = 30;

/** @param today the day to measure against, `YYYY-MM-DD` */
export function contentReport(store: Store, today: string): ContentReport {
  const items = reportItems(store);
  const uses = allUses(store);
  const rows = (date: (item: ReportItem) => string | false | undefined): ReportRow[] =>
    items.flatMap((item) => row(item, date(item))).sort(byDate);
  const lastDue = addDays(today, dueDays);
  return {
    today,
    overdue: rows(({ checkAgain }) => checkAgain && checkAgain < today && checkAgain),
    due: rows(
      ({ checkAgain }) => checkAgain && checkAgain >= today && checkAgain <= lastDue && checkAgain,
    ),
    expired: rows(({ until }) => until && until < today && until),
    notYetValid: rows(({ from }) => from && from > today && from),
    unconfirmed: rows(({ isUnconfirmed, checked }) => isUnconfirmed && checked),
    unused: rows((item) => isUnused(item, uses, store) && item.checked),
    uses: {
      facts: guidesOf(store.facts, uses.facts),
      contacts: guidesOf(store.contacts, uses.contacts),
      terms: guidesOf(store.terms, uses.terms),
      municipalities: guidesOf(store.municipalities, uses.municipalities),
    },
  };
}

const guidesOf = (entries: ReadonlyMap<string, unknown>, uses: Uses) =>
  Object.fromEntries(
    [...entries.keys()].map((id) => [id, (uses.get(id) ?? []).map((guide) => guide.id)]),
  );

function isUnused(
  { collection, id }: ReportItem,
  uses: ReturnType<typeof allUses>,
  { contacts }: Store,
): boolean {
  if (collection === 'contacts' && contacts.get(id)?.source.value.night !== undefined) return false;
  const isNamed = collection === 'facts' || collection === 'contacts' || collection === 'terms';
  return isNamed && !uses[collection].has(id);
}

function row(item: ReportItem, date: string | false | undefined): ReportRow[] {
  if (!date) return [];
  const { collection, id, title, owner, file } = item;
  return [{ collection, id, title, owner, file, date }];
}

const byDate = (a: ReportRow, b: ReportRow) =>
  a.date < b.date || (a.date === b.date && a.file < b.file) ? -1 : 1;

/** `addDays('2026-12-15', 30)` → `2027-01-14` */
function addDays(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}
