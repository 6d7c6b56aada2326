import type { Entry } from '../entries/entry.ts';
import { languageOf, type View } from '../entries/site.ts';
import { address } from '../i18n/addresses.ts';
import { formatDay, formatLanguage, formatList } from '../i18n/format.ts';
import type { Contact, Phone } from '../schema/contact.ts';
import { telephoneAddress } from '../schema/phone.ts';
import { hoursTable } from './hours.ts';
import { type Html, html, leftToRight } from './html.ts';
import { openNowPlace } from './open-now.ts';

/** A contact inside a text or a list: name with a link to its page, then how to reach it. */
export function contactCard(entry: Entry<Contact>, view: View): Html {
  const shown = view.show(entry);
  const page = address.entry(view.locale, 'contacts', entry.id);
  return html`<article class="contact"><h3 class="contact-name"><a href="${page}"${language(shown, view)}>${shown.value.name}</a></h3>${contactDetails(entry, view)}</article>`;
}

/** Everything about a contact except its name. */
export function contactDetails(entry: Entry<Contact>, view: View): Html {
  const { t, locale } = view;
  const shown = view.show(entry);
  const contact = shown.value;
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
        html`<span${language(shown, view)}>${contact.appointment}</span>`,
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
    html`<p class="contact-organisation"${language(shown, view)}>${contact.organisation}</p>`
  }${contact.about !== undefined && html`<p${language(shown, view)}>${contact.about}</p>`}<dl>${rows}</dl>${access.length > 0 && html`<p>${access.join(' · ')}</p>`}${openNowPlace(contact, view)}${
    contact.hours && hoursTable(contact.hours, view)
  }${!hasDetails && html`<p class="doubt">${t('contact.noDetails')}</p>`}${
    contact.confidence === 'unconfirmed' &&
    html`<p class="doubt">${t('contact.unconfirmed', { date: formatDay(locale, contact.checked) })}</p>`
  }`;
}

const row = (label: string, ...values: readonly Html[]) =>
  html`<div><dt>${label}</dt>${values.map((value) => html`<dd>${value}</dd>`)}</div>`;

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
  return html`<a class="phone" href="${telephoneAddress(phone.number)}">${leftToRight(phone.number)}</a>${
    notes.length > 0 && html` <span class="phone-notes">(${notes.join(' · ')})</span>`
  }`;
}

/** The address as on an envelope, with a link to it on OpenStreetMap. */
function addressText(place: NonNullable<Contact['address']>, { t }: View): Html {
  const city = [place.postalCode, place.city].filter(Boolean).join(' ');
  const query = encodeURIComponent(`${place.street}, ${city}`);
  return html`<address lang="fi" dir="ltr">${place.street}, ${city}</address> <a href="https://www.openstreetmap.org/search?query=${query}">${t('contact.map')}</a>`;
}

const hostOf = (url: string) => new URL(url).hostname.replace(/^www\./, '');

function language(shown: Parameters<typeof languageOf>[0], view: View): Html | undefined {
  const { lang, dir } = languageOf(shown, view.locale);
  return lang && dir ? html` lang="${lang}" dir="${dir}"` : undefined;
}
