import { z } from 'zod';
import { fieldMeta } from '../schema/field.ts';
import { collections } from '../schema/index.ts';
import { picturePath } from './picture-path.ts';
import type { Store } from './store.ts';

/** An entry as `guides/finding-a-home`; a picture by its path, `content/guides/x/map.jpg`. */
export type Name = string;

/** Which entries name an entry or a picture, in any field and any language. */
export type References = ReadonlyMap<Name, ReadonlySet<Name>>;

/** Collects everything that entries say about one another. */
export function allReferences(store: Store): References {
  const references = new Map<Name, Set<Name>>();
  const schemas = new Map(Object.entries(collections).map(([name, { fields }]) => [name, fields]));
  for (const [name, entries] of Object.entries(store)) {
    const fields = schemas.get(name);
    if (!fields) continue;
    for (const { id, versions } of entries.values()) {
      const from = `${name}/${id}`;
      for (const { value } of versions.values()) {
        for (const to of named(fields, value, id)) {
          if (to !== from) references.set(to, (references.get(to) ?? new Set()).add(from));
        }
      }
    }
  }
  return references;
}

/** What a value of the schema names: by a field of its own or inside a text. */
function* named(schema: z.ZodType, value: unknown, guide: string): Generator<Name> {
  if (value === undefined) return;
  const meta = fieldMeta(schema);
  const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
  if (meta?.widget === 'relation') {
    for (const id of Array.isArray(value) ? value : [value]) yield `${meta.collection}/${id}`;
  } else if (typeof value === 'string') {
    yield* namedInText(value, guide);
  } else if (inner instanceof z.ZodArray && Array.isArray(value)) {
    if (!(inner.element instanceof z.ZodType)) return;
    for (const item of value) yield* named(inner.element, item, guide);
  } else if (inner instanceof z.ZodObject && typeof value === 'object' && value !== null) {
    for (const [key, field] of Object.entries(inner.shape)) {
      if (field instanceof z.ZodType) yield* named(field, Reflect.get(value, key), guide);
    }
  }
}

const block = /:([a-z]+)(?:\[[^\]]*\])?\{#([\w-]+)\}/g;
/** In Markdown, or a field that is a link. */
const link = /(?:\]\(|^)\/([a-z-]+)\/([a-z0-9-]+)\//g;
const image = /!\[[^\]]*\]\(([^)\s]+)\)/g;

function* namedInText(text: string, guide: string): Generator<Name> {
  for (const [, name = '', id] of text.matchAll(block)) {
    const collection = blockCollections.get(name);
    if (collection) yield `${collection}/${id}`;
  }
  for (const [, section = '', id] of text.matchAll(link)) {
    if (Object.hasOwn(collections, section)) yield `${section}/${id}`;
  }
  for (const [, address = ''] of text.matchAll(image)) {
    const path = picturePath(guide, address);
    if (path) yield path;
  }
}

/** The collection of a block with an id: `fact` shows one of `facts`. */
export const blockCollections: ReadonlyMap<string, string> = new Map([
  ['fact', 'facts'],
  ['term', 'terms'],
  ['contact', 'contacts'],
  ['municipality', 'municipalities'],
]);
