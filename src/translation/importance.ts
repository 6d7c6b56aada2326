import { sourceLocale } from '../i18n/locales.ts';
import type { Fields } from './fields.ts';
import { entryName, type TextEntry } from './text-entry.ts';

/** The topic whose texts people need in a crisis. */
const urgentTopic = 'urgent-help';

/** How much a text of each collection matters by itself, from 0 to 100. */
const byCollection: Readonly<Record<string, number>> = {
  ui: 95,
  notices: 90,
  topics: 80,
  steps: 75,
  guides: 50,
  municipalities: 40,
  contacts: 35,
  terms: 30,
  facts: 30,
  pages: 20,
};

/**
 * How much it matters that each entry is translated, by its name; larger first.
 * Words on every page come first, then what people need at night, what the first
 * steps and the urgent topic lead to, then the topics in their order.
 */
export function importances(entries: readonly TextEntry[]): ReadonlyMap<string, number> {
  const topicOrder = new Map(
    entries
      .filter(({ collection }) => collection.name === 'topics')
      .map((entry) => [entry.id, numberOf(sourceOf(entry).order)]),
  );
  const linked = linkedFromFirstNeeds(entries);
  return new Map(
    entries.map((entry) => {
      const fields = sourceOf(entry);
      const topics = entry.collection.name === 'topics' ? [entry.id] : topicsOf(fields);
      const orders = topics.map((topic) => topicOrder.get(topic) ?? 20);
      const boosts = [
        topics.includes(urgentTopic) ? 25 : 0,
        fields.night === undefined ? 0 : 40,
        linked.has(entryName(entry)) ? 15 : 0,
        Math.max(0, 10 - Math.min(20, ...orders)),
        Math.max(0, 5 - numberOf(fields.order)) / 2,
      ];
      const base = byCollection[entry.collection.name] ?? 30;
      return [entryName(entry), base + boosts.reduce((sum, boost) => sum + boost, 0)];
    }),
  );
}

/** What the first steps and the urgent guides name. */
function linkedFromFirstNeeds(entries: readonly TextEntry[]): ReadonlySet<string> {
  const linked = new Set<string>();
  for (const entry of entries) {
    const fields = sourceOf(entry);
    if (entry.collection.name === 'steps') {
      if (typeof fields.guide === 'string') linked.add(`guides/${fields.guide}`);
      if (typeof fields.contact === 'string') linked.add(`contacts/${fields.contact}`);
    }
    if (entry.collection.name !== 'guides' || fields.topic !== urgentTopic) continue;
    const body = typeof fields.body === 'string' ? fields.body : '';
    for (const [, kind, id] of body.matchAll(/\/(guides|contacts)\/([\w-]+)\//g)) {
      linked.add(`${kind}/${id}`);
    }
    for (const [, kind, id] of body.matchAll(/:(contact|fact|term)(?:\[[^\]]*\])?\{#([\w-]+)\}/g)) {
      linked.add(`${kind}s/${id}`);
    }
  }
  return linked;
}

export const sourceOf = ({ versions }: TextEntry): Fields =>
  versions.get(sourceLocale)?.fields ?? {};

/** The topics an entry belongs to. */
export function topicsOf(fields: Fields): string[] {
  if (typeof fields.topic === 'string') return [fields.topic];
  const { topics } = fields;
  return Array.isArray(topics) ? topics.filter((topic) => typeof topic === 'string') : [];
}

const numberOf = (value: unknown) => (typeof value === 'number' ? value : 20);
