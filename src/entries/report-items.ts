import type { Guide } from '../schema/guide.ts';
import type { Entry } from './entry.ts';
import type { Store } from './store.ts';

export type Owner = Guide['owner'];

/** What a report says of an entry: its Finnish version, where the shared fields stand. */
export interface ReportItem {
  readonly collection: keyof Store;
  readonly id: string;
  /** In Finnish, as staff know it. */
  readonly title: string;
  readonly owner: Owner;
  readonly file: string;
  /** Days as `YYYY-MM-DD`. */
  /** Notices are not checked: they end. */
  readonly checked: string | undefined;
  readonly checkAgain: string | undefined;
  readonly isUnconfirmed: boolean;
  /** First and last day of validity, of facts and notices. */
  readonly from: string | undefined;
  readonly until: string | undefined;
}

/** Every entry that somebody answers for, by collection. Topics have no owner. */
export function reportItems(store: Store): ReportItem[] {
  return [
    ...items('guides', store.guides, ({ title }) => ({ title })),
    ...items('steps', store.steps, ({ title }) => ({ title })),
    ...items('notices', store.notices, ({ title, from, until }) => ({ title, from, until })),
    ...items('contacts', store.contacts, ({ name, confidence }) => ({
      title: name,
      isUnconfirmed: confidence === 'unconfirmed',
    })),
    ...items('municipalities', store.municipalities, ({ name }) => ({ title: name })),
    ...items('facts', store.facts, ({ label, confidence, from, until }) => ({
      title: label,
      isUnconfirmed: confidence === 'unconfirmed',
      from,
      until,
    })),
    ...items('terms', store.terms, ({ term, certainty }) => ({
      title: term,
      isUnconfirmed: certainty === 'unconfirmed',
    })),
    ...items('pages', store.pages, ({ title }) => ({ title })),
  ];
}

interface Cared {
  readonly owner: Owner;
  readonly checked?: string;
  readonly checkAgain?: string | undefined;
}

type Own = Pick<ReportItem, 'title'> &
  Partial<Pick<ReportItem, 'isUnconfirmed' | 'from' | 'until'>>;

function items<Value extends Cared>(
  collection: keyof Store,
  entries: ReadonlyMap<string, Entry<Value>>,
  own: (value: Value) => Own,
): ReportItem[] {
  return [...entries.values()].map(({ id, source: { value, file } }) => {
    const { title, isUnconfirmed = false, from, until } = own(value);
    const { owner, checked, checkAgain } = value;
    return { collection, id, title, owner, file, checked, checkAgain, isUnconfirmed, from, until };
  });
}
