import type { Shown } from '../entries/entry.ts';
import { localeTable } from '../i18n/locales.ts';
import type { Contact } from '../schema/contact.ts';
import { type Hours, weekdays } from '../schema/hours.ts';
import { telephoneAddress } from '../schema/phone.ts';

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
export function contactJsonLd({ value, locale }: Shown<Contact>, page: URL): object {
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
    ...(value.hours && { openingHoursSpecification: openingHours(value.hours) }),
    inLanguage: localeTable[locale].lang,
  };
}

const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

function openingHours(hours: Hours): object[] {
  const specification = '@type';
  if (hours.always) {
    return [
      {
        [specification]: 'OpeningHoursSpecification',
        dayOfWeek: dayNames,
        opens: '00:00',
        closes: '23:59',
      },
    ];
  }
  return [
    ...(hours.weekly ?? []).map(({ days, opens, closes }) => ({
      [specification]: 'OpeningHoursSpecification',
      dayOfWeek: days.map((day) => dayNames[weekdays.indexOf(day)]),
      opens,
      closes,
    })),
    ...(hours.exceptions ?? []).map(({ from, until, opens = '00:00', closes = '00:00' }) => ({
      [specification]: 'OpeningHoursSpecification',
      validFrom: from,
      validThrough: until,
      opens,
      closes,
    })),
  ];
}
