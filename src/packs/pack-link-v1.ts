import { packLimits } from '../schema/pack-limits.ts';
import { fitsField, type PackTexts, packFields } from './pack-fields.ts';

/**
 * A welcome pack that lives in a link: `1.<guides>.<texts>.<check>`.
 *
 * - `guides`: their ids, joined by `_`.
 * - `texts`: base64url of UTF-8: the language of the greeting, then
 *   `packFields`, joined by U+001F.
 * - `check`: FNV-1a of what stands before it, 32 bits in base 36. A link that a
 *   mail program has cut or changed is not shown as if it were whole.
 *
 * Only A–Z, a–z, digits, `.`, `_` and `-`: nothing in it is ever escaped, and it
 * ends in a letter or digit, so mail programs see where it ends.
 * The form is frozen: links in use must be readable for as long as the site exists.
 */
export interface LinkedPack {
  /** Ids of guides in the order of reading, each once. */
  readonly guides: readonly string[];
  /** Language of the greeting as a path segment; it may be one that the site no longer has. */
  readonly locale: string;
  readonly texts: PackTexts;
}

const separator = '\u001f';
const id = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Longer than any entry has, so that a link cannot fill the page. */
const longestId = 80;

/** The fragment for a pack, without `#`. The pack must be one that `decodeV1` gives back. */
export function encodeV1({ guides, locale, texts }: LinkedPack): string {
  const words = [locale, ...packFields.map((field) => texts[field])].join(separator);
  const bytes = Array.from(new TextEncoder().encode(words), (byte) => String.fromCharCode(byte));
  const packed = btoa(bytes.join('')).replaceAll('+', '-').replaceAll('/', '_');
  const link = `1.${guides.join('_')}.${packed.replaceAll('=', '')}`;
  return `${link}.${checkOf(link)}`;
}

/** Reads a fragment; undefined where any part of it is not as it must be. Never throws. */
export function decodeV1(fragment: string): LinkedPack | undefined {
  const [version, names = '', packed = '', check, ...more] = fragment.split('.');
  const isWhole = check === checkOf(`1.${names}.${packed}`);
  if (version !== '1' || more.length > 0 || !isWhole) return;
  const guides = names.split('_');
  const isList = guides.length <= packLimits.guides && new Set(guides).size === guides.length;
  if (!isList || !guides.every((name) => name.length <= longestId && id.test(name))) return;
  const [locale = '', ...values] = unpack(packed)?.split(separator) ?? [];
  if (!/^[a-z]{2,3}$/.test(locale) || values.length !== packFields.length) return;
  const [company = '', person = '', phone = '', email = '', web = '', greeting = ''] = values;
  const texts: PackTexts = { company, person, phone, email, web, greeting };
  return packFields.every((field) => fitsField(field, texts[field]))
    ? { guides, locale, texts }
    : undefined;
}

function unpack(packed: string): string | undefined {
  try {
    const binary = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** FNV-1a, 32 bits, of a text that is ASCII in every valid link. */
export function checkOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
