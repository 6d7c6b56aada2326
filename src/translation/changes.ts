import { diffArrays } from 'diff';

/** How a block of the source differs from the one that a translation was made from; places from 0. */
export type BlockChange =
  | { readonly kind: 'changed'; readonly old: number; readonly now: number }
  | { readonly kind: 'moved'; readonly old: number; readonly now: number }
  | { readonly kind: 'added'; readonly now: number }
  | { readonly kind: 'removed'; readonly old: number };

/** A stretch of blocks that was replaced by another; both may be empty. Ends are exclusive. */
export interface Replacement {
  readonly old: readonly [start: number, end: number];
  readonly now: readonly [start: number, end: number];
}

/**
 * What has changed between two lists of hashes. They are aligned as sequences,
 * so a new block at the top changes nothing below it.
 */
export function blockChanges(old: readonly string[], now: readonly string[]): BlockChange[] {
  const replaced = replacements(old, now);
  const moved = movedBlocks(old, now, replaced);
  const isMovedFrom = new Set(moved.map((change) => change.old));
  const isMovedTo = new Set(moved.map((change) => change.now));
  const changes: BlockChange[] = [...moved];
  for (const replacement of replaced) {
    const gone = places(replacement.old).filter((place) => !isMovedFrom.has(place));
    const come = places(replacement.now).filter((place) => !isMovedTo.has(place));
    for (const [index, place] of come.entries()) {
      const before = gone[index];
      if (before === undefined) changes.push({ kind: 'added', now: place });
      else changes.push({ kind: 'changed', old: before, now: place });
    }
    for (const place of gone.slice(come.length)) changes.push({ kind: 'removed', old: place });
  }
  return changes;
}

/** The stretches in which two lists differ, in order. */
export function replacements(old: readonly string[], now: readonly string[]): Replacement[] {
  const found: Replacement[] = [];
  let oldAt = 0;
  let nowAt = 0;
  let start: readonly [number, number] | undefined;
  const close = () => {
    if (start) found.push({ old: [start[0], oldAt], now: [start[1], nowAt] });
    start = undefined;
  };
  for (const { value, added, removed } of diffArrays([...old], [...now])) {
    if (added || removed) {
      start ??= [oldAt, nowAt];
      if (added) nowAt += value.length;
      else oldAt += value.length;
    } else {
      close();
      oldAt += value.length;
      nowAt += value.length;
    }
  }
  close();
  return found;
}

/** Where each block of the new list stood in the old one: unchanged, changed or moved. */
export function earlierPlaces(
  old: readonly string[],
  now: readonly string[],
): ReadonlyMap<number, number> {
  const earlier = new Map<number, number>();
  let shift = 0;
  let at = 0;
  for (const { old: from, now: to } of replacements(old, now)) {
    for (; at < to[0]; at++) earlier.set(at, at + shift);
    at = to[1];
    shift = from[1] - to[1];
  }
  for (; at < now.length; at++) earlier.set(at, at + shift);
  for (const change of blockChanges(old, now)) {
    if (change.kind === 'changed' || change.kind === 'moved') earlier.set(change.now, change.old);
  }
  return earlier;
}

function movedBlocks(
  old: readonly string[],
  now: readonly string[],
  replaced: readonly Replacement[],
): Extract<BlockChange, { kind: 'moved' }>[] {
  const gone = new Map<string, number[]>();
  for (const replacement of replaced) {
    for (const place of places(replacement.old)) {
      const hash = old[place] ?? '';
      gone.set(hash, [...(gone.get(hash) ?? []), place]);
    }
  }
  return replaced.flatMap((replacement) =>
    places(replacement.now).flatMap((place) => {
      const from = gone.get(now[place] ?? '')?.shift();
      return from === undefined ? [] : [{ kind: 'moved' as const, old: from, now: place }];
    }),
  );
}

const places = ([start, end]: readonly [number, number]) =>
  Array.from({ length: end - start }, (_, index) => start + index);
