import { parseDocument } from 'yaml';
import { z } from 'zod';
import { sourceLocale } from '../i18n/locales.ts';
import type { Collection } from '../schema/collection.ts';
import { fieldMeta, id as idSchema } from '../schema/field.ts';
import { collections } from '../schema/index.ts';
import { canonicalText } from './canonical.ts';
import type { TextFile } from './load.ts';
import { blockCollections } from './references.ts';

/** What a new address changes: texts with their new content, and where files go. */
export interface Renaming {
  readonly write: readonly TextFile[];
  /** All files of the entry, pictures too, by old and new path. */
  readonly moves: ReadonlyMap<string, string>;
}

/**
 * Gives an entry another id: its files move, everything that names it names
 * it anew, and its old address is kept as a former one.
 * @param texts all text files of the content
 * @param paths all files of the content
 * @throws Error that says in both languages why it cannot be
 */
export function renameEntry(
  texts: readonly TextFile[],
  paths: readonly string[],
  collection: string,
  from: string,
  to: string,
): Renaming {
  const schema = Object.values(collections).find(({ name }) => name === collection);
  const start = (id: string) => `content/${collection}/${id}`;
  const filesOf = (id: string) =>
    paths.filter((path) => path === `${start(id)}.yml` || path.startsWith(`${start(id)}/`));
  const own = filesOf(from);
  if (!schema || own.length === 0)
    throw new Error(`${collection}/${from}: ei ole / does not exist`);
  if (!idSchema.safeParse(to).success) {
    throw new Error(`"${to}": vain a–z, 0–9 ja väliviivat / only a–z, 0–9 and hyphens`);
  }
  if (filesOf(to).length > 0) throw new Error(`${collection}/${to}: on jo / exists already`);
  const moves = new Map(own.map((path) => [path, path.replace(start(from), start(to))]));
  const isSource = (path: string) =>
    path === `${start(from)}.yml` || path.startsWith(`${start(from)}/index.${sourceLocale}.`);
  const write = texts.flatMap(({ path, text }) => {
    const named = namedAnew(path, text, collection, from, to);
    const changed = isSource(path) ? withFormerId(schema, named, from, to) : named;
    return changed === text && !moves.has(path)
      ? []
      : [{ path: moves.get(path) ?? path, text: changed }];
  });
  return { write, moves };
}

/** A file with the new id wherever the old one stood. */
function namedAnew(path: string, text: string, collection: string, from: string, to: string) {
  const [, folder] = path.split('/');
  const schema = Object.values(collections).find(({ name }) => name === folder);
  if (!schema) return text;
  const [head, body] = parts(schema, text);
  const document = parseDocument(head);
  const fields: unknown = document.toJS();
  if (document.errors.length > 0 || typeof fields !== 'object' || fields === null) return text;
  const places = schema.storage === 'data' ? Object.keys(fields).map((key) => [key]) : [[]];
  let isChanged = false;
  for (const place of places) {
    for (const found of relationsTo(schema.fields, collection, place, fields, from)) {
      document.setIn(found, to);
      isChanged = true;
    }
  }
  const fieldsAnew = isChanged ? document.toString() : head;
  const renamed = joined(
    schema,
    textAnew(fieldsAnew, collection, from, to),
    textAnew(body, collection, from, to),
  );
  return renamed === text ? text : canonicalText(schema, renamed);
}

/** Front matter and Markdown; a data file has no Markdown. */
function parts({ storage }: Collection, text: string): [string, string] {
  if (storage === 'data') return [text, ''];
  const match = /^---\n([\s\S]*?)^---[ \t]*(?:\n|$)/m.exec(text);
  return match ? [match[1] ?? '', text.slice(match[0].length)] : ['', text];
}

const joined = ({ storage }: Collection, head: string, body: string) =>
  storage === 'data' ? head : `---\n${head}---\n${body}`;

/** Where fields that refer to a collection have an id. */
function* relationsTo(
  schema: z.ZodType,
  collection: string,
  place: readonly (string | number)[],
  data: unknown,
  id: string,
): Generator<(string | number)[]> {
  const value = place.length > 0 ? at(data, place) : data;
  if (value === undefined || value === null) return;
  const meta = fieldMeta(schema);
  const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
  if (meta?.widget === 'relation') {
    if (meta.collection !== collection) return;
    if (value === id) yield [...place];
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) if (item === id) yield [...place, index];
    }
  } else if (inner instanceof z.ZodArray && Array.isArray(value)) {
    const { element } = inner;
    if (!(element instanceof z.ZodType)) return;
    for (const index of value.keys()) {
      yield* relationsTo(element, collection, [...place, index], data, id);
    }
  } else if (inner instanceof z.ZodObject) {
    for (const [key, field] of Object.entries(inner.shape)) {
      if (field instanceof z.ZodType) {
        yield* relationsTo(field, collection, [...place, key], data, id);
      }
    }
  }
}

function at(data: unknown, place: readonly (string | number)[]): unknown {
  let value = data;
  for (const key of place) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

/** Blocks and links inside a text. */
function textAnew(text: string, collection: string, from: string, to: string): string {
  const names = [...blockCollections]
    .filter(([, name]) => name === collection)
    .map(([block]) => block);
  const block = new RegExp(
    `(:(?:${names.join('|') || '(?!)'})(?:\\[[^\\]]*\\])?\\{#)${from}\\}`,
    'g',
  );
  const link = new RegExp(`(?<![\\w.:/-])(/${collection}/)${from}/`, 'g');
  return text.replaceAll(block, `$1${to}}`).replaceAll(link, `$1${to}/`);
}

/** Keeps the old id, where the collection has addresses; the new one is none of the old any more. */
function withFormerId(schema: Collection, text: string, from: string, to: string): string {
  if (!('formerIds' in schema.fields.shape)) return text;
  const [head, body] = parts(schema, text);
  const document = parseDocument(head);
  const place = schema.storage === 'data' ? [sourceLocale, 'formerIds'] : ['formerIds'];
  const known = z.array(z.string()).safeParse(at(document.toJS(), place)).data ?? [];
  document.setIn(place, [...known.filter((id) => id !== to), from]);
  return canonicalText(schema, joined(schema, document.toString(), body));
}
