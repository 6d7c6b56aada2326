import type { Entry } from '../entries/entry.ts';
import { inLocale } from '../entries/entry.ts';
import type { View } from '../entries/site.ts';
import { formatDay, formatFact } from '../i18n/format.ts';
import type { Fact } from '../schema/fact.ts';
import { telephoneAddress } from '../schema/phone.ts';
import { type Html, html, languageMarks, leftToRight } from './html.ts';

/**
 * A fact inside a text, formatted for the language of the text; marked where it
 * is not certain.
 * @param said the marks of this text so far: what one says in full, the next says in short
 */
export function factText(entry: Entry<Fact>, view: View, said = new Set<string>()): Html {
  const version = inLocale(entry, view.locale);
  const fact = version.value;
  const text = value(fact, view);
  const marks = isText(fact) ? languageMarks(version.locale, view.locale) : undefined;
  const shown = marks ? html`<span${marks}>${text}</span>` : text;
  const note = doubt(fact, view);
  if (note === undefined) return shown;
  const words = said.has(note.full) ? note.again : note.full;
  said.add(note.full);
  return html`${shown} <small class="doubt">(${words})</small>`;
}

const isText = ({ type }: Fact) => type === 'text' || type === 'address';

function value(fact: Fact, { locale, t }: View): Html {
  const text = formatFact(locale, fact, t);
  switch (fact.type) {
    case 'phone':
      return html`<a class="phone" href="${telephoneAddress(text)}">${leftToRight(text)}</a>`;
    case 'url':
      return html`<a href="${text}" dir="ltr">${text.replace(/^https?:\/\/|\/$/g, '')}</a>`;
    case 'date':
      return html`<time datetime="${fact.value}">${text}</time>`;
    case 'money':
    case 'percentage':
    case 'count':
    case 'duration':
      return html`<bdi>${text}</bdi>`;
    default:
      return html`${text}`;
  }
}

/** What readers must know about a fact that is not sure or not in force, and once more in the same text. */
function doubt(
  fact: Fact,
  { locale, t, site }: View,
): { readonly full: string; readonly again: string } | undefined {
  const same = (words: string) => ({ full: words, again: words });
  if (fact.until && fact.until < site.today) {
    return same(t('fact.expired', { date: formatDay(locale, fact.until) }));
  }
  if (fact.from && fact.from > site.today) {
    return same(t('fact.notYet', { date: formatDay(locale, fact.from) }));
  }
  if (fact.confidence !== 'unconfirmed') return undefined;
  const date = formatDay(locale, fact.checked);
  return { full: t('fact.unconfirmed', { date }), again: t('fact.unconfirmedAgain') };
}
