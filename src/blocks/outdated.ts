import type { Entry } from '../entries/entry.ts';
import { type View, viewFor } from '../entries/site.ts';
import { address } from '../i18n/addresses.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Guide } from '../schema/guide.ts';
import type { Outdated } from '../translation/outdated.ts';
import type { Html } from './html.ts';
import { partMark } from './part-mark.ts';
import { renderText, type Section } from './text.ts';

/** A part of a guide that has changed in the original. */
export interface OriginalPart {
  /** The address of the part in the original. */
  readonly href: string;
  /** Its heading there; absent for what stands before the first. */
  readonly heading?: Section;
  /** The number of its heading in the translation, -1 before the first; absent where it has none. */
  readonly own?: number;
}

/** The parts of a guide that have changed, as they stand in the original. */
export function originalParts(
  entry: Entry<Guide>,
  { from, parts }: Outdated,
  { site }: View,
): OriginalPart[] {
  const original = entry.versions.get(from);
  if (!original || parts.length === 0) return [];
  const { headings } = renderText(entry, original, viewFor(site, from));
  const page = address.entry(from, 'guides', entry.id);
  return parts.map(({ source, own }) => {
    const heading = headings[source];
    return {
      href: heading ? `${page}#${heading.id}` : page,
      ...(heading && { heading }),
      ...(own !== undefined && { own }),
    };
  });
}

/** What stands below the headings of parts that have changed, in the language of the text. */
export const partMarks = (
  parts: readonly OriginalPart[],
  from: Locale,
  text: View,
): ReadonlyMap<number, Html> =>
  new Map(
    parts.flatMap(({ href, own = -1 }) => (own === -1 ? [] : [[own, partMark(href, from, text)]])),
  );
