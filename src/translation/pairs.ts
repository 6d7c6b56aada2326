import type { Block } from './blocks.ts';
import { earlierPlaces } from './changes.ts';

/**
 * Which block of a translation says what each block of its source says: place in
 * the source → place in the translation. Fields go by their names. Blocks of the
 * Markdown go by their places, as far as the translation has as many blocks as
 * the text it was made from; else they have no pair.
 * @param stamped hashes it was made from; undefined where that is not known
 */
export function pairBlocks(
  source: readonly Block[],
  target: readonly Block[],
  stamped: readonly string[] | undefined,
): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const byKey = new Map(target.map(({ key, kind }, index) => [`${kind} ${key}`, index]));
  const body = target.findIndex(({ kind }) => kind === 'body');
  const isField = ({ kind }: Block) => kind === 'field' || kind === 'list';
  for (const [index, block] of source.entries()) {
    const own = isField(block) ? byKey.get(`${block.kind} ${block.key}`) : undefined;
    if (own !== undefined) pairs.set(index, own);
  }
  if (body === -1) return pairs;
  const sourceBody = source.findIndex(({ kind }) => kind === 'body');
  const length = target.length - body;
  const stampedBody = stamped?.indexOf('/') ?? -1;
  if (stamped && stampedBody !== -1 && stamped.length - stampedBody === length) {
    const hashes = source.map(({ hash }) => hash);
    for (const [now, old] of earlierPlaces(stamped, hashes)) {
      const at = old - stampedBody + body;
      if (now > sourceBody && old > stampedBody && source[now]?.kind === target[at]?.kind) {
        pairs.set(now, at);
      }
    }
  } else if (!stamped && haveSameShape(source.slice(sourceBody), target.slice(body))) {
    for (let step = 1; step < length; step++) pairs.set(sourceBody + step, body + step);
  }
  return pairs;
}

/** Whether two Markdown texts have the same kinds of blocks in the same order, and the same contacts and notes. */
export function haveSameShape(one: readonly Block[], other: readonly Block[]): boolean {
  return (
    one.length === other.length &&
    one.every((block, index) => {
      const its = other[index];
      if (its?.kind !== block.kind || its.depth !== block.depth) return false;
      return block.hasWords || block.kind === 'code' || its.hash === block.hash;
    })
  );
}
