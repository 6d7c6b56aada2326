import { z } from 'zod';
import type { StaffLanguage } from '../src/entries/problem.ts';
import { fieldMeta } from '../src/schema/field.ts';
import { collections } from '../src/schema/index.ts';

/**
 * A field in the words of the editor.
 * @param file path of the file it stands in
 * @example fieldLabel('content/contacts/kela.yml', 'phones.0.number', 'en') // => 'Phone numbers 1: Number'
 */
export function fieldLabel(file: string, field: string, language: StaffLanguage): string {
  const [, folder] = file.split('/');
  const collection = Object.values(collections).find(({ name }) => name === folder);
  if (!collection) return field;
  const labels: string[] = [];
  let schema: z.ZodType | undefined = collection.fields;
  for (const key of field.split('.')) {
    schema = schema && inside(schema, key);
    const label = schema && fieldMeta(schema)?.label[language];
    const isPlace = /^\d+$/.test(key);
    if (isPlace) labels.push(`${labels.pop() ?? ''} ${Number(key) + 1}`.trim());
    else labels.push(label ?? key);
  }
  return labels.join(': ');
}

/** The schema of a key of a group, or of the items of a list. */
function inside(schema: z.ZodType, key: string): z.ZodType | undefined {
  const bare = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
  const inner =
    bare instanceof z.ZodArray
      ? bare.element
      : bare instanceof z.ZodObject
        ? bare.shape[key]
        : undefined;
  return inner instanceof z.ZodType ? inner : undefined;
}
