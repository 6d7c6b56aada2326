import { decodeV1, encodeV1, type LinkedPack } from './pack-link-v1.ts';

export type { LinkedPack } from './pack-link-v1.ts';

/** Readers of every form that links have had. A new form is a new row; the old ones stay. */
const readers: Readonly<Record<string, (fragment: string) => LinkedPack | undefined>> = {
  '1': decodeV1,
};

/** The fragment that holds a pack, without `#`, in today's form. */
export const encodePack: (pack: LinkedPack) => string = encodeV1;

/**
 * The pack that a fragment holds, with or without `#`.
 * @returns undefined where the link is empty, broken, cut or of a form not known
 */
export function decodePack(fragment: string): LinkedPack | undefined {
  const text = fragment.replace(/^#/, '');
  const version = text.slice(0, text.indexOf('.'));
  return Object.hasOwn(readers, version) ? readers[version]?.(text) : undefined;
}
