import type { Span } from '../speech/utterances.ts';

/** A paragraph, heading, list item, row of a table or picture in one language. */
export interface Passage {
  readonly element: Element;
  readonly lang: string;
  readonly text: string;
  /** Where the text has phone numbers. */
  readonly phones: readonly Span[];
  /** A part of the text in the page. */
  readonly range: (span: Span) => Range;
}

const silent =
  'nav, form, button, script, style, template, svg, [hidden], [data-unspoken], details:not([open]) > :not(summary)';
const blocks =
  'p, li, h1, h2, h3, h4, dt, dd, tr, caption, figcaption, div, section, article, main';

/** A text node and where its text begins in the passage. */
interface Piece {
  readonly node: Node;
  readonly start: number;
}

/** What a page has to say, in its order, without what only serves the eye or the hand. */
export function passagesOf(root: Element): Passage[] {
  const passages: PassageParts[] = [];
  const walker = document.createTreeWalker(
    root,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) =>
      node instanceof Element && node.matches(silent)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = textOf(node);
    const parent = node.parentElement;
    if (!parent || text === '' || !isShown(node)) continue;
    const element = parent.closest(blocks) ?? root;
    const lang = parent.closest<HTMLElement>('[lang]')?.lang ?? '';
    const last = passages.at(-1);
    const passage =
      last?.element === element && last.lang === lang ? last : new PassageParts(element, lang);
    if (passage !== last) passages.push(passage);
    passage.add(node, text, parent);
  }
  return passages;
}

function textOf(node: Node): string {
  if (node instanceof HTMLImageElement) return node.alt;
  return node instanceof Text ? node.data.replaceAll(/\s/g, ' ') : '';
}

function isShown(node: Node): boolean {
  const range = new Range();
  range.selectNode(node);
  return range.getClientRects().length > 0;
}

class PassageParts implements Passage {
  readonly element: Element;
  readonly lang: string;
  readonly phones: Span[] = [];
  readonly #pieces: Piece[] = [];
  #cell: Element | null = null;
  text = '';

  constructor(element: Element, lang: string) {
    this.element = element;
    this.lang = lang;
  }

  add(node: Node, text: string, parent: Element): void {
    const cell = parent.closest('td, th');
    // The cells of a row are a list.
    if (cell !== this.#cell && this.text !== '') this.text += ', ';
    this.#cell = cell;
    const start = this.text.length;
    this.#pieces.push({ node, start });
    this.text += text;
    if (parent.closest('a[href^="tel:"]')) this.phones.push({ start, end: this.text.length });
  }

  readonly range = ({ start, end }: Span): Range => {
    const range = new Range();
    const first = this.#pieces.findLast((piece) => piece.start <= start);
    const last = this.#pieces.findLast((piece) => piece.start < end);
    if (first?.node instanceof Text) range.setStart(first.node, start - first.start);
    else if (first) range.setStartBefore(first.node);
    if (last?.node instanceof Text) {
      range.setEnd(last.node, Math.min(end - last.start, last.node.length));
    } else if (last) range.setEndAfter(last.node);
    return range;
  };
}
