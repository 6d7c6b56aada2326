import { packHours } from '../contacts/packed-hours.ts';
import { newcomerGuides } from '../entries/audience.ts';
import type { Entry } from '../entries/entry.ts';
import { inLocale } from '../entries/entry.ts';
import type { Site } from '../entries/site.ts';
import { readersPages, type Store } from '../entries/store.ts';
import { allUses } from '../entries/uses.ts';
import { address } from '../i18n/addresses.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Contact } from '../schema/contact.ts';
import type { Guide } from '../schema/guide.ts';
import { telephoneAddress } from '../schema/phone.ts';
import type { Step } from '../schema/step.ts';
import type { Term } from '../schema/term.ts';
import type { IndexedPage } from '../search/search-index.ts';
import { transliterate } from './transliteration.ts';

/** An entry as the search of one language knows it, besides its text. */
export interface SearchEntry {
  readonly page: Omit<IndexedPage, 'textFile'>;
  readonly names: readonly string[];
  /** Words in the reader's language by which an entry is found whose own text is in another. */
  readonly text?: string;
}

/** Languages of the words that stand on forms, letters and doors in Finland. */
const officialLocales: readonly Locale[] = ['fi', 'sv', 'en'];

/** Every entry that has an address, by it, for the readers of a language. */
export function searchEntries(site: Site, locale: Locale): Map<string, SearchEntry> {
  const { store } = site;
  const entries = [
    ...newcomerGuides(store).map((entry) => guideEntry(store, entry, locale)),
    ...[...store.contacts.values()].map((entry) => contactEntry(site, entry, locale)),
    ...[...store.municipalities.values()].map((entry) => {
      const shown = inLocale(entry, locale);
      return {
        page: {
          url: address.entry(locale, 'municipalities', entry.id),
          title: shown.value.name,
          kind: 'municipality' as const,
          municipalities: [entry.id],
          ...shownIn(shown),
        },
        ...official(entry, locale, ({ name }) => [name]),
      };
    }),
    ...readersPages(store).map((entry) => {
      const shown = inLocale(entry, locale);
      return {
        page: {
          url: address.page(locale, entry.id),
          title: shown.value.title,
          kind: 'page' as const,
          ...shownIn(shown),
        },
        ...official(entry, locale, ({ title }) => [title]),
      };
    }),
  ];
  return new Map(entries.map((entry) => [entry.page.url, entry]));
}

/** A term's result leads to its place in the glossary. */
export function termEntry(entry: Entry<Term>, locale: Locale): SearchEntry {
  const { term } = inLocale(entry, locale).value;
  const finnish = entry.source.value.term;
  return {
    page: {
      url: address.term(locale, entry.id),
      title: term === finnish ? term : `${term} (${finnish})`,
      kind: 'term',
    },
    names: [...termNames(entry, locale), ...(entry.source.value.synonyms ?? [])],
  };
}

function guideEntry(store: Store, entry: Entry<Guide>, locale: Locale): SearchEntry {
  const shown = inLocale(entry, locale);
  const { topic, officialWords = [] } = entry.source.value;
  const terms = guideTerms(store, entry);
  const steps = stepsTo(store, entry, locale);
  const { names } = official(entry, locale, ({ title, keywords = [] }) => [title, ...keywords]);
  return {
    page: {
      url: address.entry(locale, 'guides', entry.id),
      title: shown.value.title,
      kind: 'guide',
      topics: [topic],
      ...shownIn(shown),
    },
    names: [
      ...names,
      ...officialWords,
      ...(entry.versions.get(locale)?.value.keywords ?? []),
      ...(shown.isFallback ? steps.map(({ title }) => title) : []),
      ...terms.filter((term) => isNamed(entry, term)).flatMap((term) => termNames(term, locale)),
      ...terms
        .filter((term) => explainsFirst(store, entry, term))
        .flatMap((term) => finnishName(term, locale)),
    ],
    ...(shown.isFallback && { text: textAround(store, entry, locale, { terms, steps }) }),
  };
}

/**
 * What stands in the reader's language around a guide that is not translated:
 * its topic, the first steps that lead to it, and what its terms and contacts are.
 */
function textAround(
  store: Store,
  { source }: Entry<Guide>,
  locale: Locale,
  { terms, steps }: { readonly terms: readonly Entry<Term>[]; readonly steps: readonly Step[] },
): string {
  const { topic, contacts = [] } = source.value;
  const topicText = store.topics.get(topic)?.versions.get(locale)?.value;
  return [
    ...(topicText ? [topicText.title, topicText.summary] : []),
    ...steps.flatMap(({ title, text }) => [title, text]),
    ...terms.flatMap((term) => term.versions.get(locale)?.value.explanation ?? []),
    ...contacts.flatMap((id) => {
      const text = store.contacts.get(id)?.versions.get(locale)?.value;
      return text ? [text.name, text.about ?? ''] : [];
    }),
  ].join('\n');
}

/** The first steps that lead to a guide, where they are in the reader's language. */
const stepsTo = ({ steps }: Store, { id }: Entry<Guide>, locale: Locale): Step[] =>
  [...steps.values()]
    .filter(({ source }) => source.value.guide === id)
    .flatMap(({ versions }) => versions.get(locale)?.value ?? []);

/** The terms that a guide explains or whose Finnish word, in any form that begins like it, its Finnish text uses. */
function guideTerms(store: Store, entry: Entry<Guide>): Entry<Term>[] {
  const text = entry.source.value.body.toLowerCase();
  return [...store.terms.values()].filter(({ id, source }) => {
    const word = source.value.term.toLowerCase();
    return allUses(store).terms.get(id)?.includes(entry) || text.includes(word.slice(0, -1));
  });
}

/** Whether a guide's Finnish title, summary or search words have the term or another word for it. */
function isNamed({ source }: Entry<Guide>, term: Entry<Term>): boolean {
  const { title, summary, keywords = [] } = source.value;
  const text = [title, summary, ...keywords].join('\n').toLowerCase();
  const { term: word, synonyms = [] } = term.source.value;
  return [word, ...synonyms].some((known) => text.includes(known.toLowerCase()));
}

/** Whether a guide explains a term that no guide is named by: its Finnish word leads there. */
function explainsFirst(store: Store, entry: Entry<Guide>, term: Entry<Term>): boolean {
  const isExplained = allUses(store).terms.get(term.id)?.includes(entry) ?? false;
  return isExplained && ![...store.guides.values()].some((guide) => isNamed(guide, term));
}

function contactEntry(site: Site, entry: Entry<Contact>, locale: Locale): SearchEntry {
  const shown = inLocale(entry, locale);
  const { topics, municipalities, phones, hours, confidence } = entry.source.value;
  const isSure = hours && confidence === 'confirmed' && !hours.byAppointment;
  return {
    page: {
      url: address.entry(locale, 'contacts', entry.id),
      title: shown.value.name,
      kind: 'contact',
      ...shownIn(shown),
      ...(topics && { topics }),
      ...(municipalities && { municipalities }),
      ...(phones?.[0] && {
        phone: phones[0].number,
        call: telephoneAddress(phones[0].number),
      }),
      ...(isSure && { hours: packHours({ hours, holidays: site.holidays }, site.today) }),
    },
    names: [
      ...official(entry, locale, ({ name, organisation = '' }) => [name, organisation]).names,
      ...(entry.versions.get(locale)?.value.keywords ?? []),
    ],
  };
}

const shownIn = ({ isFallback, locale }: { isFallback: boolean; locale: Locale }) =>
  isFallback ? { shownIn: locale } : {};

/** A term in the reader's language and the official ones, and as its Finnish word sounds. */
function termNames({ versions, source }: Entry<Term>, locale: Locale): string[] {
  const words = [locale, ...officialLocales].flatMap(
    (known) => versions.get(known)?.value.term ?? [],
  );
  return [...new Set([...words, ...finnishName({ source }, locale)])];
}

/** The Finnish word of a term, and as it sounds in the reader's script. */
const finnishName = ({ source }: Pick<Entry<Term>, 'source'>, locale: Locale): string[] => [
  source.value.term,
  ...heardAs(source.value.term, locale),
];

/** What an entry is called in the official languages, and as the Finnish name sounds. */
function official<Value>(
  { versions, source }: Entry<Value>,
  locale: Locale,
  namesOf: (value: Value) => readonly string[],
): { names: string[] } {
  const names = officialLocales
    .filter((known) => known !== locale)
    .flatMap((known) => {
      const version = versions.get(known);
      return version ? namesOf(version.value) : [];
    });
  const heard = namesOf(source.value).flatMap((name) => heardAs(name, locale));
  return { names: [...new Set([...names, ...heard])] };
}

function heardAs(name: string, locale: Locale): string[] {
  const heard = transliterate(name, locale);
  return heard === undefined ? [] : [heard];
}
