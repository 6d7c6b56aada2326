import { expect, test } from 'vitest';
import type { Entry } from '../../src/entries/entry.ts';
import { guidesOfTopic, neighboursOf } from '../../src/entries/neighbours.ts';
import type { Store } from '../../src/entries/store.ts';
import type { Guide } from '../../src/schema/guide.ts';
import { siteFiles } from './support/content.ts';
import { siteOf } from './support/site.ts';

const { store } = siteOf([...siteFiles({ en: 'Text' })]);
const [known] = store.guides.values();

/** Guides in the order of a store, each of a topic. */
function storeOf(...topics: readonly string[]): Store {
  if (!known) throw new Error('The test content has no guide');
  const guides = topics.map((topic, index): [string, Entry<Guide>] => [
    `g${index}`,
    {
      ...known,
      id: `g${index}`,
      source: { ...known.source, value: { ...known.source.value, topic } },
    },
  ]);
  return { ...store, guides: new Map(guides) };
}

const around = (from: Store, id: string) => {
  const guide = from.guides.get(id);
  if (!guide) throw new Error(id);
  const { previous, next } = neighboursOf(from, guide);
  return [previous?.id, next?.id];
};

test('the guides before and after one are those of its topic, in order', () => {
  const housing = storeOf('housing', 'work', 'housing', 'housing');
  expect(around(housing, 'g0')).toEqual([undefined, 'g2']);
  expect(around(housing, 'g2')).toEqual(['g0', 'g3']);
  expect(around(housing, 'g3')).toEqual(['g2', undefined]);
});

test('the only guide of a topic has no neighbours', () => {
  expect(around(storeOf('housing', 'work'), 'g1')).toEqual([undefined, undefined]);
});

test('a topic without guides has none', () => {
  expect(guidesOfTopic(storeOf('work'), 'health')).toEqual([]);
});
