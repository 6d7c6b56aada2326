import { parseDocument } from 'yaml';
import { canonicalText } from '../entries/canonical.ts';
import type { TextFile } from '../entries/load.ts';
import { type Locale, locales } from '../i18n/locales.ts';
import type { Translation } from '../schema/shared.ts';
import type { Fields } from './fields.ts';
import {
  interfaceCollection,
  interfaceStamps,
  parseInterfaceStamps,
  printInterfaceFields,
  printInterfaceStamps,
} from './interface-collection.ts';
import type { TextEntry } from './text-entry.ts';

/** The fields to set in one language of an entry; `undefined` takes a field away. */
export interface TextEdit {
  readonly locale: Locale;
  readonly fields?: Fields;
  readonly translation?: Translation;
}

/** Reads a file of the content by its path; undefined where there is none. */
export type ReadFile = (path: string) => string | undefined;

/**
 * The files of an entry after some of its languages were edited, in the one form
 * of files. Files that stay as they are, are not in the answer.
 */
export function editedFiles(
  entry: TextEntry,
  edits: readonly TextEdit[],
  read: ReadFile,
): TextFile[] {
  const files = new Map<string, string>();
  const current = (path: string) => files.get(path) ?? read(path);
  for (const edit of edits) {
    for (const { path, text } of editFile(entry, edit, current)) files.set(path, text);
  }
  return [...files]
    .filter(([path, text]) => text !== read(path))
    .map(([path, text]) => ({ path, text }));
}

function editFile(entry: TextEntry, edit: TextEdit, read: ReadFile): TextFile[] {
  const { collection, id } = entry;
  if (collection === interfaceCollection) return editInterface(entry, edit, read);
  const { locale, translation } = edit;
  const { body, ...fields } = edit.fields ?? {};
  const isData = collection.storage === 'data';
  const path = isData
    ? `content/${collection.name}/${id}.yml`
    : `content/${collection.name}/${id}/index.${locale}.${collection.storage === 'mdx' ? 'mdx' : 'md'}`;
  const text = read(path) ?? (isData ? '' : '---\n---\n');
  const front = isData ? undefined : /^---\n([\s\S]*?)^---[ \t]*(?:\n|$)/m.exec(text);
  const document = parseDocument((isData ? text : front?.[1]) || '{}');
  const at = isData ? [locale] : [];
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined) document.deleteIn([...at, name]);
    else document.setIn([...at, name], document.createNode(value));
  }
  if (translation) document.setIn([...at, 'translation'], document.createNode(translation));
  const yaml = document.toString({ lineWidth: 0 });
  const own = body ?? text.slice(front?.[0].length ?? 0);
  return [{ path, text: canonicalText(collection, isData ? yaml : `---\n${yaml}---\n${own}`) }];
}

function editInterface(
  { versions }: TextEntry,
  { locale, fields, translation }: TextEdit,
  read: ReadFile,
): TextFile[] {
  const files: TextFile[] = [];
  if (fields) {
    const order = Object.keys(versions.get('fi')?.fields ?? {});
    const all = { ...versions.get(locale)?.fields, ...fields };
    files.push({ path: `content/ui/${locale}.json`, text: printInterfaceFields(all, order) });
  }
  if (translation) {
    const stamps = { ...parseInterfaceStamps(read(interfaceStamps)), [locale]: translation };
    const ordered = locales.flatMap((name) => {
      const own = stamps[name];
      return own ? [[name, own]] : [];
    });
    files.push({ path: interfaceStamps, text: printInterfaceStamps(Object.fromEntries(ordered)) });
  }
  return files;
}
