import type { Guide } from '../schema/guide.ts';
import type { Notice } from '../schema/notice.ts';
import type { Entry } from './entry.ts';
import type { Site } from './site.ts';
import type { Store } from './store.ts';
import { municipalityUses } from './uses.ts';

/** What a page is about, by ids: decides which notices stand on it besides those of every page. */
export interface Concerns {
  readonly topics?: readonly string[];
  readonly municipalities?: readonly string[];
}

const severities: readonly Notice['severity'][] = ['emergency', 'warning', 'info'];

/** The notices of a page on the day of the build: the gravest first, then the newest. */
export function noticesOn({ store, today }: Site, concerns: Concerns = {}): Entry<Notice>[] {
  return [...store.notices.values()]
    .filter(({ source: { value } }) => value.from <= today && today <= value.until)
    .filter(({ source: { value } }) => isAbout(value, concerns))
    .sort(byGravity);
}

function isAbout({ topics = [], municipalities = [] }: Notice, concerns: Concerns): boolean {
  if (topics.length === 0 && municipalities.length === 0) return true;
  return (
    topics.some((id) => concerns.topics?.includes(id)) ||
    municipalities.some((id) => concerns.municipalities?.includes(id))
  );
}

function byGravity(
  { source: { value: a } }: Entry<Notice>,
  { source: { value: b } }: Entry<Notice>,
) {
  return (
    severities.indexOf(a.severity) - severities.indexOf(b.severity) || (a.from < b.from ? 1 : -1)
  );
}

/** A guide is about its topic, and the municipalities it has a text for or links to. */
export function guideConcerns(store: Store, guide: Entry<Guide>): Concerns {
  return {
    topics: [guide.source.value.topic],
    municipalities: [...store.municipalities.keys()].filter((id) =>
      municipalityUses(store, id).includes(guide),
    ),
  };
}

/**
 * Names what a notice says now: a reader who has hidden it sees it again once
 * its Finnish text, link or severity is another. FNV-1a, so that pages and
 * tests need no Node.
 */
export function revisionOf({ id, source: { value } }: Entry<Notice>): string {
  const { title, text, link = '', severity } = value;
  let hash = 0x811c9dc5;
  for (const character of [title, text, link, severity].join('\n')) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return `${id}-${hash.toString(36)}`;
}
