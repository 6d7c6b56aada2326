import type { MdastNode } from 'satteri';
import { inlineBlocks, isOneOf, parseMarkdown } from '../entries/markdown.ts';
import { normalMarkdown } from './normal-text.ts';

/** What an inline code stands for. */
export type CodeKind =
  | 'fact'
  | 'contact'
  | 'term'
  | 'link'
  | 'image'
  | 'bold'
  | 'emphasis'
  | 'code'
  | 'break'
  | 'variable';

/** A piece of a block's text. Words are translated; codes are moved, never changed. */
export type Piece =
  | { readonly type: 'words'; readonly text: string }
  /** A code without words. `raw` is its Markdown, `name` the fact, term or address. */
  | { readonly type: 'alone'; readonly kind: CodeKind; readonly raw: string; readonly name: string }
  /** A code around words. */
  | {
      readonly type: 'around';
      readonly kind: CodeKind;
      readonly open: string;
      readonly close: string;
      readonly name: string;
      readonly inner: readonly Piece[];
    };

/** A code; it stands alone or around words. */
export type Code = Exclude<Piece, { readonly type: 'words' }>;

/** The pieces of a paragraph, heading or cell of Markdown; printed one after another they are the text. */
export function markdownPieces(text: string): Piece[] {
  const tree = parseMarkdown(text);
  const [paragraph, ...more] = 'children' in tree ? tree.children : [];
  if (!paragraph || more.length > 0 || paragraph.type !== 'paragraph') return words(text);
  return piecesOf(paragraph.children, text, 0, text.length);
}

/** The pieces of an interface string, whose `{count}` must stay. */
export function variablePieces(text: string): Piece[] {
  return text.split(/(\{\w+\})/).flatMap((part, index): Piece[] => {
    if (index % 2 === 0) return words(part);
    return [{ type: 'alone', kind: 'variable', raw: part, name: part.slice(1, -1) }];
  });
}

export const words = (text: string): Piece[] => (text === '' ? [] : [{ type: 'words', text }]);

export function printPieces(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => {
      if (piece.type === 'words') return piece.text;
      return piece.type === 'alone'
        ? piece.raw
        : `${piece.open}${printPieces(piece.inner)}${piece.close}`;
    })
    .join('');
}

/** Every code, in the order in which they begin. */
export function codesOf(pieces: readonly Piece[]): Code[] {
  return pieces.flatMap((piece) => {
    if (piece.type === 'words') return [];
    return piece.type === 'alone' ? [piece] : [piece, ...codesOf(piece.inner)];
  });
}

/** What two codes have in common that stand for the same: `**` and `__` alike. */
export function codeName(code: Code): string {
  const raw = code.type === 'alone' ? code.raw : `${code.open}…${code.close}`;
  return `${code.kind} ${normalMarkdown(raw)}`;
}

/** The words alone, without codes. */
export const wordsOf = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) => {
      if (piece.type === 'words') return piece.text;
      return piece.type === 'alone' ? '' : wordsOf(piece.inner);
    })
    .join('');

function piecesOf(nodes: readonly MdastNode[], text: string, start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (const node of nodes) {
    const from = node.position?.start.offset;
    const to = node.position?.end.offset;
    if (from === undefined || to === undefined || from < at) continue;
    const code = codeOf(node, text, from, to);
    if (!code) continue;
    pieces.push(...words(text.slice(at, from)), code);
    at = to;
  }
  return [...pieces, ...words(text.slice(at, end))];
}

function codeOf(node: MdastNode, text: string, from: number, to: number): Code | undefined {
  const raw = text.slice(from, to);
  const alone = (kind: CodeKind, name: string): Code => ({ type: 'alone', kind, raw, name });
  switch (node.type) {
    case 'textDirective':
      if (!isOneOf(inlineBlocks, node.name)) return undefined;
      return around(node.name, node.attributes?.id ?? '', node, text, from, to);
    case 'strong':
      return around('bold', '', node, text, from, to);
    case 'emphasis':
      return around('emphasis', '', node, text, from, to);
    case 'link':
      return around('link', node.url, node, text, from, to);
    case 'linkReference':
      return around('link', node.identifier, node, text, from, to);
    case 'image': {
      const close = raw.lastIndexOf('](');
      if (close <= 2) return alone('image', node.url);
      const inner = words(raw.slice(2, close));
      const edges = { open: '![', close: raw.slice(close), name: node.url };
      return { type: 'around', kind: 'image', ...edges, inner };
    }
    case 'inlineCode':
    case 'html':
      return alone('code', '');
    case 'break':
      return alone('break', '');
    default:
      return undefined;
  }
}

function around(
  kind: CodeKind,
  name: string,
  node: MdastNode,
  text: string,
  from: number,
  to: number,
): Code {
  const nodes = 'children' in node ? node.children : [];
  const start = nodes[0]?.position?.start.offset;
  const end = nodes.at(-1)?.position?.end.offset;
  const isBare = start === undefined || end === undefined || (start === from && end === to);
  if (isBare) return { type: 'alone', kind, raw: text.slice(from, to), name };
  return {
    type: 'around',
    kind,
    name,
    open: text.slice(from, start),
    close: text.slice(end, to),
    inner: piecesOf(nodes, text, start, end),
  };
}
