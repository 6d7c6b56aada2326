import { z } from 'zod';
import { fieldMeta, type StaffText } from './field.ts';
import { translation } from './shared.ts';

/** How a collection's entries lie on disk. */
export type Storage =
  /** `content/<name>/<id>/index.<locale>.md`: a file a language, the body is Markdown. */
  | 'markdown'
  /** The same with `.mdx`: components allowed, trusted authors only. */
  | 'mdx'
  /** `content/<name>/<id>.yml`: one file, a top-level key a language. */
  | 'data';

/**
 * A collection of entries. `fields` is the only place its fields are defined:
 * the loader, Decap's config and the pre-save validation derive from it.
 */
export interface Collection<Shape extends z.ZodRawShape = z.ZodRawShape> {
  readonly name: string;
  readonly storage: Storage;
  readonly label: StaffText;
  readonly labelSingular: StaffText;
  /** The field that names an entry; a translation without it is absent. */
  readonly titleField: 'title' | 'name' | 'term' | 'label';
  readonly fields: z.ZodObject<Shape, z.core.$strict>;
}

/** The fields of a translation: those marked `translate`, and where the text comes from. */
export function translationFields(collection: Collection): z.ZodObject {
  const shape: Record<string, z.core.$ZodType> = {};
  for (const [key, schema] of Object.entries(collection.fields.shape)) {
    if (schema instanceof z.ZodType && fieldMeta(schema)?.translate) shape[key] = schema;
  }
  return z.strictObject({ ...shape, translation: translation.optional() });
}
