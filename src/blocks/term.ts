import type { Entry } from '../entries/entry.ts';
import { inLocale } from '../entries/entry.ts';
import { languageOf, type View } from '../entries/site.ts';
import { address } from '../i18n/addresses.ts';
import { localeTable, sourceLocale } from '../i18n/locales.ts';
import type { Term } from '../schema/term.ts';
import { type Html, html } from './html.ts';

/**
 * An official word inside a text: a link to the glossary that carries the
 * Finnish word and its explanation, so that a script can show them in place.
 * @param label the word as the sentence inflects it
 */
export function termLink(entry: Entry<Term>, label: string, view: View, reader: View): Html {
  const shown = inLocale(entry, reader.locale);
  const { lang, dir } = { ...localeTable[reader.locale], ...languageOf(shown, reader.locale) };
  const finnish = entry.source.value.term;
  const beside =
    view.locale === sourceLocale
      ? undefined
      : html` <span class="term-finnish">(<span lang="${localeTable[sourceLocale].lang}" dir="ltr">${finnish}</span>)</span>`;
  const word = label === '' ? shown.value.term : label;
  return html`<a class="term" href="${address.term(reader.locale, entry.id)}" data-term="${finnish}" data-explanation="${shown.value.explanation}" data-lang="${lang}" data-dir="${dir}">${word}</a>${beside}`;
}
