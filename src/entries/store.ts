import type { Contact } from '../schema/contact.ts';
import type { Fact } from '../schema/fact.ts';
import type { Guide } from '../schema/guide.ts';
import { collections } from '../schema/index.ts';
import type { Municipality } from '../schema/municipality.ts';
import type { Notice } from '../schema/notice.ts';
import type { Pack } from '../schema/pack.ts';
import type { Page } from '../schema/page.ts';
import { phases, type Step } from '../schema/step.ts';
import type { Term } from '../schema/term.ts';
import type { Topic } from '../schema/topic.ts';
import type { Entry } from './entry.ts';
import { withValues } from './fact-values.ts';
import { loadCollection, type TextFile } from './load.ts';
import type { Problem } from './problem.ts';

/** Every entry of the site by collection and id. */
export interface Store {
  readonly guides: ReadonlyMap<string, Entry<Guide>>;
  readonly topics: ReadonlyMap<string, Entry<Topic>>;
  readonly steps: ReadonlyMap<string, Entry<Step>>;
  readonly notices: ReadonlyMap<string, Entry<Notice>>;
  readonly contacts: ReadonlyMap<string, Entry<Contact>>;
  readonly municipalities: ReadonlyMap<string, Entry<Municipality>>;
  readonly facts: ReadonlyMap<string, Entry<Fact>>;
  readonly terms: ReadonlyMap<string, Entry<Term>>;
  readonly packs: ReadonlyMap<string, Entry<Pack>>;
  readonly pages: ReadonlyMap<string, Entry<Page>>;
}

/** Reads all collections from their files. Cross-references are checked by `checkReferences`. */
export function loadStore(files: readonly TextFile[]): { store: Store; problems: Problem[] } {
  const problems: Problem[] = [];
  const filesOf = (name: string) => files.filter(({ path }) => path.startsWith(`content/${name}/`));
  const guides = loadCollection(collections.guides, filesOf('guides'));
  const topics = loadCollection(collections.topics, filesOf('topics'));
  const steps = loadCollection(collections.steps, filesOf('steps'));
  const notices = loadCollection(collections.notices, filesOf('notices'));
  const contacts = loadCollection(collections.contacts, filesOf('contacts'));
  const municipalities = loadCollection(collections.municipalities, filesOf('municipalities'));
  const facts = loadCollection(collections.facts, filesOf('facts'));
  const terms = loadCollection(collections.terms, filesOf('terms'));
  const packs = loadCollection(collections.packs, filesOf('packs'));
  const pages = loadCollection(collections.pages, filesOf('pages'));
  for (const loaded of [
    guides,
    topics,
    steps,
    notices,
    contacts,
    municipalities,
    facts,
    terms,
    packs,
    pages,
  ]) {
    problems.push(...loaded.problems);
  }
  const store: Store = {
    guides: sorted(guides.entries, byOrder),
    topics: sorted(topics.entries, byOrder),
    steps: sorted(steps.entries, byPhase),
    notices: notices.entries,
    contacts: sorted(contacts.entries, byName),
    municipalities: sorted(municipalities.entries, byOrder),
    facts: withValues(facts.entries, contacts.entries),
    terms: terms.entries,
    packs: packs.entries,
    pages: pages.entries,
  };
  return { store, problems };
}

/** The pages that menus and search engines list. */
export const readersPages = ({ pages }: Store): Entry<Page>[] =>
  [...pages.values()].filter(({ source }) => source.value.forStaff !== true);

const byOrder = (a: Entry<{ order: number }>, b: Entry<{ order: number }>) =>
  a.source.value.order - b.source.value.order || (a.id < b.id ? -1 : 1);

const byPhase = (a: Entry<Step>, b: Entry<Step>) =>
  phases.indexOf(a.source.value.phase) - phases.indexOf(b.source.value.phase) || byOrder(a, b);

const finnish = new Intl.Collator('fi');
const byName = (a: Entry<Contact>, b: Entry<Contact>) =>
  finnish.compare(a.source.value.name, b.source.value.name);

function sorted<Value>(
  entries: ReadonlyMap<string, Entry<Value>>,
  compare: (a: Entry<Value>, b: Entry<Value>) => number,
): Map<string, Entry<Value>> {
  return new Map([...entries].sort(([, a], [, b]) => compare(a, b)));
}
