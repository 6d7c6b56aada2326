import { packText, unpackText } from './compact-text.ts';
import { gunzip } from './gunzip.ts';

/** A heading of a page and where the text below it begins. */
export interface Anchor {
  readonly id: string;
  readonly text: string;
  /** Letters (UTF-16 code units) of the content before it. */
  readonly at: number;
}

/** The text of a page that excerpts are made of, `pagefind/text/<name>.text`. */
export interface PageText {
  /** Plain text after the title. */
  readonly content: string;
  /** In the order of the content. */
  readonly anchors: readonly Anchor[];
  /** What readers must know of the text: that its original has changed. */
  readonly notice?: string;
}

/** Packs the text of a page into the bytes of a file, which gzip then makes smaller. */
export function writePageText({ content, anchors, notice }: PageText): Uint8Array<ArrayBuffer> {
  const list = anchors.map(({ id, text, at }) => [id, text, at]);
  return packText(JSON.stringify([content, list, ...(notice === undefined ? [] : [notice])]));
}

/**
 * Reads a gzipped file that `writePageText` wrote.
 * @throws Error where it is something else
 */
export async function readPageText(file: Uint8Array<ArrayBuffer>): Promise<PageText> {
  const data: unknown = JSON.parse(unpackText(await gunzip(file)));
  const [content, anchors, notice]: readonly unknown[] = Array.isArray(data) ? data : [];
  if (typeof content !== 'string' || !Array.isArray(anchors)) throw new Error('Not a page text');
  return {
    content,
    anchors: anchors.flatMap((anchor) => readAnchor(anchor)),
    ...(typeof notice === 'string' && { notice }),
  };
}

function readAnchor(data: unknown): Anchor[] {
  const [id, text, at]: readonly unknown[] = Array.isArray(data) ? data : [];
  const isAnchor = typeof id === 'string' && typeof text === 'string' && typeof at === 'number';
  return isAnchor ? [{ id, text, at }] : [];
}
