import type { Collection } from './collection.ts';
import { contact } from './contact.ts';
import { fact } from './fact.ts';
import { guide } from './guide.ts';
import { municipality } from './municipality.ts';
import { notice } from './notice.ts';
import { page } from './page.ts';
import { step } from './step.ts';
import { term } from './term.ts';
import { topic } from './topic.ts';

export const collections = {
  guides: guide,
  topics: topic,
  steps: step,
  notices: notice,
  contacts: contact,
  municipalities: municipality,
  facts: fact,
  terms: term,
  pages: page,
} as const satisfies Record<string, Collection>;

export type CollectionName = keyof typeof collections;
