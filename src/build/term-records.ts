import { type Html, html } from '../blocks/html.ts';
import type { Site } from '../entries/site.ts';
import { locales, localeTable } from '../i18n/locales.ts';
import { type SearchEntry, termEntry } from './search-entries.ts';

/** A search result that is no page of its own: what Pagefind takes, and what finds it. */
export interface TermRecord {
  readonly content: string;
  readonly entry: SearchEntry;
}

/** One search result a term and language in which it is explained. */
export function termRecords({ store }: Site): TermRecord[] {
  return locales.flatMap((locale) =>
    [...store.terms.values()].flatMap((term) => {
      const own = term.versions.get(locale);
      if (!own) return [];
      const entry = termEntry(term, locale);
      const { lang } = localeTable[locale];
      return { content: record(lang, entry.page.title, own.value.explanation).markup, entry };
    }),
  );
}

const record = (lang: string, title: string, text: string): Html =>
  html`<html lang="${lang}"><body data-pagefind-body data-pagefind-meta="title:${title}"><p>${text}</p></body></html>`;
