import { type Document, isMap, parseDocument } from 'yaml';
import { finnishDay } from '../src/contacts/finnish-time.ts';
import { canonicalText } from '../src/entries/canonical.ts';
import { loadCollection } from '../src/entries/load.ts';
import type { Problem } from '../src/entries/problem.ts';
import { isLocale, type Locale, locales, sourceLocale } from '../src/i18n/locales.ts';
import type { Collection } from '../src/schema/collection.ts';
import { numericTypes } from '../src/schema/fact.ts';
import { collections } from '../src/schema/index.ts';
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
 * A data file as Decap must be given it: with an empty group for each language
 * that it lacks. Decap cannot save an entry where one is missing.
 */
export function withEveryLanguage(path: string, text: string): string {
  if (collectionOf([{ path }])?.storage !== 'data') return text;
  const document = parseDocument(text);
  if (document.errors.length > 0 || !isMap(document.contents)) return text;
  const missing = locales.filter((locale) => !document.has(locale));
  return [text.trimEnd(), ...missing.map((locale) => `${locale}: {}`), ''].join('\n');
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
  if (!collection) return [...files];
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

function prepareText(
  { path, raw }: DataFile,
  made: Set<Locale>,
  acts: TranslationActs,
): string | undefined {
  const locale = /\.([a-z]+)\.md$/.exec(path)?.[1] ?? '';
  const match = /^---\n([\s\S]*?)^---[ \t]*(?:\n|$)/m.exec(raw);
  if (!match) return undefined;
  const document = parseDocument(match[1] ?? '');
  if (isBlank(document.get('title'))) return locale === sourceLocale ? raw : undefined;
  takeActs(document, ['translation'], locale, acts);
  prepareTranslation(document, [], locale, made);
  return `---\n${document}---\n${raw.slice(match[0].length)}`;
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

/** The build's own rules over the files of one entry. */
export function checkFiles(files: readonly DataFile[]): Problem[] {
  const collection = collectionOf(files);
  if (!collection) return [];
  const texts = files.map(({ path, raw }) => ({ path, text: raw }));
  return loadCollection(collection, texts).problems;
}

function collectionOf(files: readonly Pick<DataFile, 'path'>[]): Collection | undefined {
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
