import { type Entry, localeOf } from '../entries/entry.ts';
import type { View } from '../entries/site.ts';
import { address } from '../i18n/addresses.ts';
import { formatDay } from '../i18n/format.ts';
import { localeTable, sourceLocale } from '../i18n/locales.ts';
import type { Contact, Phone } from '../schema/contact.ts';
import { isShort, telephoneAddress } from '../schema/phone.ts';
import { escapeText, type Parameters, structured, vcardLine } from './vcard-line.ts';

/**
 * A contact as a vCard 4.0, for the address book of a phone. Texts are those
 * that readers of the view see, marked with their language.
 * @see https://www.rfc-editor.org/rfc/rfc6350
 */
export function contactVcard(entry: Entry<Contact>, view: View): string {
  const { locale, site, t } = view;
  const shown = view.show(entry);
  const contact = shown.value;
  const absolute = (path: string) => new URL(path, site.origin).href;
  const text = (name: string, value: string | undefined, parameters?: Parameters) =>
    value === undefined ? [] : [vcardLine(name, escapeText(value), parameters)];
  const inLanguageOf = (field: keyof Contact) => ({
    LANGUAGE: localeTable[localeOf(shown, field)].lang,
  });
  const ownLanguage = { LANGUAGE: localeTable[locale].lang };
  const place = contact.address;
  return [
    vcardLine('BEGIN', 'VCARD'),
    vcardLine('VERSION', '4.0'),
    vcardLine('KIND', 'org'),
    vcardLine('UID', absolute(address.entry(sourceLocale, 'contacts', entry.id))),
    vcardLine('SOURCE', absolute(address.vcard(locale, entry.id))),
    vcardLine('REV', `${contact.checked.replaceAll('-', '')}T000000Z`),
    ...text('FN', contact.name, inLanguageOf('name')),
    ...(contact.organisation
      ? [vcardLine('ORG', structured(contact.organisation), inLanguageOf('organisation'))]
      : []),
    ...(contact.phones ?? []).flatMap((phone, index) => phoneLines(phone, index + 1, view)),
    ...text('EMAIL', contact.email),
    ...(contact.web ? [vcardLine('URL', contact.web)] : []),
    ...(place
      ? [
          vcardLine(
            'ADR',
            structured('', '', place.street, place.city, '', place.postalCode ?? '', 'Finland'),
          ),
        ]
      : []),
    ...(contact.languages ?? []).map((known) => vcardLine('LANG', localeTable[known].lang)),
    ...text('NOTE', contact.about, inLanguageOf('about')),
    ...text('NOTE', contact.appointment, inLanguageOf('appointment')),
    ...(contact.confidence === 'unconfirmed'
      ? text(
          'NOTE',
          t('contact.unconfirmed', { date: formatDay(locale, contact.checked) }),
          ownLanguage,
        )
      : []),
    vcardLine('END', 'VCARD'),
  ].join('');
}

/**
 * A number as an address, a short one as text: a `tel:` address of a number
 * without international form needs a context (RFC 3966) that phones would dial.
 * What a number is for stands in the label that address books read.
 */
function phoneLines({ number, purpose }: Phone, index: number, { t }: View): string[] {
  const group = `item${index}.`;
  const line = isShort(number)
    ? vcardLine(`${group}TEL`, telephoneAddress(number).slice('tel:'.length), {
        VALUE: 'text',
        TYPE: 'voice',
      })
    : vcardLine(`${group}TEL`, telephoneAddress(number), { VALUE: 'uri', TYPE: 'voice' });
  const label = vcardLine(`${group}X-ABLabel`, escapeText(t(`phone.${purpose}`)));
  return purpose === 'general' ? [line] : [line, label];
}
