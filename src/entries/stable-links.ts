import type { Section } from '../i18n/addresses.ts';
import type { Entry } from './entry.ts';
import type { Store } from './store.ts';

/** The collections whose entries have an address without a language, `/go/<id>/`. They share their ids. */
export const linkedSections = [
  'guides',
  'topics',
  'contacts',
  'packs',
] as const satisfies readonly Section[];

export type LinkedSection = (typeof linkedSections)[number];

/** Ids that `/go/` and `/<locale>/packs/` keep for themselves: packs that live in a link. */
export const reservedIds: readonly string[] = ['pack', 'own'];

/** Ids that entries had once, each with the id that it has now or had next. */
export type FormerIds = ReadonlyMap<string, string>;

/** Where an address without a language leads. */
export interface StableLink {
  /** The id in the address: of today or of the past. */
  readonly id: string;
  readonly section: LinkedSection;
  readonly entry: Entry<StableValue>;
}

type StableValue = { readonly title: string } | { readonly name: string };

/**
 * Every address `/go/<id>/`, for the ids of today and those of the past. A
 * former id whose entry is gone leads nowhere; one that is in use again leads
 * to the entry of today.
 */
export function stableLinks(
  store: Pick<Store, LinkedSection>,
  former: FormerIds = new Map(),
): StableLink[] {
  const today = new Map(
    linkedSections.flatMap((section) =>
      [...store[section].values()].map((entry) => [entry.id, { section, entry }] as const),
    ),
  );
  const past = [...former.keys()].filter((id) => !today.has(id));
  return [...today.keys(), ...past].flatMap((id) => {
    const target = today.get(currentId(id, former, today));
    return target ? [{ id, ...target }] : [];
  });
}

/** Follows renames to an id of today; a circle of renames ends where it began. */
function currentId(id: string, former: FormerIds, today: ReadonlyMap<string, unknown>): string {
  const seen = new Set<string>();
  let current = id;
  while (!today.has(current) && !seen.has(current)) {
    seen.add(current);
    current = former.get(current) ?? current;
  }
  return current;
}

export const stableTitle = (value: StableValue): string =>
  'title' in value ? value.title : value.name;
