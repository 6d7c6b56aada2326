import type { Locale } from '../i18n/locales.ts';
import type { Block } from './blocks.ts';
import { type BlockChange, earlierPlaces } from './changes.ts';
import { pairBlocks } from './pairs.ts';
import { knownBlocks, stampedHashes, translationState } from './state.ts';
import type { TextEntry } from './text-entry.ts';

/** What readers must know of a translation whose source has changed since. */
export interface Outdated {
  /** The language whose text has changed. */
  readonly from: Locale;
  /** The day on which it was first saved differently, `YYYY-MM-DD`; absent where nobody noted it. */
  readonly changed?: string;
  /** Where it has changed, in the order of the source, each part once. */
  readonly parts: readonly ChangedPart[];
}

/** A part of a text: what stands below a heading, or before the first. */
export interface ChangedPart {
  /** The number of the heading in the source, from 0; -1 before the first. */
  readonly source: number;
  /** The same in the translation; absent where it has no such part. */
  readonly own?: number;
}

/** Undefined where the translation is current, or where there is none. */
export function outdatedText(entry: TextEntry, locale: Locale): Outdated | undefined {
  const state = translationState(entry.collection, entry.versions, locale);
  if (state?.freshness !== 'outdated') return undefined;
  const { from, through, changes } = state;
  // Translated from a translation: what has changed is the text that one was made from.
  const between = through && outdatedText(entry, through);
  if (between) return { ...between, parts: [] };
  const changed = entry.versions.get(locale)?.translation?.sourceChanged;
  return { from, ...(changed && { changed }), parts: changedParts(entry, locale, from, changes) };
}

function changedParts(
  { collection, versions }: TextEntry,
  locale: Locale,
  from: Locale,
  changes: readonly BlockChange[],
): ChangedPart[] {
  const source = versions.get(from);
  const target = versions.get(locale);
  const stamped = target?.translation && stampedHashes(target.translation);
  if (!source || !target || !stamped) return [];
  const blocks = knownBlocks(collection, source.fields);
  const own = knownBlocks(collection, target.fields);
  const hashes = blocks.map(({ hash }) => hash);
  const pairs = pairBlocks(blocks, own, stamped);
  const nowByOld = new Map([...earlierPlaces(stamped, hashes)].map(([now, old]) => [old, now]));
  const headings = headingPlaces(blocks);
  const ownHeadings = headingPlaces(own);
  const isSameOutline = headings.length === ownHeadings.length;
  const numbers = new Set(
    changes.map((change) => {
      const place = 'now' in change ? change.now : placeBefore(change.old, nowByOld);
      return headings.findLastIndex((heading) => heading <= place);
    }),
  );
  return [...numbers]
    .sort((a, b) => a - b)
    .map((number) => {
      const pair = ownHeadings.indexOf(pairs.get(headings[number] ?? -1) ?? -1);
      if (number === -1 || isSameOutline) return { source: number, own: number };
      return pair === -1 ? { source: number } : { source: number, own: pair };
    });
}

const headingPlaces = (blocks: readonly Block[]) =>
  blocks.flatMap(({ kind }, place) => (kind === 'heading' ? [place] : []));

/** Where the block stands now that stood before one that is gone. */
function placeBefore(old: number, nowByOld: ReadonlyMap<number, number>): number {
  for (let place = old - 1; place >= 0; place--) {
    const now = nowByOld.get(place);
    if (now !== undefined) return now;
  }
  return -1;
}
