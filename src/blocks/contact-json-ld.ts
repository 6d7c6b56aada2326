import type { Shown } from '../entries/entry.ts';
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

/** A contact as schema.org describes it. @see https://schema.org/GovernmentOffice */
export function contactJsonLd({ value, locale }: Shown<Contact>, page: URL, site: Site): object {
  const hours = value.hours ? hoursJsonLd(value.hours, site) : [];
  return {
    '@context': 'https://schema.org',
    '@type': types[value.kind] ?? 'Organization',
    '@id': page,
    name: value.name,
    ...(value.about && { description: value.about }),
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
      })),
    }),
    ...(hours.length > 0 && { openingHoursSpecification: hours }),
    inLanguage: localeTable[locale].lang,
  };
}
