import { type Entry, inLocale } from '../entries/entry.ts';
import type { View } from '../entries/site.ts';
import { address } from '../i18n/addresses.ts';
import type { Term } from '../schema/term.ts';
import { type Html, html } from './html.ts';

/**
 * An official word inside a text: a link to its explanation in the reader's glossary.
 * @param label the word as the sentence inflects it; the word itself where empty
 * @param text the view of the language of the text
 */
export function termLink(entry: Entry<Term>, label: string, text: View, reader: View): Html {
  const word = label === '' ? inLocale(entry, text.locale).value.term : label;
  return html`<a class="term" href="${address.term(reader.locale, entry.id)}">${word}</a>`;
}
