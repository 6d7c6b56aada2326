import { type Entry, localeOf } from '../entries/entry.ts';
import type { View } from '../entries/site.ts';
import { address } from '../i18n/addresses.ts';
import { formatDay, formatLanguage, formatList } from '../i18n/format.ts';
import { type Locale, sourceLocale } from '../i18n/locales.ts';
import type { Contact, Phone } from '../schema/contact.ts';
import { telephoneAddress } from '../schema/phone.ts';
import { hoursTable } from './hours.ts';
import { type Html, html, languageMarks, leftToRight } from './html.ts';
import { openNowPlace } from './open-now.ts';
import { partMark } from './part-mark.ts';

/**
 * A contact inside a text or a list: name with a link to its page, then how to reach it.
 * @param around the language of the text around it, where that is a fallback
 */
export function contactCard(entry: Entry<Contact>, view: View, around = view.locale): Html {
  const marks = languageMarks(view.locale, around);
  return html`<article class="contact"${marks}><h3 class="contact-name">${nameLink(entry, view)}</h3>${contactDetails(entry, view)}${changedSince(entry, view)}</article>`;
}

function changedSince(entry: Entry<Contact>, view: View): Html | undefined {
  const outdated = view.outdated('contacts', view.show(entry));
  const { from = sourceLocale } = outdated ?? {};
  return outdated && partMark(address.entry(from, 'contacts', entry.id), from, view);
}

/**
 * A contact inside a sentence: its name with a link to its page, and its first
 * number with what it is for.
 * @param around the language of the sentence
 */
export function contactLine(entry: Entry<Contact>, view: View, around: Locale): Html {
  const { t, locale } = view;
  const { phones, confidence, checked } = entry.source.value;
  const [phone] = phones ?? [];
  const purpose = phone && phone.purpose !== 'general' && t(`phone.${phone.purpose}`);
  const doubt =
    confidence === 'unconfirmed' && t('fact.unconfirmed', { date: formatDay(locale, checked) });
  const notes = [purpose, doubt].filter((note) => typeof note === 'string');
  return html`<span class="contact-line"${languageMarks(locale, around)}>${nameLink(entry, view)}${
    phone && html` ${phoneLink(phone)}`
  }${notes.length > 0 && html` <small class="phone-notes">(${notes.join(' · ')})</small>`}</span>`;
}

function nameLink(entry: Entry<Contact>, view: View): Html {
  const shown = view.show(entry);
  const page = address.entry(view.locale, 'contacts', entry.id);
  return html`<a href="${page}"${languageMarks(shown.locale, view.locale)}>${shown.value.name}</a>`;
}

/** Everything about a contact except its name. */
export function contactDetails(entry: Entry<Contact>, view: View): Html {
  const { t, locale } = view;
  const shown = view.show(entry);
  const contact = shown.value;
  const marks = (field: keyof Contact) => languageMarks(localeOf(shown, field), locale);
  const phones = contact.phones ?? [];
  const rows: (Html | false | undefined)[] = [
    phones.length > 0 && row(t('contact.phone'), ...phones.map((phone) => phoneText(phone, view))),
    contact.email !== undefined &&
      row(
        t('contact.email'),
        html`<a href="mailto:${contact.email}" dir="ltr">${contact.email}</a>`,
      ),
    contact.web !== undefined &&
      row(t('contact.web'), html`<a href="${contact.web}" dir="ltr">${hostOf(contact.web)}</a>`),
    contact.address && row(t('contact.address'), addressText(contact.address, view)),
    contact.appointment !== undefined &&
      row(
        t('contact.appointment'),
        html`<span${marks('appointment')}>${contact.appointment}</span>`,
      ),
    contact.languages &&
      row(
        t('contact.languages'),
        html`${formatList(
          locale,
          contact.languages.map((known) => formatLanguage(locale, known)),
        )}`,
      ),
  ];
  const access = [
    contact.interpreter === true && t('contact.interpreter'),
    contact.stepFree !== undefined &&
      t(contact.stepFree ? 'contact.stepFree' : 'contact.notStepFree'),
  ].filter((note) => typeof note === 'string');
  const hasDetails = phones.length > 0 || contact.email || contact.address;
  return html`${
    contact.organisation !== undefined &&
    html`<p class="contact-organisation"${marks('organisation')}>${contact.organisation}</p>`
  }${contact.about !== undefined && html`<p${marks('about')}>${contact.about}</p>`}<dl>${rows}</dl>${access.length > 0 && html`<p>${access.join(' · ')}</p>`}${openNowPlace(contact, view)}${
    contact.hours && hoursTable(contact.hours, view)
  }${!hasDetails && html`<p class="doubt">${t('contact.noDetails')}</p>`}${
    contact.confidence === 'unconfirmed' &&
    html`<p class="doubt">${t('contact.unconfirmed', { date: formatDay(locale, contact.checked) })}</p>`
  }`;
}

/** The space keeps the words apart where only the text is taken, as in search. */
const row = (label: string, ...values: readonly Html[]) =>
  html`<div><dt>${label}</dt> ${values.map((value) => html`<dd>${value}</dd>`)}</div>`;

function phoneText(phone: Phone, { locale, t }: View): Html {
  const notes = [
    phone.purpose !== 'general' && t(`phone.${phone.purpose}`),
    phone.languages &&
      formatList(
        locale,
        phone.languages.map((known) => formatLanguage(locale, known)),
      ),
    phone.price !== 'unknown' && t(`price.${phone.price}`),
  ].filter((note) => typeof note === 'string');
  return html`${phoneLink(phone)}${
    notes.length > 0 && html` <span class="phone-notes">(${notes.join(' · ')})</span>`
  }`;
}

const phoneLink = ({ number }: Phone) =>
  html`<a class="phone" href="${telephoneAddress(number)}">${leftToRight(number)}</a>`;

/** The address as on an envelope, with a link to it on OpenStreetMap. */
function addressText(place: NonNullable<Contact['address']>, { t }: View): Html {
  const city = [place.postalCode, place.city].filter(Boolean).join(' ');
  const query = encodeURIComponent(`${place.street}, ${city}`);
  return html`<address lang="fi" dir="ltr">${place.street}, ${city}</address> <a href="https://www.openstreetmap.org/search?query=${query}">${t('contact.map')}</a>`;
}

const hostOf = (url: string) => new URL(url).hostname.replace(/^www\./, '');
