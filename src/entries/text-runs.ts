import type { MdastNode } from 'satteri';
import { gap } from './bare-values.ts';
import { inlineBlocks, isOneOf, parseMarkdown, walk } from './markdown.ts';

/** The words of a paragraph, heading, table cell or picture, as readers see them. */
export interface TextRun {
  readonly text: string;
  /** The line of the Markdown, from 1, of a place in the text. */
  readonly lineAt: (index: number) => number;
}

/** Every run of words in a Markdown text. Facts and contacts leave a gap: their value is not written there. */
export function textRuns(body: string): TextRun[] {
  return [...walk(parseMarkdown(body))].filter(holdsWords).map((node) => {
    const pieces = piecesOf(node);
    const text = pieces.map((piece) => piece.text).join('');
    return { text, lineAt: (index) => lineIn(pieces, index) };
  });
}

interface Piece {
  readonly text: string;
  readonly line: number;
}

const holdsWords = (node: MdastNode) =>
  ['paragraph', 'heading', 'tableCell', 'image'].includes(node.type);

function piecesOf(node: MdastNode): Piece[] {
  const line = node.position?.start.line ?? 1;
  if (node.type === 'break') return [{ text: '\n', line }];
  if (node.type === 'image') return [{ text: node.alt ?? '', line }];
  if (node.type === 'html') return [{ text: gap, line }];
  if (node.type === 'textDirective' && isOneOf(['contact', 'fact'], node.name)) {
    return [{ text: gap, line }];
  }
  const inner = 'children' in node ? node.children.flatMap(piecesOf) : [];
  if (node.type === 'link') return address(node.url, inner, line);
  // A colon in running text (9:30, 112:een) parses as a directive; it is text.
  if (node.type === 'textDirective' && !isOneOf(inlineBlocks, node.name)) {
    return [{ text: `:${node.name}`, line }, ...inner];
  }
  return 'value' in node ? [{ text: node.value, line }] : inner;
}

/** A number or e-mail address behind a link counts as well as one that readers see. */
function address(url: string, words: Piece[], line: number): Piece[] {
  const [, target] = /^(?:tel|mailto):([^?]*)/.exec(url) ?? [];
  return target === undefined ? words : [{ text: `${gap}${target}${gap}`, line }];
}

function lineIn(pieces: readonly Piece[], index: number): number {
  let start = 0;
  for (const { text, line } of pieces) {
    if (index < start + text.length) {
      return line + (text.slice(0, index - start).match(/\n/g)?.length ?? 0);
    }
    start += text.length;
  }
  return pieces.at(-1)?.line ?? 1;
}
