import type { Message, Messages } from '../i18n/translate.ts';
import type { InterfaceKey } from '../schema/interface-text.ts';

/** The interface text that the search page's script speaks. */
const keys = [
  'search.loading',
  'search.count',
  'search.none',
  'search.noneHelp',
  'search.failed',
  'search.corrected',
  'search.instead',
  'search.kindGuide',
  'search.kindContact',
  'search.kindTerm',
  'search.municipality',
] as const satisfies readonly InterfaceKey[];

/** Packs those strings for an attribute of the page. */
export function packWords(messages: Messages | undefined): string {
  return JSON.stringify(keys.map((key) => messages?.get(key) ?? ''));
}

/** Reads what `packWords` wrote. What is no message comes out empty. */
export function unpackWords(packed: string | undefined): Messages {
  const list: unknown = JSON.parse(packed ?? '[]');
  const values = Array.isArray(list) ? list : [];
  return new Map(keys.map((key, index) => [key, isMessage(values[index]) ? values[index] : '']));
}

function isMessage(value: unknown): value is Message {
  if (typeof value === 'string') return true;
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((form) => typeof form === 'string')
  );
}
