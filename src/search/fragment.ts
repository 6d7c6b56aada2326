import { gunzip } from './gunzip.ts';

/** A heading of a page and how many words of the text stand before it. */
export interface Anchor {
  readonly id: string;
  readonly text: string;
  readonly location: number;
}

/** The text of a page as Pagefind keeps it, `pagefind/fragment/<name>.pf_fragment`. */
export interface Fragment {
  readonly url: string;
  readonly title: string;
  /** What readers must know of the text: that its original has changed. */
  readonly notice?: string;
  /** Plain text; Chinese and Thai words stand apart with zero-width spaces. */
  readonly content: string;
  readonly anchors: readonly Anchor[];
}

const signature = 'pagefind_dcd';

/**
 * Reads a fragment file.
 * @throws Error where it is something else
 * @see https://github.com/Pagefind/pagefind/blob/v1.6.0/pagefind_web_js/lib/coupled_search.ts `loadFragment`
 */
export async function readFragment(file: Uint8Array<ArrayBuffer>): Promise<Fragment> {
  const text = new TextDecoder().decode(await gunzip(file));
  if (!text.startsWith(signature)) throw new Error('Not a Pagefind fragment');
  const data = asRecord(JSON.parse(text.slice(signature.length)));
  const meta = asRecord(data.meta);
  const anchors = Array.isArray(data.anchors) ? data.anchors : [];
  return {
    url: asText(data.url),
    title: asText(meta.title),
    ...(typeof meta.notice === 'string' && { notice: meta.notice }),
    content: asText(data.content),
    anchors: anchors
      .map(asRecord)
      .flatMap(({ element, id, text: heading, location }) =>
        typeof element === 'string' && /^h[2-4]$/.test(element) && typeof location === 'number'
          ? [{ id: asText(id), text: asText(heading), location }]
          : [],
      ),
  };
}

/** The words of a text, with what separates them, in the way that locations of anchors count. */
export function wordsInPlace(content: string): string[] {
  return content.split(content.includes('\u200b') ? '\u200b' : /\s+/);
}

const asText = (value: unknown) => (typeof value === 'string' ? value : '');
const asRecord = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
