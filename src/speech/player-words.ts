import type { InterfaceKey } from '../schema/interface-text.ts';

/** What the player's buttons are called. */
const keys = [
  'listen.pause',
  'listen.continue',
  'listen.stop',
  'listen.previous',
  'listen.next',
  'listen.speed',
] as const satisfies readonly InterfaceKey[];

/** A text of the player by its key. */
export type PlayerWords = ReadonlyMap<(typeof keys)[number], string>;

/** Packs the words for an attribute of the page. */
export function packPlayerWords(t: (key: InterfaceKey) => string): string {
  return JSON.stringify(keys.map((key) => t(key)));
}

/** Reads what `packPlayerWords` wrote. What is no text comes out empty. */
export function unpackPlayerWords(packed: string | undefined): PlayerWords {
  const list: unknown = JSON.parse(packed ?? '[]');
  const words: readonly unknown[] = Array.isArray(list) ? list : [];
  return new Map(
    keys.map((key, index) => {
      const word = words[index];
      return [key, typeof word === 'string' ? word : ''];
    }),
  );
}
