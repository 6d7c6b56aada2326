import type { Document } from 'yaml';
import { isLocale, type Locale, sourceLocale } from '../src/i18n/locales.ts';
import { markHeldSince, markUpToDate } from '../src/translation/mark.ts';
import type { TextEntry } from '../src/translation/text-entry.ts';
import type { TextEdit } from '../src/translation/write-entry.ts';

/**
 * What staff say of translations in the editor, besides writing them. It travels
 * in the field `revision` until the entry is saved, and is carried out on what
 * is really saved.
 */
export interface TranslationActs {
  /** These follow the Finnish text as it is saved. */
  readonly upToDate: Set<Locale>;
  /** The Finnish text was changed without changing its meaning; hashes of its blocks before. */
  heldSince?: readonly string[];
}

const upToDate = ' current';
const held = 'held ';

/** The value of a translation's field when it is said to be up to date, and when that is taken back. */
export const sayUpToDate = (revision: string) => `${takeBack(revision)}${upToDate}`;
export const takeBack = (revision: string) => revision.replace(upToDate, '');
export const isSaidUpToDate = (revision: string) => revision.endsWith(upToDate);

/** The value of the field of the Finnish text when translations are said to hold. */
export const sayHeld = (hashes: readonly string[]) => `${held}${hashes.join(' ')}`;
export const isSaidHeld = (value: string) => value.startsWith(held);

/** Takes what was said out of one language of an entry. @param path of its `translation` */
export function takeActs(
  document: Document.Parsed,
  path: readonly string[],
  locale: string,
  acts: TranslationActs,
): void {
  const place = [...path, 'revision'];
  const value = document.getIn(place);
  if (typeof value !== 'string' || !isLocale(locale)) return;
  if (locale === sourceLocale && isSaidHeld(value)) {
    acts.heldSince = value.slice(held.length).split(' ');
  }
  if (locale === sourceLocale || !isSaidUpToDate(value)) return;
  acts.upToDate.add(locale);
  if (takeBack(value) === '') document.deleteIn(place);
  else document.setIn(place, takeBack(value));
}

/** Carries out what was said. */
export function carryOut(
  entry: TextEntry,
  { upToDate: locales, heldSince }: TranslationActs,
  today: string,
): TextEdit[] {
  const marked = markUpToDate(entry, [...locales], { date: today });
  const hold = heldSince ? markHeldSince(entry, heldSince) : [];
  return [...hold.filter(({ locale }) => !locales.has(locale)), ...marked];
}
