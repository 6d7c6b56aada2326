import { z } from 'zod';
import type { Collection } from '../schema/collection.ts';
import { fieldMeta } from '../schema/field.ts';

/** A text in the fields of an entry. A list of plain texts is one, an item a line. */
export interface FieldText {
  /** Its place, such as `title` or `items.2.label`. */
  readonly path: readonly string[];
  readonly text: string;
  readonly isList: boolean;
}

/** The fields of one language of an entry, as they stand in its file. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * The texts that are written once per language, in the order of the schema; not
 * the Markdown body. Numbers, ids and addresses are none, nor are facts that
 * are no words.
 */
export function fieldTexts(collection: Collection, fields: Fields): FieldText[] {
  if (collection.name === 'facts' && 'type' in fields && fields.type !== 'text') return [];
  return Object.entries(collection.fields.shape).flatMap(([name, schema]) => {
    if (!(schema instanceof z.ZodType) || isBody(collection, name)) return [];
    return fieldMeta(schema)?.translate ? textsIn(schema, fields[name], [name]) : [];
  });
}

/** Whether a field is the Markdown text of an entry. */
export const isBody = (collection: Collection, name: string) =>
  name === 'body' && collection.storage !== 'data';

function textsIn(schema: z.ZodType, value: unknown, path: readonly string[]): FieldText[] {
  if (fieldMeta(schema)?.widget === 'relation') return [];
  const inner = unwrap(schema);
  if (typeof value === 'string') {
    return value.trim() !== '' && isText(inner) ? [{ path, text: value, isList: false }] : [];
  }
  if (inner instanceof z.ZodArray && inner.element instanceof z.ZodType && Array.isArray(value)) {
    const { element } = inner;
    if (isText(unwrap(element))) {
      const items = value.filter((item) => typeof item === 'string' && item.trim() !== '');
      return items.length > 0 ? [{ path, text: items.join('\n'), isList: true }] : [];
    }
    return value.flatMap((item, index) => textsIn(element, item, [...path, String(index)]));
  }
  if (inner instanceof z.ZodObject && typeof value === 'object' && value !== null) {
    const own = new Map(Object.entries(value));
    return Object.entries(inner.shape).flatMap(([name, field]) =>
      field instanceof z.ZodType ? textsIn(field, own.get(name), [...path, name]) : [],
    );
  }
  return [];
}

function unwrap(schema: z.ZodType): z.ZodType {
  if (!(schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)) return schema;
  const inner = schema.unwrap();
  return inner instanceof z.ZodType ? unwrap(inner) : schema;
}

const isText = (schema: z.ZodType): boolean =>
  schema instanceof z.ZodUnion
    ? schema.options.some((option) => option instanceof z.ZodType && isText(option))
    : schema instanceof z.ZodString;
