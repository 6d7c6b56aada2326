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

/** Where an address without a language leads. */
export interface StableLink {
  /** The id in the address: of today or of the past. */
  readonly id: string;
  readonly section: LinkedSection;
  readonly entry: Entry<StableValue>;
}

type StableValue = ({ readonly title: string } | { readonly name: string }) & {
  readonly formerIds?: readonly string[] | undefined;
};

/**
 * Every address `/go/<id>/`, for the ids of today and then those of the past. A
 * former id that is in use again leads to the entry of today.
 */
export function stableLinks(store: Pick<Store, LinkedSection>): StableLink[] {
  const today = linkedSections.flatMap((section) =>
    [...store[section].values()].map((entry) => ({ id: entry.id, section, entry })),
  );
  const past = today.flatMap((link) =>
    (link.entry.source.value.formerIds ?? []).map((id) => ({ ...link, id })),
  );
  const first = new Map<string, StableLink>();
  for (const link of [...today, ...past]) {
    if (!first.has(link.id)) first.set(link.id, link);
  }
  return [...first.values()];
}

export const stableTitle = (value: StableValue): string =>
  'title' in value ? value.title : value.name;
