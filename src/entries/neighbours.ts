import type { Guide } from '../schema/guide.ts';
import { employerGuides, isForEmployers, newcomerGuides } from './audience.ts';
import type { Entry } from './entry.ts';
import type { Store } from './store.ts';

/** The guides for newcomers of a topic, in their order. */
export function guidesOfTopic(store: Store, topic: string): Entry<Guide>[] {
  return newcomerGuides(store).filter(({ source }) => source.value.topic === topic);
}

/**
 * The guides before and after one in its topic, or among those for employers.
 * The first has none before, the last none after.
 */
export function neighboursOf(
  store: Store,
  guide: Entry<Guide>,
): { previous: Entry<Guide> | undefined; next: Entry<Guide> | undefined } {
  const guides = isForEmployers(guide)
    ? employerGuides(store)
    : guidesOfTopic(store, guide.source.value.topic);
  const place = guides.indexOf(guide);
  return { previous: guides[place - 1], next: guides[place + 1] };
}
