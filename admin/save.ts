import { type Document, isMap, parseDocument } from 'yaml';
import { finnishDay } from '../src/contacts/finnish-time.ts';
import { canonicalText } from '../src/entries/canonical.ts';
import { isLocale, type Locale, sourceLocale } from '../src/i18n/locales.ts';
import type { Collection } from '../src/schema/collection.ts';
import { numericTypes } from '../src/schema/fact.ts';
import { collections } from '../src/schema/index.ts';
import { interfaceText } from '../src/schema/interface-text.ts';
import { markUpToDate, noteSourceChanges } from '../src/translation/mark.ts';
import { readTextEntries, type TextEntry } from '../src/translation/text-entry.ts';
import { editedFiles, type TextEdit } from '../src/translation/write-entry.ts';
import { carryOut, type TranslationActs, takeActs } from './translation-acts.ts';

/** A file that Decap is about to write. */
export interface DataFile {
  readonly path: string;
  readonly slug: string;
  readonly raw: string;
  readonly newPath?: string;
}

/**
 * What is really written: no file for a language without a text, new
 * translations marked as made by a person from the Finnish text as it is, what
 * staff have said of translations carried out, the
 * day noted in those that it has left behind, everything in the canonical form.
 */
export function prepareFiles(
  files: readonly DataFile[],
  today = finnishDay(Date.now()),
): DataFile[] {
  const collection = collectionOf(files);
  if (!collection) return files.map(prepareInterfaceText);
  const isData = collection.storage === 'data';
  const made = new Set<Locale>();
  const acts: TranslationActs = { upToDate: new Set() };
  const prepared = files.flatMap((file) => {
    const raw = isData ? prepareData(file.raw, made, acts) : prepareText(file, made, acts);
    return raw === undefined ? [] : [{ ...file, raw: canonicalText(collection, raw) }];
  });
  const said = edited(prepared, (entry) => carryOut(entry, acts, today));
  const marked = edited(said, (entry) => markUpToDate(entry, [...made], { date: today }));
  return edited(marked, (entry) => noteSourceChanges(entry, today));
}

/** The files of an entry with some of its translations marked otherwise. */
function edited(files: readonly DataFile[], edit: (entry: TextEntry) => TextEdit[]): DataFile[] {
  const [entry] = readTextEntries(files.map(({ path, raw }) => ({ path, text: raw })));
  if (!entry) return [...files];
  const changed = editedFiles(
    entry,
    edit(entry),
    (path) => files.find((file) => file.path === path)?.raw,
  );
  return files.map((file) => {
    const text = changed.find(({ path }) => path === file.path)?.text;
    return text === undefined ? file : { ...file, raw: text };
  });
}

/** Interface text: the keys in the order of the schema, a final line break. */
function prepareInterfaceText(file: DataFile): DataFile {
  if (!/^content\/ui\/\w+\.json$/.test(file.path)) return file;
  const strings: unknown = JSON.parse(file.raw);
  if (typeof strings !== 'object' || strings === null) return file;
  const known = Object.keys(interfaceText).filter((key) => Object.hasOwn(strings, key));
  const others = Object.keys(strings).filter((key) => !known.includes(key));
  const ordered = [...known, ...others].map((key) => [key, Reflect.get(strings, key)]);
  return { ...file, raw: `${JSON.stringify(Object.fromEntries(ordered), null, 2)}\n` };
}

function prepareText(
  { path, raw }: DataFile,
  made: Set<Locale>,
  acts: TranslationActs,
): string | undefined {
  const locale = /\.([a-z]+)\.mdx?$/.exec(path)?.[1] ?? '';
  const match = /^---\n([\s\S]*?)^---[ \t]*(?:\n|$)/m.exec(raw);
  if (!match) return undefined;
  const document = parseDocument(match[1] ?? '');
  const text = raw.slice(match[0].length);
  const hasText = ['title', 'summary', 'keywords'].some(
    (name) => !isBlank(document.get(name, true)),
  );
  if (!hasText && text.trim() === '') return locale === sourceLocale ? raw : undefined;
  takeActs(document, ['translation'], locale, acts);
  prepareTranslation(document, [], locale, made);
  return `---\n${document}---\n${text}`;
}

function prepareData(raw: string, made: Set<Locale>, acts: TranslationActs): string {
  const document = parseDocument(raw);
  if (!isMap(document.contents)) return raw;
  for (const { key } of [...document.contents.items]) {
    const locale = String(key);
    const fields = document.get(locale, true);
    takeActs(document, [locale, 'translation'], locale, acts);
    const isEmpty = !isMap(fields) || fields.items.every(({ value }) => isBlank(value));
    if (locale !== sourceLocale && isEmpty) document.delete(locale);
    else prepareTranslation(document, [locale], locale, made);
  }
  const value = document.getIn([sourceLocale, 'value']);
  const isNumeric = numericTypes.includes(String(document.getIn([sourceLocale, 'type'])));
  if (isNumeric && typeof value === 'string' && /^\d+(?:[.,]\d+)?$/.test(value)) {
    document.setIn([sourceLocale, 'value'], Number(value.replace(',', '.')));
  }
  return document.toString();
}

/** Notes a translation that says nothing of itself: it is new. The source text is no translation. */
function prepareTranslation(
  document: Document.Parsed,
  path: readonly string[],
  locale: string,
  made: Set<Locale>,
): void {
  const place = [...path, 'translation'];
  const isSource = locale === sourceLocale;
  const isNew = isLocale(locale) && isBlank(document.getIn([...place, 'method']));
  if (isSource || isNew) document.deleteIn(place);
  if (isNew && !isSource) made.add(locale);
}

function collectionOf(files: readonly DataFile[]): Collection | undefined {
  const [, folder] = files[0]?.path.split('/') ?? [];
  return Object.values(collections).find(({ name }) => name === folder);
}

function isBlank(value: unknown): boolean {
  if (typeof value === 'object' && value !== null && 'toJSON' in value) {
    const plain: unknown = typeof value.toJSON === 'function' ? value.toJSON() : value;
    return plain === null || plain === '' || (typeof plain === 'object' && isEmpty(plain));
  }
  return value === undefined || value === null || value === '';
}

const isEmpty = (value: object) =>
  Object.values(value).every((inner) => inner === null || inner === '');
