import { gzipSync } from 'node:zlib';
import type { PagefindIndex } from 'pagefind';
import { gunzip } from '../search/gunzip.ts';
import { type Anchor, type PageText, writePageText } from '../search/page-text.ts';

/** A page as Pagefind has taken it out of its HTML. */
export interface PageFragment {
  /** Lower-cased BCP-47 tag of the page's `<html lang>`. */
  readonly lang: string;
  /** Of the file with its text; changes with the page. */
  readonly name: string;
  readonly url: string;
  readonly title: string;
  /** All its text, the title first. */
  readonly content: string;
  /** The file that readers get. */
  readonly file: Uint8Array;
}

const fragmentPath = /^fragment\/((.+)_[0-9a-f]+)\.pf_fragment$/;
const signature = 'pagefind_dcd';
/** Stands between Chinese and Thai words. */
const wordBreak = '\u200b';

/**
 * Everything an index holds, page by page.
 * @throws Error naming what Pagefind could not do
 * @see https://github.com/Pagefind/pagefind/blob/v1.6.0/pagefind_web_js/lib/coupled_search.ts `loadFragment`
 */
export async function readFragments(index: PagefindIndex): Promise<PageFragment[]> {
  const { errors, files } = await index.getFiles();
  if (errors.length > 0) throw new Error(`Search index: ${errors.join('; ')}`);
  const found = files.map(async ({ path, content }) => {
    const [, name, lang] = fragmentPath.exec(path) ?? [];
    if (name === undefined || lang === undefined) return [];
    const text = new TextDecoder().decode(await gunzip(new Uint8Array(content)));
    return [{ lang, name, ...readFragment(text) }];
  });
  return (await Promise.all(found)).flat();
}

/**
 * Reads the text of a fragment file.
 * @throws Error where it is something else
 */
export function readFragment(text: string): Omit<PageFragment, 'lang' | 'name'> {
  if (!text.startsWith(signature)) throw new Error('Not a Pagefind fragment');
  const data = asRecord(JSON.parse(text.slice(signature.length)));
  const meta = asRecord(data.meta);
  const title = asText(meta.title);
  const raw = asText(data.content);
  const anchors = Array.isArray(data.anchors) ? data.anchors : [];
  const whole = {
    content: raw.replaceAll(wordBreak, ''),
    anchors: anchors.map(asRecord).flatMap((anchor) => headingOf(anchor, raw)),
    ...(typeof meta.notice === 'string' && { notice: meta.notice }),
  };
  const file = gzipSync(writePageText(withoutTitle(whole, title)), { level: 9 });
  return { url: asText(data.url), title, content: whole.content, file };
}

/** A heading among the anchors; its place is given in words. */
function headingOf(
  { element, id, text, location }: Readonly<Record<string, unknown>>,
  raw: string,
): Anchor[] {
  const isHeading = typeof element === 'string' && /^h[2-4]$/.test(element);
  return isHeading && typeof location === 'number'
    ? [{ id: asText(id), text: asText(text), at: placeOf(raw, location) }]
    : [];
}

/** How many letters stand before a word, not counting word breaks. */
function placeOf(raw: string, word: number): number {
  if (raw.includes(wordBreak)) return raw.split(wordBreak).slice(0, word).join('').length;
  return [...raw.matchAll(/\S+/g)][word]?.index ?? raw.length;
}

/**
 * Pagefind puts the title before the text, with a full stop where it ends
 * without a mark; results show it already.
 */
function withoutTitle({ content, anchors, ...more }: PageText, title: string): PageText {
  const plain = (text: string) => text.replaceAll(/\s/g, ' ');
  const stop = /\p{P}$/u.test(title) ? '' : '.';
  const begins = plain(content).startsWith(plain(title) + stop);
  const left = begins ? content.slice(title.length + stop.length).trimStart() : content;
  const cut = content.length - left.length;
  return {
    content: left,
    anchors: anchors.map((anchor) => ({ ...anchor, at: Math.max(0, anchor.at - cut) })),
    ...more,
  };
}

const asText = (value: unknown) => (typeof value === 'string' ? value : '');
const asRecord = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
