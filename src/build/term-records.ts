import { type Html, html } from '../blocks/html.ts';
import type { Site } from '../entries/site.ts';
import { address } from '../i18n/addresses.ts';
import { type Locale, locales, localeTable } from '../i18n/locales.ts';

/** A search result that is no page of its own, as Pagefind takes it. */
interface SearchRecord {
  readonly url: string;
  readonly content: string;
}

/** Languages in whose words a term is found by readers of any language. */
const officialLocales: readonly Locale[] = ['fi', 'sv', 'en'];

/**
 * One search result a term and language in which it is explained: found by the
 * reader's word, the official words and their synonyms, it leads to the place
 * in the glossary. So short a text would outrank every guide that uses the
 * word; its weight lets guides come first.
 */
export function termRecords({ store }: Site): SearchRecord[] {
  return locales.flatMap((locale) =>
    [...store.terms.values()].flatMap(({ id, source, versions }) => {
      const own = versions.get(locale);
      if (!own) return [];
      const { term, explanation } = own.value;
      const finnish = source.value.term;
      const title = term === finnish ? term : `${term} (${finnish})`;
      const official = officialLocales.flatMap((other) => versions.get(other)?.value.term ?? []);
      const words = new Set([term, ...official, ...(source.value.synonyms ?? [])]);
      const text = [explanation, ...words].join(' · ');
      return { url: address.term(locale, id), content: page(locale, title, text).markup };
    }),
  );
}

const page = (locale: Locale, title: string, text: string): Html =>
  html`<html lang="${localeTable[locale].lang}"><body data-pagefind-body data-pagefind-weight="0.2" data-pagefind-meta="title:${title}"><p>${text}</p></body></html>`;
