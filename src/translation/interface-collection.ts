import { z } from 'zod';
import type { TextFile } from '../entries/load.ts';
import { isLocale, type Locale } from '../i18n/locales.ts';
import type { Collection } from '../schema/collection.ts';
import { field, text } from '../schema/field.ts';
import { interfaceText } from '../schema/interface-text.ts';
import { translation as translationSchema } from '../schema/shared.ts';
import type { Fields } from './fields.ts';

/** Where the translations of the interface text say what they were made from. */
export const interfaceStamps = 'content/ui/translations.json';

/** The interface text seen as a collection of one entry, whose fields are the keys. */
export const interfaceCollection: Collection = {
  name: 'ui',
  storage: 'data',
  label: { fi: 'Käyttöliittymän tekstit', en: 'Interface text' },
  labelSingular: { fi: 'Käyttöliittymän tekstit', en: 'Interface text' },
  titleField: 'title',
  fields: z.strictObject(
    Object.fromEntries(
      Object.keys(interfaceText).map((key) => [
        key,
        field(text(2000), { label: { fi: key, en: key }, translate: true }).optional(),
      ]),
    ),
  ),
};

const stampsSchema = z.partialRecord(z.string(), translationSchema);

export type InterfaceStamps = Readonly<z.infer<typeof stampsSchema>>;

/** The stamps of all languages; none where the file is absent or cannot be read. */
export function parseInterfaceStamps(json: string | undefined): InterfaceStamps {
  return stampsSchema.safeParse(parseJson(json)).data ?? {};
}

/** A language a line group, a field a line, in the order given. */
export const printInterfaceStamps = (stamps: InterfaceStamps) =>
  `${JSON.stringify(stamps, null, 2)}\n`;

const messages = z.record(z.string(), z.union([z.string(), z.record(z.string(), z.string())]));

/** The strings of a language by key; plural forms as lines `one: …`. */
export function parseInterfaceFields({ text }: TextFile): Fields {
  const strings = messages.safeParse(parseJson(text)).data ?? {};
  return Object.fromEntries(
    Object.entries(strings).map(([key, message]) => [
      key,
      typeof message === 'string' ? message : printForms(message),
    ]),
  );
}

/** The file of a language with other strings, its keys in the order of the Finnish file. */
export function printInterfaceFields(fields: Fields, order: readonly string[]): string {
  const place = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  const entries = Object.entries(fields)
    .sort(([a], [b]) => place(a) - place(b))
    .map(([key, message]) => [key, isPlural(key) ? parseForms(String(message)) : message]);
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}

/** The language of a file of interface text. */
export function interfaceLocale(path: string): Locale | undefined {
  const [, name = ''] = /^content\/ui\/([a-z]+)\.json$/.exec(path) ?? [];
  return isLocale(name) ? name : undefined;
}

export function isPlural(key: string): boolean {
  return (
    new Map<string, { plural: boolean }>(Object.entries(interfaceText)).get(key)?.plural === true
  );
}

const printForms = (forms: Readonly<Record<string, string>>) =>
  Object.entries(forms)
    .map(([form, words]) => `${form}: ${words}`)
    .join('\n');

const parseForms = (lines: string): Record<string, string> =>
  Object.fromEntries(
    lines
      .split('\n')
      .filter((line) => line.includes(':'))
      .map((line) => [
        line.slice(0, line.indexOf(':')).trim(),
        line.slice(line.indexOf(':') + 1).trim(),
      ]),
  );

function parseJson(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
