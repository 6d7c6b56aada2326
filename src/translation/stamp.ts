import type { Translation } from '../schema/shared.ts';
import { revisionOf } from './blocks.ts';
import { replacements } from './changes.ts';
import { stampedHashes } from './state.ts';

/** What a translation keeps of the source it was made from. */
export type Stamp = Required<Pick<Translation, 'revision' | 'blocks'>>;

/** The stamp of a translation that says all of what the source says. @param hashes of the source's blocks */
export const stampOf = (hashes: readonly string[]): Stamp => ({
  revision: revisionOf(hashes),
  blocks: hashes.join(' '),
});

/**
 * The stamp after an edit of the source that leaves its translations right, such
 * as a mended typo: the blocks of that edit alone. What the translation did not
 * follow before stays outdated, also inside the edit.
 * @param before hashes of the source's blocks before the edit
 * @param after after it
 */
export function stampOfHeld(
  translation: Pick<Translation, 'blocks'>,
  before: readonly string[],
  after: readonly string[],
): Stamp | undefined {
  const stamped = stampedHashes(translation);
  if (!stamped) return undefined;
  const place = placesOfKept(before, stamped);
  const held: (string | readonly string[])[] = [...stamped];
  const inserted = new Map<number, readonly string[]>();
  for (const { old, now } of replacements(before, after)) {
    const fresh = after.slice(...now);
    const [start, end] = old;
    const targets = Array.from({ length: end - start }, (_, index) => place.get(start + index));
    if (targets.length === 0) {
      const at = insertionPlace(place, start, before.length, stamped.length);
      if (at !== undefined) inserted.set(at, fresh);
    } else if (isRun(targets)) {
      for (const target of targets) held[target] = [];
      held[targets[0] ?? 0] = fresh;
    } else if (targets.length === fresh.length) {
      for (const [index, target] of targets.entries()) {
        const hash = fresh[index];
        if (target !== undefined && hash !== undefined) held[target] = hash;
      }
    }
  }
  const hashes = held.flatMap((hash, index) => [...(inserted.get(index) ?? []), hash].flat());
  return stampOf([...hashes, ...(inserted.get(held.length) ?? [])]);
}

/**
 * The stamp after some blocks of an outdated translation have been translated anew.
 * @param renewed place in the stamp → hash of the block that it now follows
 */
export function stampOfRenewed(
  translation: Pick<Translation, 'blocks'>,
  renewed: ReadonlyMap<number, string>,
): Stamp | undefined {
  const stamped = stampedHashes(translation);
  return stamped && stampOf(stamped.map((hash, index) => renewed.get(index) ?? hash));
}

/** Where each block before the edit stands in the stamp, if the translation follows it. */
function placesOfKept(before: readonly string[], stamped: readonly string[]): Map<number, number> {
  const places = new Map<number, number>();
  let at = 0;
  let shift = 0;
  const keep = (end: number) => {
    for (; at < end; at++) places.set(at, at + shift);
  };
  for (const { old, now } of replacements(before, stamped)) {
    keep(old[0]);
    at = old[1];
    shift = now[1] - old[1];
  }
  keep(before.length);
  return places;
}

/** Before which place of the stamp a block belongs that was put between two others. */
function insertionPlace(
  place: ReadonlyMap<number, number>,
  at: number,
  length: number,
  stampedLength: number,
): number | undefined {
  const next = at === length ? stampedLength : place.get(at);
  const previous = at === 0 ? -1 : place.get(at - 1);
  if (next === undefined || previous === undefined) return next ?? (previous ?? -2) + 1;
  return next;
}

const isRun = (targets: readonly (number | undefined)[]): targets is number[] =>
  targets.every((target, index) => target !== undefined && target === (targets[0] ?? 0) + index);
