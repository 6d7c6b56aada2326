import { z } from 'zod';
import type { Entry, Version } from '../src/entries/entry.ts';
import type { Site } from '../src/entries/site.ts';
import { type Locale, locales, sourceLocale } from '../src/i18n/locales.ts';
import { type Collection, translationFields } from '../src/schema/collection.ts';
import { numericTypes } from '../src/schema/fact.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The form of an entry being written: the fields of each language, valid or not. */
export type DraftFields = ReadonlyMap<Locale, Fields>;

/**
 * An entry as it is being written. What is missing or wrong is left out, or
 * stands for itself as `…` where a page cannot do without it.
 */
export function draftEntry<Shape extends z.ZodRawShape>(
  collection: Collection<Shape>,
  id: string,
  drafts: DraftFields,
  { today }: Pick<Site, 'today'>,
): Entry<z.infer<z.ZodObject<Shape, z.core.$strict>>> | undefined {
  type Value = z.infer<z.ZodObject<Shape, z.core.$strict>>;
  const own = typed(drafts.get(sourceLocale) ?? {});
  const whole = collection.fields.safeParse(complete(collection.fields.shape, own, today));
  if (!whole.success) return undefined;
  const file = `content/${collection.name}/${id}`;
  const source: Version<Value> = { locale: sourceLocale, value: whole.data, file };
  const versions = new Map<Locale, Version<Value>>([[sourceLocale, source]]);
  const { shape } = translationFields(collection);
  for (const locale of locales) {
    const fields = drafts.get(locale);
    const hasTitle =
      typeof fields?.[collection.titleField] === 'string' && fields[collection.titleField] !== '';
    if (locale === sourceLocale || !fields || !hasTitle) continue;
    const texts = Object.fromEntries(
      Object.entries(shape).flatMap(([name, schema]) => {
        if (name === 'translation' || !(schema instanceof z.ZodType)) return [];
        const field = schema.safeParse(fields[name]);
        return field.success && field.data !== undefined ? [[name, field.data]] : [];
      }),
    );
    const value = collection.fields.safeParse({ ...whole.data, ...texts });
    if (value.success) versions.set(locale, { locale, value: value.data, file });
  }
  return { id, versions, source };
}

/** Fields that the schema accepts, from fields that it may not accept. */
export function complete(shape: z.core.$ZodShape, fields: Fields, today: string): Fields {
  return Object.fromEntries(
    Object.entries(shape).flatMap(([name, schema]) => {
      if (!(schema instanceof z.ZodType)) return [];
      const own = schema.safeParse(withoutBlanks(fields[name]));
      if (own.success) return own.data === undefined ? [] : [[name, own.data]];
      const inner = schema instanceof z.ZodEnum ? schema.options[0] : undefined;
      const samples = [inner, '…', '', 1, today, [], [{ title: '…' }], { title: '…' }, 'x'];
      const sample = samples.find(
        (value) => value !== undefined && schema.safeParse(value).success,
      );
      return schema instanceof z.ZodOptional || sample === undefined ? [] : [[name, sample]];
    }),
  );
}

/** The editor has texts where a fact has numbers, and empty texts where nothing stands. */
function typed(fields: Fields): Fields {
  const { type, value } = fields;
  const isNumber =
    numericTypes.includes(String(type)) &&
    typeof value === 'string' &&
    /^\d+(?:[.,]\d+)?$/.test(value);
  return isNumber ? { ...fields, value: Number(value.replace(',', '.')) } : fields;
}

function withoutBlanks(value: unknown): unknown {
  if (value === null || value === '') return undefined;
  if (Array.isArray(value)) return value.map(withoutBlanks).filter((item) => item !== undefined);
  if (typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, withoutBlanks(inner)] as const)
      .filter(([, inner]) => inner !== undefined),
  );
}
