import type { Entry, Version } from '../../src/entries/entry.ts';
import { readersPages } from '../../src/entries/store.ts';
import { address, type Section } from '../../src/i18n/addresses.ts';
import { fallbackChain, type Locale, locales } from '../../src/i18n/locales.ts';
import { pageAt, type SitePage, site } from './built-site.ts';

/** The page of an entry for readers of one language, and what the content says about it. */
export interface EntryPage {
  readonly locale: Locale;
  readonly page: SitePage;
  /** The languages in which the entry exists. */
  readonly available: readonly Locale[];
  /** The language in which it must be shown here. */
  readonly shownIn: Locale;
  /** How that text was translated; absent for the source. */
  readonly method: string | undefined;
  readonly title: string;
  readonly summary: string;
}

interface Texts {
  readonly title: string;
  readonly summary: string | undefined;
}

function entryPages<Value>(
  entries: ReadonlyMap<string, Entry<Value>>,
  path: (locale: Locale, id: string) => string,
  texts: (value: Value) => Texts,
): EntryPage[] {
  return [...entries.values()].flatMap((entry) =>
    locales.map((locale) => {
      const shown = shownVersion(entry, locale);
      const { title, summary } = texts(shown.value);
      return {
        locale,
        page: pageAt(path(locale, entry.id)),
        available: [...entry.versions.keys()],
        shownIn: shown.locale,
        method: shown.translation?.method,
        title,
        summary: summary ?? title,
      };
    }),
  );
}

function shownVersion<Value>(entry: Entry<Value>, locale: Locale): Version<Value> {
  const first = fallbackChain(locale).find((candidate) => entry.versions.has(candidate));
  return (first && entry.versions.get(first)) ?? entry.source;
}

const { guides, topics, contacts, municipalities, packs } = site.store;
const texts = new Map(readersPages(site.store).map((entry) => [entry.id, entry]));
const inSection = (section: Section) => (locale: Locale, id: string) =>
  address.entry(locale, section, id);

export const bySection = {
  guides: entryPages(guides, inSection('guides'), (value) => value),
  topics: entryPages(topics, inSection('topics'), (value) => value),
  contacts: entryPages(contacts, inSection('contacts'), ({ name, about }) => ({
    title: name,
    summary: about,
  })),
  municipalities: entryPages(municipalities, inSection('municipalities'), ({ name, intro }) => ({
    title: name,
    summary: intro,
  })),
  packs: entryPages(packs, inSection('packs'), ({ title, body }) => ({
    title,
    summary: body.split('\n')[0],
  })),
  pages: entryPages(texts, address.page, (value) => value),
} as const;

/** Every page that shows an entry. */
export const allEntryPages: readonly EntryPage[] = Object.values(bySection).flat();

/** The pages that show an entry in another language than the reader's. */
export const fallbackPages: readonly EntryPage[] = allEntryPages.filter(
  ({ locale, shownIn }) => shownIn !== locale,
);
