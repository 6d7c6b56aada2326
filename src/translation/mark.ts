import { type Locale, sourceLocale } from '../i18n/locales.ts';
import type { Translation } from '../schema/shared.ts';
import { stampOf, stampOfHeld } from './stamp.ts';
import { knownBlocks, type TextVersion, translationState } from './state.ts';
import type { TextEntry } from './text-entry.ts';
import type { TextEdit } from './write-entry.ts';

/** Who answers for translations that are said to be right, and when. */
export interface Marking {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** How they were made; what they say already where it is not given. */
  readonly method?: Translation['method'] | undefined;
  readonly reviewer?: Translation['reviewer'];
}

/**
 * "These translations are up to date": stamps them with the source as it is.
 * One that had no stamp yet keeps its date.
 */
export function markUpToDate(
  entry: TextEntry,
  locales: readonly Locale[],
  { date, method, reviewer }: Marking,
): TextEdit[] {
  return locales.flatMap((locale): TextEdit[] => {
    const version = entry.versions.get(locale);
    if (!version || !translationState(entry.collection, entry.versions, locale)) return [];
    const { translation } = version;
    const from = translation?.from ?? sourceLocale;
    const source = entry.versions.get(from);
    if (!source) return [];
    const stamp = stampOf(hashesOf(entry, source));
    const made = method ?? translation?.method ?? 'human';
    const isSame = translation && translation.blocks === stamp.blocks;
    const isMade = isSame && translation.method === made;
    if (isMade && translation.sourceChanged === undefined && !reviewer) return [];
    // A translation that was never stamped is not made anew by it.
    const isNew = translation === undefined || translation.blocks !== undefined;
    const role = reviewer ?? translation?.reviewer;
    return [
      {
        locale,
        translation: {
          method: made,
          from,
          date: isNew ? date : translation.date,
          ...(role && { reviewer: role }),
          ...stamp,
        },
      },
    ];
  });
}

/**
 * "The translations still hold": after an edit of the source that does not
 * change its meaning, stamps the blocks of that edit in every translation.
 * @param before the source before the edit
 */
export const markHeld = (entry: TextEntry, before: TextVersion): TextEdit[] =>
  markHeldSince(entry, hashesOf(entry, before));

/** The same, where of the source before the edit only the hashes of its blocks are known. */
export function markHeldSince(entry: TextEntry, old: readonly string[]): TextEdit[] {
  const source = entry.versions.get(sourceLocale);
  if (!source) return [];
  const now = hashesOf(entry, source);
  return [...entry.versions].flatMap(([locale, { translation }]): TextEdit[] => {
    if (!translation || locale === sourceLocale || translation.from !== sourceLocale) return [];
    const stamp = stampOfHeld(translation, old, now);
    if (!stamp || stamp.blocks === translation.blocks) return [];
    const { sourceChanged, ...rest } = translation;
    const isCurrent = stamp.blocks === now.join(' ');
    return [
      {
        locale,
        translation: { ...rest, ...stamp, ...(sourceChanged && !isCurrent && { sourceChanged }) },
      },
    ];
  });
}

/**
 * Notes in outdated translations the day on which their source was first saved
 * differently, and takes the note away where they are current again.
 */
export function noteSourceChanges(entry: TextEntry, today: string): TextEdit[] {
  return [...entry.versions].flatMap(([locale, { translation }]): TextEdit[] => {
    if (!translation) return [];
    const state = translationState(entry.collection, entry.versions, locale);
    const isOutdated = state?.freshness === 'outdated' && state.through === undefined;
    if (isOutdated === (translation.sourceChanged !== undefined)) return [];
    const { sourceChanged, ...rest } = translation;
    return [{ locale, translation: isOutdated ? { ...rest, sourceChanged: today } : rest }];
  });
}

const hashesOf = ({ collection }: TextEntry, { fields }: TextVersion) =>
  knownBlocks(collection, fields).map(({ hash }) => hash);
