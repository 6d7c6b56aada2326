/** A piece of an excerpt: text, marked where it is what was searched for. */
interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

/**
 * Takes Pagefind's excerpt apart into plain text, so that nothing of it ever
 * becomes markup.
 * @example excerptPieces('an <mark>R&amp;D</mark> job')
 * // => [{ text: 'an ', isMarked: false }, { text: 'R&D', isMarked: true }, …]
 */
export function excerptPieces(excerpt: string): Piece[] {
  return excerpt
    .split(/(<mark>[\s\S]*?<\/mark>)/)
    .filter((part) => part !== '')
    .map((part) => {
      const isMarked = part.startsWith('<mark>');
      return { text: decode(isMarked ? part.slice(6, -7) : part), isMarked };
    });
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

const decode = (text: string) =>
  text.replaceAll(/&(?:lt|gt|quot|amp|#39);/g, (entity) => entities[entity] ?? entity);
