import { fallbackChain, type Locale, sourceLocale } from '../i18n/locales.ts';
import type { Translation } from '../schema/shared.ts';

/** An entry's text in one locale, together with what exists once for all. */
export interface Version<Value> {
  readonly locale: Locale;
  readonly value: Value;
  /** The language of each text that this one lacks and takes from its fallback. */
  readonly borrowed?: ReadonlyMap<string, Locale>;
  /** Where the text comes from; absent in the source locale. */
  readonly translation?: Translation;
  /** Path of the file, for messages. */
  readonly file: string;
}

/** One thing of one collection, in every language it exists in. */
export interface Entry<Value> {
  readonly id: string;
  readonly versions: ReadonlyMap<Locale, Version<Value>>;
  readonly source: Version<Value>;
}

/** What a reader of a locale sees: a translation, or the fallback. */
export interface Shown<Value> extends Version<Value> {
  readonly id: string;
  /** True where the text is not in the reader's language. */
  readonly isFallback: boolean;
}

/** The language of one text of a version. */
export function localeOf<Value>(version: Version<Value>, field: keyof Value & string): Locale {
  return version.borrowed?.get(field) ?? version.locale;
}

/** Resolves an entry for a reader: own language, else English, else the source. */
export function inLocale<Value>(entry: Entry<Value>, locale: Locale): Shown<Value> {
  for (const candidate of fallbackChain(locale)) {
    const version = entry.versions.get(candidate);
    if (version) return { ...version, id: entry.id, isFallback: candidate !== locale };
  }
  return { ...entry.source, id: entry.id, isFallback: locale !== sourceLocale };
}
