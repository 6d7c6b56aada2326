import { type Locale, sourceLocale } from '../i18n/locales.ts';
import type { Collection } from '../schema/collection.ts';
import type { Translation } from '../schema/shared.ts';
import { type Block, blocksOf, revisionOf } from './blocks.ts';
import { type BlockChange, blockChanges } from './changes.ts';
import type { Fields } from './fields.ts';

/** One language of an entry, as its state is computed from. */
export interface TextVersion {
  readonly fields: Fields;
  readonly translation?: Translation | undefined;
}

/** All languages of an entry. */
export type TextVersions = ReadonlyMap<Locale, TextVersion>;

/**
 * Whether a translation says what its source says.
 * - `missing`: there is none
 * - `current`: made from the source as it is, or confirmed to hold
 * - `outdated`: the source, or its source, has changed since
 * - `unknown`: it does not say what it was made from
 * - `orphan`: its source is gone
 */
export const freshnesses = ['missing', 'current', 'outdated', 'unknown', 'orphan'] as const;
export type Freshness = (typeof freshnesses)[number];

/** The state of a translation: freshness and method are independent of each other. */
export interface TranslationState {
  readonly freshness: Freshness;
  readonly method?: Translation['method'];
  /** The language it is, or would be, translated from. */
  readonly from: Locale;
  readonly date?: string;
  /** What has changed in that language since; places in its blocks, or in those it was made from. */
  readonly changes: readonly BlockChange[];
  /** The language in between that is itself outdated, where that is the reason. */
  readonly through?: Locale;
}

/** The hashes a translation was made from; undefined where it does not say. */
export const stampedHashes = ({ blocks }: Pick<Translation, 'blocks'>): string[] | undefined =>
  blocks?.split(' ');

/**
 * The state of one translation; undefined for the source itself and for
 * entries without words, such as a fact that is a number.
 */
export function translationState(
  collection: Collection,
  versions: TextVersions,
  locale: Locale,
): TranslationState | undefined {
  if (locale === sourceLocale) return undefined;
  const version = versions.get(locale);
  const origin = versions.get(sourceLocale);
  if (origin && !knownBlocks(collection, origin.fields).some(({ hasWords }) => hasWords)) {
    return undefined;
  }
  return stateOf(collection, versions, locale, version, []);
}

function stateOf(
  collection: Collection,
  versions: TextVersions,
  locale: Locale,
  version: TextVersion | undefined,
  seen: readonly Locale[],
): TranslationState {
  if (!version) return { freshness: 'missing', from: sourceLocale, changes: [] };
  const { translation } = version;
  const from = translation?.from ?? sourceLocale;
  const about = {
    from,
    changes: [],
    ...(translation && { method: translation.method, date: translation.date }),
  };
  const source = versions.get(from);
  if (!source || !versions.has(sourceLocale)) return { ...about, freshness: 'orphan' };
  const stamped = translation && stampedHashes(translation);
  if (!stamped) return { ...about, freshness: 'unknown' };
  const now = knownBlocks(collection, source.fields).map(({ hash }) => hash);
  if (revisionOf(now) !== translation?.revision || now.length !== stamped.length) {
    const changes = blockChanges(stamped, now);
    if (changes.length > 0) return { ...about, freshness: 'outdated', changes };
  }
  if (from === sourceLocale || from === locale || seen.includes(from)) {
    return { ...about, freshness: 'current' };
  }
  const between = stateOf(collection, versions, from, source, [...seen, locale]);
  if (between.freshness === 'current') return { ...about, freshness: 'current' };
  return { ...about, freshness: between.freshness, through: from };
}

const known = new WeakMap<Fields, Block[]>();

/** The blocks of a text, split once. */
export function knownBlocks(collection: Collection, fields: Fields): readonly Block[] {
  const blocks = known.get(fields) ?? blocksOf(collection, fields);
  known.set(fields, blocks);
  return blocks;
}
