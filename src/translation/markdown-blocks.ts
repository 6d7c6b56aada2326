/** What a piece of a Markdown text is. Directives, definitions and code have no words to translate. */
export type MarkdownKind =
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'cell'
  | 'directive'
  | 'definition'
  | 'code';

/** A piece of a Markdown text by its place in it: without list marker, `#`, `|` and blank lines. */
export interface MarkdownBlock {
  readonly kind: MarkdownKind;
  /** Of a heading, from 1; else 0. */
  readonly depth: number;
  /** Offsets in UTF-16 units; `end` is the first unit after it. */
  readonly start: number;
  readonly end: number;
}

/** A list item around a line: where its content begins, and whether it has a number. */
interface Item {
  readonly indent: number;
  readonly isOrdered: boolean;
}

type OpenBlock = { -readonly [Key in keyof MarkdownBlock]: MarkdownBlock[Key] } & { lines: number };

const marker = /^(?:([-*+])|(\d{1,9})[.)])(?:[ \t]+|$)/;
const heading = /^(#{1,6})(?:[ \t]+|$)/;
const thematicBreak = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const setextLine = /^(?:=+|-+)[ \t]*$/;
const directive = /^:{2,}[\w-]+(?:\[.*\])?(?:\{.*\})?[ \t]*$/;
const directiveEnd = /^:{3,}[ \t]*$/;
const definition = /^\[[^\]]+\]:[ \t]+\S/;
const delimiterRow = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/**
 * Splits a Markdown text of guides or pages, in order and without overlaps.
 * It is a scanner of lines for the Markdown that the checks let through, so
 * that it runs in the editor too, where Satteri does not; tests compare it with
 * Satteri's syntax tree.
 * @param isMdx whether lines of JSX and imports may stand in it
 */
export function splitMarkdown(text: string, isMdx = false): MarkdownBlock[] {
  const blocks: MarkdownBlock[] = [];
  let open: OpenBlock | undefined;
  let items: Item[] = [];
  let wasBlank = false;
  let columns = 0;

  const close = () => {
    if (open && open.end > open.start) {
      const { kind, depth, start, end } = open;
      blocks.push({ kind, depth, start, end });
    }
    open = undefined;
  };
  const add = (kind: MarkdownKind, start: number, end: number, depth = 0) => {
    close();
    if (end > start) blocks.push({ kind, depth, start, end });
  };

  let next = 0;
  while (next < text.length) {
    const lineStart = next;
    const newline = text.indexOf('\n', lineStart);
    const rawEnd = newline === -1 ? text.length : newline;
    next = rawEnd + 1;
    const end = lineStart + text.slice(lineStart, rawEnd).trimEnd().length;
    let at = lineStart;
    const rest = () => text.slice(at, end);
    const skipSpace = () => {
      while (at < end && (text[at] === ' ' || text[at] === '\t')) at += 1;
    };
    skipSpace();
    while (text[at] === '>') {
      at += 1;
      skipSpace();
    }
    if (at >= end) {
      close();
      columns = 0;
      wasBlank = true;
      continue;
    }
    const indent = at - lineStart;
    if (wasBlank || !open) items = items.filter((item) => indent >= item.indent);
    wasBlank = false;
    if (columns > 0 && !startsBlock(rest())) {
      for (const cell of cellsOf(text, at, end)) add('cell', cell.start, cell.end);
      continue;
    }
    columns = 0;
    if (open && open.lines === 1 && open.kind !== 'heading' && delimiterRow.test(rest())) {
      const header = cellsOf(text, open.start, open.end);
      const isTable = rest().includes('|') || open.end - open.start !== 0;
      const hasPipes = text.slice(open.start, open.end).includes('|') && rest().includes('|');
      if (isTable && hasPipes && cellsOf(text, at, end).length === header.length) {
        open = undefined;
        for (const cell of header) add('cell', cell.start, cell.end);
        columns = header.length;
        continue;
      }
    }
    if (open && setextLine.test(rest()) && inOpenItem(items, indent)) {
      open.kind = 'heading';
      open.depth = rest().startsWith('=') ? 1 : 2;
      close();
      continue;
    }
    if (thematicBreak.test(rest())) {
      close();
      items = items.filter((item) => indent >= item.indent);
      continue;
    }
    let isItem = false;
    for (;;) {
      const found = marker.exec(rest());
      if (!found) break;
      const here = at - lineStart;
      const [whole, , number] = found;
      const isOrdered = number !== undefined;
      const inner = items.filter((item) => here >= item.indent);
      const sibling = items[inner.length];
      const startsHere = isItem || !open || sibling?.isOrdered === isOrdered;
      const interrupts = whole.trimEnd().length < rest().length && (!isOrdered || number === '1');
      if (!startsHere && !interrupts) break;
      close();
      at += whole.length;
      items = [...inner, { indent: at - lineStart, isOrdered }];
      isItem = true;
    }
    if (at >= end) continue;
    const line = rest();
    const title = heading.exec(line);
    if (title) {
      const hashes = title[1] ?? '';
      const words = line
        .slice(title[0].length)
        .replace(/(?:^|[ \t]+)#+$/, '')
        .trimEnd();
      const start = at + title[0].length;
      add('heading', start, start + words.length, hashes.length);
    } else if (directiveEnd.test(line)) {
      close();
      items = [];
    } else if (directive.test(line)) {
      add('directive', at, end);
      items = [];
    } else if (!open && definition.test(line)) {
      add('definition', at, end);
    } else if (isMdx && (open?.kind === 'code' || (!open && /^(?:<|import |export )/.test(line)))) {
      if (open) open.end = end;
      else open = { kind: 'code', depth: 0, start: at, end, lines: 1 };
    } else if (open && !isItem) {
      open.end = end;
      open.lines += 1;
    } else {
      close();
      open = { kind: isItem ? 'item' : 'paragraph', depth: 0, start: at, end, lines: 1 };
    }
  }
  close();
  return blocks;
}

/** Whether a line ends a table. */
const startsBlock = (line: string) =>
  heading.test(line) || directive.test(line) || directiveEnd.test(line) || thematicBreak.test(line);

const inOpenItem = (items: readonly Item[], indent: number) =>
  items.every((item) => indent >= item.indent);

/** The cells of a table's row, without pipes and padding; empty ones too. */
function cellsOf(text: string, start: number, end: number): { start: number; end: number }[] {
  const bounds = [start - 1];
  for (let at = start; at < end; at++) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '|') bounds.push(at);
  }
  bounds.push(end);
  const cells = bounds
    .slice(1)
    .map((bound, index) => trimmed(text, (bounds[index] ?? 0) + 1, bound));
  if (text[start] === '|') cells.shift();
  if (cells.length > 0 && text[end - 1] === '|') cells.pop();
  return cells;
}

function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  const piece = text.slice(start, end);
  const from = start + piece.length - piece.trimStart().length;
  return { start: from, end: Math.max(from, start + piece.trimEnd().length) };
}
