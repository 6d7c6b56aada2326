import type { StaffLanguage } from '../entries/problem.ts';
import type { StaffText } from '../schema/field.ts';
import { type CellState, cellStates, type Priority, priorities } from './status-view.ts';

/** What a state is called, and the sign that stands for it in the table. */
export const cellWords: Readonly<Record<CellState, StaffText & { readonly sign: string }>> = {
  checked: { fi: 'ajan tasalla, tarkistettu', en: 'current, checked', sign: '✓' },
  machine: { fi: 'ajan tasalla, konekäännös', en: 'current, machine', sign: '○' },
  outdated: { fi: 'vanhentunut', en: 'outdated', sign: '!' },
  missing: { fi: 'puuttuu', en: 'missing', sign: '–' },
  unknown: { fi: 'ei tiedossa', en: 'unknown', sign: '?' },
  orphan: { fi: 'lähtöteksti poissa', en: 'orphan', sign: '×' },
};

const priorityWords: Readonly<Record<Priority, StaffText>> = {
  high: { fi: 'kiireinen', en: 'high' },
  normal: { fi: 'tavallinen', en: 'normal' },
  low: { fi: 'vähäinen', en: 'low' },
};

/** The words of the page, in the languages of staff. */
export const statusWords = {
  fi: {
    title: 'Käännösten tila',
    lead: 'Tila lasketaan sisällöstä joka kerta, kun sivusto rakennetaan. Kukin merkki vie sivulle, jolla käännös näkyy.',
    editor: 'Toimitus',
    other: 'In English',
    otherLang: 'en',
    languages: 'Kielet',
    done: 'Ajan tasalla',
    all: 'Kaikki',
    next: 'Käännettävä seuraavaksi',
    nextLead: 'Tärkein ensin: kriisissä tarvittavat tekstit, joka sivun sanat, ensiaskeleet, muut.',
    nothing: 'Mikään käännös ei ole vanhentunut, eikä mikään puutu.',
    more: 'Koko luettelo: npm run translation:status -- --entries',
    matrix: 'Tekstit ja kielet',
    entry: 'Teksti',
    filters: 'Rajaa',
    locale: 'Kieli',
    topic: 'Aihe',
    state: 'Tila',
    owner: 'Vastuutaho',
    priority: 'Tärkeys',
    any: 'Kaikki',
    shown: 'Näkyvissä {count}',
    edit: 'muokkaa',
  },
  en: {
    title: 'State of the translations',
    lead: 'Computed from the content each time the site is built. Every sign leads to the page that shows the translation.',
    editor: 'Editor',
    other: 'Suomeksi',
    otherLang: 'fi',
    languages: 'Languages',
    done: 'Current',
    all: 'All',
    next: 'To translate next',
    nextLead:
      'The most important first: what people need in a crisis, the words on every page, the first steps, the rest.',
    nothing: 'No translation is outdated and none is missing.',
    more: 'The whole list: npm run translation:status -- --entries',
    matrix: 'Texts and languages',
    entry: 'Text',
    filters: 'Show only',
    locale: 'Language',
    topic: 'Topic',
    state: 'State',
    owner: 'Owner',
    priority: 'Priority',
    any: 'All',
    shown: '{count} shown',
    edit: 'edit',
  },
} as const satisfies Record<StaffLanguage, Record<string, string>>;

/** The choices of a filter: value and words. */
export const stateChoices = (language: StaffLanguage) =>
  cellStates.map((state) => ({
    value: state,
    words: `${cellWords[state].sign} ${cellWords[state][language]}`,
  }));

export const priorityChoices = (language: StaffLanguage) =>
  priorities.map((priority) => ({ value: priority, words: priorityWords[priority][language] }));
