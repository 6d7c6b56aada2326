import type { Entry } from '../entries/entry.ts';
import { inLocale } from '../entries/entry.ts';
import type { View } from '../entries/site.ts';
import { formatDay, formatFact } from '../i18n/format.ts';
import type { Fact } from '../schema/fact.ts';
import { telephoneAddress } from '../schema/phone.ts';
import { type Html, html, languageMarks, leftToRight } from './html.ts';

/** A fact inside a text, formatted for the language of the text; marked where it is not certain. */
export function factText(entry: Entry<Fact>, view: View): Html {
  const version = inLocale(entry, view.locale);
  const fact = version.value;
  const words = value(fact, view);
  const marks = isText(fact) ? languageMarks(version.locale, view.locale) : undefined;
  const shown = marks ? html`<span${marks}>${words}</span>` : words;
  const note = doubt(fact, view);
  return note === undefined ? shown : html`${shown} <small class="doubt">(${note})</small>`;
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

/** What readers must know about a fact that is not sure or not in force. */
function doubt(fact: Fact, { locale, t, site }: View): string | undefined {
  if (fact.until && fact.until < site.today) {
    return t('fact.expired', { date: formatDay(locale, fact.until) });
  }
  if (fact.from && fact.from > site.today) {
    return t('fact.notYet', { date: formatDay(locale, fact.from) });
  }
  if (fact.confidence === 'unconfirmed') {
    return t('fact.unconfirmed', { date: formatDay(locale, fact.checked) });
  }
  return undefined;
}
