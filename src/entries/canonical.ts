import { Document, parseDocument, visit } from 'yaml';
import { locales } from '../i18n/locales.ts';
import type { Collection } from '../schema/collection.ts';
import { canonicalMarkdown } from './canonical-markdown.ts';

/**
 * The one way in which content files are written: fields in the order of the
 * schema, languages in the order of the table, a list item a line, nothing
 * empty. A save that changes one field therefore changes one line, whoever
 * wrote the file.
 * @returns the text in that form; unchanged where it cannot be read
 */
export function canonicalText(collection: Collection, text: string): string {
  if (collection.storage === 'data') return canonicalData(collection, text);
  const match = /^---\n([\s\S]*?)^---[ \t]*(?:\n|$)/m.exec(text);
  if (match?.index !== 0) return text;
  const fields = parse(match[1] ?? '');
  if (!fields) return text;
  const body = text.slice(match[0].length).replace(/^\n+/, '').trimEnd();
  const canonical = collection.storage === 'markdown' ? canonicalMarkdown(body) : body;
  return `---\n${print(ordered(fields, fieldOrder(collection)))}---\n${canonical}\n`;
}

function canonicalData(collection: Collection, text: string): string {
  const languages = parse(text);
  if (!languages) return text;
  const order = fieldOrder(collection);
  const entries = Object.entries(ordered(languages, locales)).map(([locale, fields]) => [
    locale,
    isRecord(fields) ? ordered(fields, order) : fields,
  ]);
  return print(Object.fromEntries(entries));
}

const fieldOrder = (collection: Collection): string[] => [
  ...Object.keys(collection.fields.shape),
  'translation',
];

function parse(yaml: string): Record<string, unknown> | undefined {
  const document = parseDocument(yaml);
  const data: unknown = document.errors.length > 0 ? undefined : document.toJS();
  return isRecord(data) ? data : undefined;
}

/** The fields in an order, unknown ones last, without those that are empty. */
function ordered(
  fields: Readonly<Record<string, unknown>>,
  order: readonly string[],
): Record<string, unknown> {
  const place = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  return Object.fromEntries(
    Object.entries(fields)
      .map(([key, value]) => [key, withoutEmpty(value)] as const)
      .filter(([, value]) => value !== undefined)
      .sort(([a], [b]) => place(a) - place(b)),
  );
}

/** A value without `null`, empty texts, empty lists and empty groups; undefined where nothing is left. */
function withoutEmpty(value: unknown): unknown {
  if (value === null || value === '') return undefined;
  if (Array.isArray(value)) {
    const items = value.map(withoutEmpty).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  if (!isRecord(value)) return value;
  const entries = Object.entries(value)
    .map(([key, inner]) => [key, withoutEmpty(inner)] as const)
    .filter(([, inner]) => inner !== undefined);
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function print(data: object): string {
  const document = new Document(data, { aliasDuplicateObjects: false });
  visit(document, {
    // Long texts stay on one line and quotes stay as few as YAML allows.
    Scalar: (_key, node) => {
      if (typeof node.value === 'string' && node.value.includes('\n')) node.type = 'BLOCK_LITERAL';
    },
  });
  return document.toString({ lineWidth: 0 });
}
