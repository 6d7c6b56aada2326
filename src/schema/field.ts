import { z } from 'zod';

/** A text for staff, in the two languages of the editing app. */
export interface StaffText {
  readonly fi: string;
  readonly en: string;
}

/** What a field tells Decap and the pre-save validation, besides its type. */
export interface FieldMeta {
  /** What staff see above the field. */
  readonly label: StaffText;
  /** One line below the field: what to write there. */
  readonly hint?: StaffText;
  /** The Decap widget, where the JSON type does not already say it. */
  readonly widget?:
    | 'text'
    | 'markdown'
    | 'datetime'
    | 'checked'
    | 'relation'
    | 'translation'
    | 'image'
    | 'hidden';
  /** For `relation`: the collection whose ids are the choices. */
  readonly collection?: string;
  /** The words of a choice list. */
  readonly options?: Readonly<Record<string, StaffText>>;
  /** Written once per language. Everything else exists once, in the source file. */
  readonly translate?: true;
}

declare module 'zod' {
  interface GlobalMeta {
    readonly field?: FieldMeta;
  }
}

/** Attaches what staff see to a schema. */
export function field<Schema extends z.ZodType>(schema: Schema, meta: FieldMeta): Schema {
  return schema.meta({ field: meta });
}

/** The staff metadata of a schema, looked for through `optional` and `default`. */
export function fieldMeta(schema: z.ZodType): FieldMeta | undefined {
  const own = schema.meta()?.field;
  if (own) return own;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    const inner = schema.unwrap();
    return inner instanceof z.ZodType ? fieldMeta(inner) : undefined;
  }
  return undefined;
}

/** A text that is not blank. */
export const text = (max: number) => z.string().trim().min(1).max(max);

/**
 * A calendar date as `YYYY-MM-DD`, kept as a string: a day has no time zone.
 * Dates that do not exist, such as 2026-02-30, are refused.
 */
export const day = z.iso.date();

/** The name of an entry in addresses and references: `finding-a-home`. */
export const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

/** An address on the open web. Only https and http: no `javascript:`, no `data:`. */
export const webAddress = z.url({ protocol: /^https?$/, hostname: z.regexes.domain });

/** A choice of fixed values with their words for staff. */
export function choice<const Values extends Readonly<Record<string, StaffText>>>(
  values: Values,
  label: StaffText,
  hint?: StaffText,
) {
  const keys = Object.keys(values) as [keyof Values & string, ...(keyof Values & string)[]];
  return field(z.enum(keys), { label, options: values, ...(hint && { hint }) });
}
