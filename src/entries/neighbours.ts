import type { Guide } from '../schema/guide.ts';
import type { Entry } from './entry.ts';
import type { Store } from './store.ts';

/** The guides of a topic, in their order. */
export function guidesOfTopic({ guides }: Store, topic: string): Entry<Guide>[] {
  return [...guides.values()].filter(({ source }) => source.value.topic === topic);
}

/** The guides before and after one in its topic. The first has none before, the last none after. */
export function neighboursOf(
  store: Store,
  guide: Entry<Guide>,
): { previous: Entry<Guide> | undefined; next: Entry<Guide> | undefined } {
  const guides = guidesOfTopic(store, guide.source.value.topic);
  const place = guides.indexOf(guide);
  return { previous: guides[place - 1], next: guides[place + 1] };
}
