import type { Guide } from '../schema/guide.ts';
import type { Entry } from './entry.ts';
import type { Store } from './store.ts';

/** The guides that name an entry, by its id. */
export type Uses = ReadonlyMap<string, readonly Entry<Guide>[]>;

const known = new WeakMap<Store, Uses>();

/** The guides that name a contact, in their Finnish text or at their end. */
export function contactUses(store: Store, id: string): readonly Entry<Guide>[] {
  const uses =
    known.get(store) ??
    usesIn(store, ({ source: { value } }) => [
      ...idsIn([value.body], contactBlock),
      ...(value.contacts ?? []),
    ]);
  known.set(store, uses);
  return uses.get(id) ?? [];
}

/** What the texts of all languages name: facts, terms, and contacts with those at the end of a guide. */
export function allUses(store: Store): Readonly<Record<'facts' | 'contacts' | 'terms', Uses>> {
  const bodies = (guide: Entry<Guide>) =>
    [...guide.versions.values()].map(({ value }) => value.body);
  return {
    facts: usesIn(store, (guide) => idsIn(bodies(guide), factBlock)),
    contacts: usesIn(store, (guide) => [
      ...idsIn(bodies(guide), contactBlock),
      ...(guide.source.value.contacts ?? []),
    ]),
    terms: usesIn(store, (guide) => idsIn(bodies(guide), termBlock)),
  };
}

const factBlock = /:fact\{#([\w-]+)\}/g;
const contactBlock = /::contact\{#([\w-]+)\}|\/contacts\/([\w-]+)\//g;
const termBlock = /:term(?:\[[^\]]*\])?\{#([\w-]+)\}/g;

const idsIn = (bodies: readonly string[], block: RegExp): string[] =>
  bodies.flatMap((body) => [...body.matchAll(block)].map(([, id, other]) => id ?? other ?? ''));

function usesIn(store: Store, idsOf: (guide: Entry<Guide>) => readonly string[]): Uses {
  const found = new Map<string, Entry<Guide>[]>();
  for (const guide of store.guides.values()) {
    for (const id of new Set(idsOf(guide))) found.set(id, [...(found.get(id) ?? []), guide]);
  }
  return found;
}
