import { localeOf, type Shown } from '../entries/entry.ts';
import type { Site } from '../entries/site.ts';
import { localeTable } from '../i18n/locales.ts';
import type { Contact } from '../schema/contact.ts';
import { telephoneAddress } from '../schema/phone.ts';
import { hoursJsonLd } from './hours-json-ld.ts';

const types: Partial<Record<Contact['kind'], string>> = {
  authority: 'GovernmentOffice',
  benefits: 'GovernmentOffice',
  employment: 'GovernmentOffice',
  advice: 'GovernmentOffice',
  legal: 'GovernmentOffice',
  emergency: 'EmergencyService',
  health: 'MedicalOrganization',
  library: 'Library',
  police: 'PoliceStation',
  education: 'EducationalOrganization',
  association: 'NGO',
};

/** The types that are places too: hours are theirs. Those of others belong to their contact points. */
const places: readonly string[] = [
  'GovernmentOffice',
  'EmergencyService',
  'Library',
  'PoliceStation',
  'EducationalOrganization',
];

/**
 * A contact as schema.org describes it, with the texts of its page's language.
 * @see https://schema.org/GovernmentOffice
 */
export function contactJsonLd(shown: Shown<Contact>, page: URL, site: Site): object {
  const { value, locale } = shown;
  const type = types[value.kind] ?? 'Organization';
  const isPlace = places.includes(type);
  const hours = value.hours ? hoursJsonLd(value.hours, site) : [];
  const hasDescription = value.about !== undefined && localeOf(shown, 'about') === locale;
  return {
    '@context': 'https://schema.org',
    '@type': type,
    '@id': page,
    name: value.name,
    ...(hasDescription && { description: value.about }),
    ...(value.web && { url: value.web }),
    ...(value.email && { email: value.email }),
    ...(value.address && {
      address: {
        '@type': 'PostalAddress',
        streetAddress: value.address.street,
        ...(value.address.postalCode && { postalCode: value.address.postalCode }),
        addressLocality: value.address.city,
        addressCountry: 'FI',
      },
    }),
    ...(value.phones && {
      contactPoint: value.phones.map((phone) => ({
        '@type': 'ContactPoint',
        telephone: telephoneAddress(phone.number).slice('tel:'.length),
        contactType: phone.purpose,
        ...(phone.languages && {
          availableLanguage: phone.languages.map((known) => localeTable[known].lang),
        }),
        ...(!isPlace && hours.length > 0 && { hoursAvailable: hours }),
      })),
    }),
    ...(isPlace && hours.length > 0 && { openingHoursSpecification: hours }),
    mainEntityOfPage: {
      '@type': 'ContactPage',
      url: page,
      inLanguage: localeTable[locale].lang,
    },
  };
}
