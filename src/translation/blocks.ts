import type { Collection } from '../schema/collection.ts';
import { type Fields, fieldTexts } from './fields.ts';
import { shortHash } from './hash.ts';
import { type MarkdownKind, splitMarkdown } from './markdown-blocks.ts';
import { normalMarkdown, normalText } from './normal-text.ts';

/** A piece of an entry's text that is translated, or compared, as a whole. */
export interface Block {
  /** Where it stands: `title`, `items.2.label`; `body.12` is the twelfth block of the Markdown, from 1. */
  readonly key: string;
  readonly kind: 'field' | 'list' | 'body' | MarkdownKind;
  /** Of a heading, from 1; else 0. */
  readonly depth: number;
  readonly text: string;
  /** Eight digits that change with its words, links, ids and kind, never with its form; `/` where the Markdown begins. */
  readonly hash: string;
  /** False for what has no words: a contact in the text, the beginning of a note. */
  readonly hasWords: boolean;
}

const bodyStart: Block = {
  key: 'body',
  kind: 'body',
  depth: 0,
  text: '',
  hash: '/',
  hasWords: false,
};

/**
 * The blocks of one language of an entry: fields in the order of the schema, a
 * mark where the Markdown begins, the Markdown.
 */
export function blocksOf(collection: Collection, fields: Fields): Block[] {
  const own = fieldBlocks(collection, fields);
  if (collection.storage === 'data') return own;
  return [...own, bodyStart, ...bodyBlocks(collection, fields)];
}

/** Eight digits that stand for a whole text. */
export const revisionOf = (hashes: readonly string[]) => shortHash(hashes.join(' '));

function fieldBlocks(collection: Collection, fields: Fields): Block[] {
  return fieldTexts(collection, fields).map(({ path, text, isList }) => {
    const name = path.map((part) => (/^\d+$/.test(part) ? '*' : part)).join('.');
    const words = isList ? text.split('\n').map(normalText).join('\n') : normalText(text);
    return {
      key: path.join('.'),
      kind: isList ? 'list' : 'field',
      depth: 0,
      text,
      hash: shortHash(`${name}\n${words}`),
      hasWords: true,
    };
  });
}

function bodyBlocks({ storage }: Collection, { body }: Fields): Block[] {
  if (typeof body !== 'string') return [];
  return splitMarkdown(body, storage === 'mdx').map(({ kind, depth, start, end }, index) => {
    const text = body.slice(start, end);
    return {
      key: `body.${index + 1}`,
      kind,
      depth,
      text,
      hash: shortHash(`${kind}${depth || ''}\n${normalMarkdown(text)}`),
      hasWords: !(kind === 'directive' || kind === 'definition' || kind === 'code'),
    };
  });
}

/** A Markdown text with other words in its blocks: `texts` has one for each, in order. */
export function joinMarkdown(body: string, texts: readonly string[], isMdx = false): string {
  let joined = '';
  let at = 0;
  for (const [index, { start, end }] of splitMarkdown(body, isMdx).entries()) {
    joined += body.slice(at, start) + (texts[index] ?? body.slice(start, end));
    at = end;
  }
  return joined + body.slice(at);
}
