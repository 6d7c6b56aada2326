import type { Guide } from '../schema/guide.ts';
import type { Entry } from './entry.ts';
import type { Store } from './store.ts';

type Uses = ReadonlyMap<string, readonly Entry<Guide>[]>;

const contacts = new WeakMap<Store, Uses>();
const municipalities = new WeakMap<Store, Uses>();

/** The guides that name a contact, in their text or at their end. */
export function contactUses(store: Store, id: string): readonly Entry<Guide>[] {
  const inText = /::contact\{#([\w-]+)\}|\/contacts\/([\w-]+)\//g;
  const known =
    contacts.get(store) ?? collectUses(store, inText, ({ contacts: atEnd = [] }) => atEnd);
  contacts.set(store, known);
  return known.get(id) ?? [];
}

/** The guides that say something about a municipality or link to it. */
export function municipalityUses(store: Store, id: string): readonly Entry<Guide>[] {
  const inText = /:::municipality\{#([\w-]+)\}|\/municipalities\/([\w-]+)\//g;
  const known = municipalities.get(store) ?? collectUses(store, inText, () => []);
  municipalities.set(store, known);
  return known.get(id) ?? [];
}

function collectUses(
  store: Store,
  inText: RegExp,
  besides: (guide: Guide) => readonly string[],
): Uses {
  const found = new Map<string, Entry<Guide>[]>();
  for (const guide of store.guides.values()) {
    const { value } = guide.source;
    const named = [...value.body.matchAll(inText)].map(([, block, link]) => block ?? link ?? '');
    for (const id of new Set([...named, ...besides(value)])) {
      found.set(id, [...(found.get(id) ?? []), guide]);
    }
  }
  return found;
}
