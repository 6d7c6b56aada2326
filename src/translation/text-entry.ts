import { z } from 'zod';
import type { TextFile } from '../entries/load.ts';
import { parseDataFile, parseMarkdownFile } from '../entries/source-file.ts';
import { isLocale, type Locale, locales, sourceLocale } from '../i18n/locales.ts';
import type { Collection } from '../schema/collection.ts';
import { collections } from '../schema/index.ts';
import { translation as translationSchema } from '../schema/shared.ts';
import { type Fields, fieldTexts } from './fields.ts';
import {
  interfaceCollection,
  interfaceLocale,
  interfaceStamps,
  parseInterfaceFields,
  parseInterfaceStamps,
} from './interface-collection.ts';
import type { TextVersion } from './state.ts';

/** A language of an entry and the file it stands in. */
export interface FileVersion extends TextVersion {
  readonly path: string;
}

/** An entry as it lies on disk, with or without a source, valid or not. */
export interface TextEntry {
  readonly collection: Collection;
  readonly id: string;
  readonly versions: ReadonlyMap<Locale, FileVersion>;
}

/** Every collection that is translated, by the name of its folder. */
export const translatedCollections: ReadonlyMap<string, Collection> = new Map<string, Collection>([
  ...Object.values(collections).map((collection): [string, Collection] => [
    collection.name,
    collection,
  ]),
  [interfaceCollection.name, interfaceCollection],
]);

/** `guides/finding-a-home` */
export const entryName = ({ collection, id }: Pick<TextEntry, 'collection' | 'id'>) =>
  `${collection.name}/${id}`;

/**
 * The entries of a content folder, for the work of translating. It takes what it
 * can read: the checks of `loadStore` name what is wrong.
 */
export function readTextEntries(files: readonly TextFile[]): TextEntry[] {
  const entries = new Map<string, { collection: Collection; id: string; found: Version[] }>();
  const stamps = parseInterfaceStamps(files.find(({ path }) => path === interfaceStamps)?.text);
  for (const file of files) {
    const [, folder = '', name = ''] = file.path.split('/');
    const collection = translatedCollections.get(folder);
    if (!collection) continue;
    const id = collection === interfaceCollection ? 'interface' : name.replace(/\.yml$/, '');
    const found =
      collection === interfaceCollection
        ? readInterface(file, stamps)
        : collection.storage === 'data'
          ? readData(collection, file)
          : readMarkdown(file);
    if (found.length === 0) continue;
    const entry = entries.get(`${folder}/${id}`) ?? { collection, id, found: [] };
    entry.found.push(...found);
    entries.set(`${folder}/${id}`, entry);
  }
  return [...entries.values()].map(({ collection, id, found }) => ({
    collection,
    id,
    versions: inOrder(found.filter(([, version]) => hasText(collection, version.fields))),
  }));
}

/** The entries of a content folder by `collection/id`. */
export const textsByName = (files: readonly TextFile[]): ReadonlyMap<string, TextEntry> =>
  new Map(readTextEntries(files).map((entry) => [entryName(entry), entry]));

type Version = readonly [Locale, FileVersion];

const inOrder = (found: readonly Version[]): ReadonlyMap<Locale, FileVersion> =>
  new Map([...found].sort(([a], [b]) => locales.indexOf(a) - locales.indexOf(b)));

const record = z.record(z.string(), z.unknown());

function readMarkdown({ path, text }: TextFile): Version[] {
  const [, locale = ''] = /\/index\.([a-z]+)\.mdx?$/.exec(path) ?? [];
  const file = parseMarkdownFile(path, text);
  if (!isLocale(locale) || Array.isArray(file)) return [];
  const fields = record.safeParse(file.data ?? {}).data ?? {};
  return [[locale, version({ ...fields, body: file.body }, path)]];
}

function readData(collection: Collection, { path, text }: TextFile): Version[] {
  const file = parseDataFile(path, text);
  const languages = Array.isArray(file) ? undefined : record.safeParse(file.data).data;
  const type = collection.name === 'facts' ? factType(languages) : {};
  return Object.entries(languages ?? {}).flatMap(([locale, value]): Version[] => {
    const fields = record.safeParse(value).data;
    return fields && isLocale(locale) ? [[locale, version({ ...type, ...fields }, path)]] : [];
  });
}

/** What a fact's value is stands in the source alone; its translations are words if it is a text. */
function factType(languages: Fields | undefined): Fields {
  const { type } = record.safeParse(languages?.[sourceLocale]).data ?? {};
  return { type };
}

function readInterface(file: TextFile, stamps: ReturnType<typeof parseInterfaceStamps>): Version[] {
  const locale = interfaceLocale(file.path);
  if (!locale) return [];
  return [
    [locale, { fields: parseInterfaceFields(file), path: file.path, translation: stamps[locale] }],
  ];
}

function version(fields: Fields, path: string): FileVersion {
  const given = record.safeParse(fields.translation).data ?? {};
  const filled = Object.entries(given).filter(([, value]) => value !== null && value !== '');
  const { data } = translationSchema.safeParse(Object.fromEntries(filled));
  return { fields, path, translation: data };
}

/** Decap writes files of languages that hold nothing. */
function hasText(collection: Collection, fields: Fields): boolean {
  const title = fields[collection.titleField];
  const isNamed = collection.titleField in collection.fields.shape && collection.name !== 'facts';
  if (isNamed) return typeof title === 'string' && title.trim() !== '';
  return collection.name === 'facts'
    ? fields.value !== undefined && fields.value !== null
    : fieldTexts(collection, fields).length > 0;
}
