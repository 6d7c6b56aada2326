import type { Guide } from '../schema/guide.ts';
import type { Entry } from './entry.ts';
import type { Store } from './store.ts';

const uses = new WeakMap<Store, Map<string, Entry<Guide>[]>>();

/** The guides that name a contact, in their text or at their end. */
export function contactUses(store: Store, id: string): readonly Entry<Guide>[] {
  const known = uses.get(store) ?? collectUses(store);
  uses.set(store, known);
  return known.get(id) ?? [];
}

function collectUses(store: Store): Map<string, Entry<Guide>[]> {
  const found = new Map<string, Entry<Guide>[]>();
  for (const guide of store.guides.values()) {
    const { body, contacts = [] } = guide.source.value;
    const inText = [...body.matchAll(/::contact\{#([\w-]+)\}|\/contacts\/([\w-]+)\//g)].map(
      ([, card, link]) => card ?? link ?? '',
    );
    for (const id of new Set([...inText, ...contacts])) {
      found.set(id, [...(found.get(id) ?? []), guide]);
    }
  }
  return found;
}
