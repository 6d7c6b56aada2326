import type { Guide } from '../schema/guide.ts';
import type { Entry } from './entry.ts';
import type { Store } from './store.ts';

/** The guides that name an entry, by its id. */
export type Uses = ReadonlyMap<string, readonly Entry<Guide>[]>;

/** What guides name by id, in their texts or at their end. */
export type Used = 'facts' | 'terms' | 'contacts' | 'municipalities';

const blocks: Readonly<Record<Used, RegExp>> = {
  facts: /:fact\{#([\w-]+)\}/g,
  terms: /:term(?:\[[^\]]*\])?\{#([\w-]+)\}/g,
  contacts: /:contact\{#([\w-]+)\}|\/contacts\/([\w-]+)\//g,
  municipalities: /:::municipality\{#([\w-]+)\}|\/municipalities\/([\w-]+)\//g,
};

const known = new WeakMap<Store, Readonly<Record<Used, Uses>>>();

/** The uses of every entry, in the texts of all languages. Collected once per store. */
export function allUses(store: Store): Readonly<Record<Used, Uses>> {
  const uses = known.get(store) ?? {
    facts: usesOf(store, 'facts'),
    terms: usesOf(store, 'terms'),
    contacts: usesOf(store, 'contacts'),
    municipalities: usesOf(store, 'municipalities'),
  };
  known.set(store, uses);
  return uses;
}

/** The guides that name a contact, in their text or at their end. */
export function contactUses(store: Store, id: string): readonly Entry<Guide>[] {
  return allUses(store).contacts.get(id) ?? [];
}

/** The guides that say something about a municipality or link to it. */
export function municipalityUses(store: Store, id: string): readonly Entry<Guide>[] {
  return allUses(store).municipalities.get(id) ?? [];
}

function usesOf(store: Store, kind: Used): Uses {
  const found = new Map<string, Entry<Guide>[]>();
  for (const guide of store.guides.values()) {
    const bodies = [...guide.versions.values()].map(({ value }) => value.body);
    const named = bodies.flatMap((body) =>
      [...body.matchAll(blocks[kind])].map(([, block, link]) => block ?? link ?? ''),
    );
    const atEnd = kind === 'contacts' ? (guide.source.value.contacts ?? []) : [];
    for (const id of new Set([...named, ...atEnd])) {
      found.set(id, [...(found.get(id) ?? []), guide]);
    }
  }
  return found;
}
