import { type Document, isMap, parseDocument } from 'yaml';
import { loadCollection } from '../src/entries/load.ts';
import type { Problem } from '../src/entries/problem.ts';
import { isLocale, sourceLocale } from '../src/i18n/locales.ts';
import type { Collection } from '../src/schema/collection.ts';
import { collections } from '../src/schema/index.ts';

/** A file that Decap is about to write. */
export interface DataFile {
  readonly path: string;
  readonly slug: string;
  readonly raw: string;
  readonly newPath?: string;
}

/** Leaves out translations without a text and says of new ones that a person wrote them. */
export function prepareFiles(files: readonly DataFile[], today = todayHere()): DataFile[] {
  return files.flatMap((file) => {
    if (!file.path.endsWith('.md')) return [{ ...file, raw: prepareData(file.raw, today) }];
    const locale = /\.([a-z]+)\.md$/.exec(file.path)?.[1] ?? '';
    const match = /^---\n([\s\S]*?)\n---\n?/.exec(file.raw);
    if (!match) return [];
    const document = parseDocument(match[1] ?? '');
    if (isBlank(document.get('title'))) return locale === sourceLocale ? [file] : [];
    const changed = prepareFields(document, [], locale, today);
    if (!changed) return [file];
    return [{ ...file, raw: `---\n${print(document)}---\n${file.raw.slice(match[0].length)}` }];
  });
}

function prepareData(raw: string, today: string): string {
  const document = parseDocument(raw);
  if (!isMap(document.contents)) return raw;
  let changed = false;
  for (const pair of [...document.contents.items]) {
    const locale = String(pair.key);
    const fields = document.get(locale, true);
    if (
      locale !== sourceLocale &&
      (!isMap(fields) || fields.items.every(({ value }) => isBlank(value)))
    ) {
      document.delete(locale);
      changed = true;
    } else if (isMap(fields)) {
      changed = prepareFields(document, [locale], locale, today) || changed;
    }
  }
  return changed ? print(document) : raw;
}

/** Completes or removes the details of a translation. Returns whether anything changed. */
function prepareFields(
  document: Document.Parsed,
  path: readonly string[],
  locale: string,
  today: string,
): boolean {
  const place = [...path, 'translation'];
  const method = document.getIn([...place, 'method']);
  if (locale === sourceLocale) return document.hasIn(place) && document.deleteIn(place);
  if (!isLocale(locale) || !isBlank(method)) return false;
  document.setIn(place, document.createNode({ method: 'human', from: sourceLocale, date: today }));
  return true;
}

/** The build's own rules over the files of one entry. */
export function checkFiles(files: readonly DataFile[]): Problem[] {
  const name = files[0]?.path.split('/')[1] ?? '';
  const collection: Collection | undefined = Object.values(collections).find(
    (known) => known.name === name,
  );
  if (!collection) return [];
  const texts = files.map(({ path, raw }) => ({ path, text: raw }));
  return loadCollection(collection, texts).problems;
}

const print = (document: Document.Parsed) => document.toString({ lineWidth: 0 });

function isBlank(value: unknown): boolean {
  if (typeof value === 'object' && value !== null && 'toJSON' in value) {
    const plain: unknown = typeof value.toJSON === 'function' ? value.toJSON() : value;
    return plain === null || plain === '' || (typeof plain === 'object' && isEmpty(plain));
  }
  return value === undefined || value === null || value === '';
}

const isEmpty = (value: object) =>
  Object.values(value).every((inner) => inner === null || inner === '');

/** Today in Finland as `YYYY-MM-DD`. */
const todayHere = () =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' }).format(new Date());
