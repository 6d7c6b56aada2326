import { z } from 'zod';
import { type FieldMeta, fieldMeta } from '../../../src/schema/field.ts';

/** A field of a schema at any depth: `phones.number`. */
export interface SchemaField {
  readonly path: string;
  readonly meta: FieldMeta | undefined;
  /** Whether staff must fill it in: not inside a group that may be absent. */
  readonly isRequired: boolean;
  /** The fixed values to choose from, if it is a choice. */
  readonly values: readonly string[];
}

/** Every field of a group of fields, and of the groups inside it. */
export function schemaFields(group: z.ZodType, place = ''): SchemaField[] {
  const mayBeAbsent = place !== '' && group instanceof z.ZodOptional && isGroup(group.unwrap());
  const inner = unwrapped(group);
  if (!(inner instanceof z.ZodObject)) return [];
  return Object.entries(inner.shape).flatMap(([name, schema]) => {
    if (!(schema instanceof z.ZodType)) return [];
    const path = place === '' ? name : `${place}.${name}`;
    const isRequired = !mayBeAbsent && !(schema instanceof z.ZodOptional);
    const choice = unwrapped(schema);
    const values = choice instanceof z.ZodEnum ? choice.options.map(String) : [];
    return [{ path, meta: fieldMeta(schema), isRequired, values }, ...schemaFields(schema, path)];
  });
}

const isGroup = (schema: unknown) => schema instanceof z.ZodObject;

/** What stands inside `optional` and lists. */
function unwrapped(schema: z.ZodType): z.ZodType {
  const inner =
    schema instanceof z.ZodOptional
      ? schema.unwrap()
      : schema instanceof z.ZodArray
        ? schema.element
        : undefined;
  return inner instanceof z.ZodType ? unwrapped(inner) : schema;
}
