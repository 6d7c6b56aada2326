import { type Locale, sourceLocale } from '../i18n/locales.ts';
import { type Block, joinMarkdown } from './blocks.ts';
import { blockChanges } from './changes.ts';
import type { Fields } from './fields.ts';
import { shortHash } from './hash.ts';
import { markdownPieces, type Piece, variablePieces, words } from './inline.ts';
import { interfaceCollection } from './interface-collection.ts';
import { haveSameShape, pairBlocks } from './pairs.ts';
import { knownBlocks, stampedHashes } from './state.ts';
import type { TextEntry } from './text-entry.ts';

/** One block to translate. */
export interface Unit {
  /** Its field and the hashes of source and translation: `body.3-1a2b3c4d-5e6f7a8b`; the last is `0` where there is none. */
  readonly id: string;
  readonly key: string;
  readonly kind: Block['kind'];
  readonly source: string;
  /** The translation as it is; undefined where there is none. */
  readonly target: string | undefined;
  /** Whether the translation was made from the source as it is. */
  readonly isCurrent: boolean;
  /** The heading above a block of Markdown. */
  readonly heading: string | undefined;
}

/** A language pair of an entry, block by block. */
export interface EntryUnits {
  readonly entry: TextEntry;
  readonly from: Locale;
  readonly to: Locale;
  readonly units: readonly Unit[];
}

/** The blocks of an entry with words, in order; undefined where it has no source. */
export function entryUnits(entry: TextEntry, to: Locale): EntryUnits | undefined {
  const target = entry.versions.get(to);
  const from = target?.translation?.from ?? sourceLocale;
  const source = entry.versions.get(from);
  if (!source || to === from) return undefined;
  const blocks = knownBlocks(entry.collection, source.fields);
  const own = target ? knownBlocks(entry.collection, target.fields) : [];
  const stamped = target?.translation && stampedHashes(target.translation);
  const pairs = pairBlocks(blocks, own, stamped);
  const hashes = blocks.map(({ hash }) => hash);
  const changed = new Set(
    stamped
      ? blockChanges(stamped, hashes).flatMap((change) => ('now' in change ? [change.now] : []))
      : hashes.keys(),
  );
  let heading: string | undefined;
  const units = blocks.flatMap((block, index): Unit[] => {
    if (block.kind === 'heading') heading = block.text;
    if (!block.hasWords) return [];
    const text = own[pairs.get(index) ?? -1]?.text;
    return [
      {
        id: `${block.key}-${block.hash}-${text === undefined ? '0' : shortHash(text)}`,
        key: block.key,
        kind: block.kind,
        source: block.text,
        target: text,
        isCurrent: text !== undefined && !changed.has(index),
        heading: block.kind === 'heading' ? undefined : heading,
      },
    ];
  });
  return { entry, from, to, units };
}

/** The parts of a unit's id; undefined where it is not one of ours. */
export function parseUnitId(id: string): { key: string; hash: string; target: string } | undefined {
  const [, key, hash, target] = /^([\w.-]+)-([\da-f]{8})-([\da-f]{8}|0)$/.exec(id) ?? [];
  return key && hash && target ? { key, hash, target } : undefined;
}

/** The pieces of a block's text: Markdown has codes, interface text has variables, other fields are plain. */
export function piecesOf({ collection }: TextEntry, kind: Block['kind'], text: string): Piece[] {
  if (kind !== 'field' && kind !== 'list') return markdownPieces(text);
  return collection === interfaceCollection ? variablePieces(text) : words(text);
}

/**
 * The fields of a translation with these texts in its blocks.
 * @param texts by the key of the source's block; all of them have one where the
 *   translation is new or its Markdown has other blocks than the source
 * @returns undefined where texts are missing
 */
export function translatedFields(
  { entry, from, to, units }: EntryUnits,
  texts: ReadonlyMap<string, string>,
): Fields | undefined {
  const source = entry.versions.get(from);
  const target = entry.versions.get(to);
  if (!source) return undefined;
  const fields: Record<string, unknown> = {};
  for (const { key, kind } of units) {
    const text = texts.get(key);
    if (text === undefined || key.startsWith('body.')) continue;
    const value = kind === 'list' ? text.split('\n').map((item) => item.trim()) : text;
    if (entry.collection === interfaceCollection) {
      fields[key] = value;
      continue;
    }
    const [name = '', ...path] = key.split('.');
    const whole = fields[name] ?? structuredClone(source.fields[name]);
    fields[name] = path.length === 0 ? value : withValue(whole, path, value);
  }
  const isWhole = units.every(({ key }) => texts.has(key));
  if (entry.collection.storage === 'data') return target || isWhole ? fields : undefined;
  const body = translatedBody(entry, source.fields, target?.fields, units, texts);
  return body === undefined ? undefined : { ...fields, body };
}

function translatedBody(
  { collection }: TextEntry,
  source: Fields,
  target: Fields | undefined,
  units: readonly Unit[],
  texts: ReadonlyMap<string, string>,
): string | undefined {
  const isMdx = collection.storage === 'mdx';
  const bodyOf = (fields: Fields) => (typeof fields.body === 'string' ? fields.body : '');
  const blocksOfBody = (fields: Fields) =>
    knownBlocks(collection, fields).filter(({ key }) => key.startsWith('body.'));
  const blocks = blocksOfBody(source);
  const own = target ? blocksOfBody(target) : [];
  const fill = (body: string, known: readonly Block[]) =>
    joinMarkdown(
      body,
      known.map(({ text }, index) => texts.get(blocks[index]?.key ?? '') ?? text),
      isMdx,
    );
  if (target && haveSameShape(blocks, own)) return fill(bodyOf(target), own);
  return units.every(({ key }) => texts.has(key)) ? fill(bodyOf(source), blocks) : undefined;
}

/** A copy of lists and groups with one value in them set. */
function withValue(
  whole: unknown,
  [name = '', ...path]: readonly string[],
  value: unknown,
): unknown {
  if (Array.isArray(whole)) {
    return whole.map((item, index) =>
      String(index) === name ? withNext(item, path, value) : item,
    );
  }
  const group: Map<string, unknown> =
    typeof whole === 'object' && whole !== null ? new Map(Object.entries(whole)) : new Map();
  return Object.fromEntries(group.set(name, withNext(group.get(name), path, value)));
}

const withNext = (inner: unknown, path: readonly string[], value: unknown) =>
  path.length === 0 ? value : withValue(inner, path, value);
