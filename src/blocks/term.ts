import { type Entry, inLocale } from '../entries/entry.ts';
import type { View } from '../entries/site.ts';
import { address } from '../i18n/addresses.ts';
import type { Term } from '../schema/term.ts';
import { type Html, html } from './html.ts';

/** The id of a term's explanation at the end of the page. */
export const termNoteId = (number: number) => `term-${number}`;

/**
 * An official word inside a text: a link to its explanation in the reader's
 * glossary, described by the explanation at the end of the page. On paper its
 * number stands beside it.
 * @param label the word as the sentence inflects it; the word itself where empty
 * @param number place of the explanation at the end of the page, from 1
 * @param text the view of the language of the text
 */
export function termLink(
  entry: Entry<Term>,
  label: string,
  number: number,
  text: View,
  reader: View,
): Html {
  const word = label === '' ? inLocale(entry, text.locale).value.term : label;
  return html`<a class="term" href="${address.term(reader.locale, entry.id)}" aria-describedby="${termNoteId(number)}" data-note="${number}">${word}</a>`;
}
