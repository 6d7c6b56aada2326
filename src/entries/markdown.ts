import { type MdastNode, markdownToMdast } from 'satteri';

/**
 * How staff Markdown is read, everywhere: the build, the checks, the tests.
 * Smart punctuation is off: each language has its own quotation marks.
 */
export const markdownFeatures = {
  gfm: { footnotes: false },
  frontmatter: false,
  directive: true,
  smartPunctuation: false,
} as const;

/** The blocks that staff can insert, by the form of their directive. */
export const inlineBlocks = ['contact', 'fact', 'term'] as const;
export const leafBlocks = ['contact'] as const;
export const containerBlocks = ['note', 'warning', 'steps', 'municipality'] as const;

/** The syntax tree of a Markdown text, with positions. */
export function parseMarkdown(body: string): MdastNode {
  return markdownToMdast(body, { features: markdownFeatures });
}

/** Every node of a tree, parents before children. */
export function* walk(node: MdastNode): Generator<MdastNode> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* walk(child);
}

/** The readable text of a node, without markup. */
export function plainText(node: MdastNode): string {
  if ('value' in node && node.type !== 'html') return node.value;
  if (node.type === 'textDirective' && !isOneOf(inlineBlocks, node.name)) {
    return `:${node.name}${node.children.map(plainText).join('')}`;
  }
  return 'children' in node ? node.children.map(plainText).join('') : '';
}

export function isOneOf<const Value extends string>(
  values: readonly Value[],
  value: string,
): value is Value {
  return values.some((known) => known === value);
}

/**
 * The last part of an address made from words: `Mitä tehdä?` → `mita-tehda`.
 * Empty where nothing of the text can be written in a–z.
 */
export function slugify(words: string): string {
  return words
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
}

/**
 * The ids of a text's headings, in order. They come from the source text where
 * both have the same number of headings, so that a link to a section holds in
 * every language.
 */
export function headingIds(body: string, sourceBody: string): string[] {
  const own = headings(body);
  const source = headings(sourceBody);
  const words = source.length === own.length ? source : own;
  const used = new Set<string>();
  return words.map((heading, index) => {
    const base = slugify(plainText(heading)) || `section-${index + 1}`;
    let id = base;
    for (let count = 2; used.has(id); count++) id = `${base}-${count}`;
    used.add(id);
    return id;
  });
}

function headings(body: string): MdastNode[] {
  return [...walk(parseMarkdown(body))].filter((node) => node.type === 'heading');
}
