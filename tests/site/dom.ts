/** The elements below a root that match, in order. */
export const all = (root: ParentNode, selector: string): Element[] => [
  ...root.querySelectorAll(selector),
];

/** An attribute of the first match; undefined where either is missing. */
export const attribute = (root: ParentNode, selector: string, name: string): string | undefined =>
  root.querySelector(selector)?.getAttribute(name) ?? undefined;

/** The text of a node on one line. */
export const textOf = (node: Node | null | undefined): string =>
  (node?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

/** A text that readers see, and the element it stands in. */
export interface TextRun {
  readonly text: string;
  readonly element: Element;
}

/** Every text that is not blank, without scripts and styles. */
export function textRuns(element: Element): TextRun[] {
  if (/^(?:script|style)$/i.test(element.tagName)) return [];
  return [...element.childNodes].flatMap((node) => {
    if (isElement(node)) return textRuns(node);
    const text = node.nodeType === 3 ? textOf(node) : '';
    return text === '' ? [] : [{ text, element }];
  });
}

/** The language that a text is marked with. */
export const langOf = (element: Element): string | undefined =>
  element.closest('[lang]')?.getAttribute('lang') ?? undefined;

/** The direction that a text is marked with. */
export const dirOf = (element: Element): string | undefined =>
  element.closest('[dir]')?.getAttribute('dir') ?? undefined;

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
