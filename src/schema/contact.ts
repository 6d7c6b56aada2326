import { z } from 'zod';
import type { Collection } from './collection.ts';
import { choice, field, id, text, webAddress } from './field.ts';
import { hours } from './hours.ts';
import { phoneNumber } from './phone.ts';
import {
  checkAgain,
  checked,
  confidence,
  formerIds,
  keywords,
  localeId,
  owner,
  sources,
} from './shared.ts';

const phone = z.strictObject({
  number: field(phoneNumber, {
    label: { fi: 'Numero', en: 'Number' },
    hint: {
      fi: 'Niin kuin se Suomessa kirjoitetaan: 013 330 2121',
      en: 'As written in Finland: 013 330 2121',
    },
  }),
  purpose: choice(
    {
      general: { fi: 'Yleinen numero', en: 'General number' },
      appointments: { fi: 'Ajanvaraus', en: 'Appointments' },
      applications: { fi: 'Hakemukset', en: 'Applications' },
      payments: { fi: 'Maksut', en: 'Payments' },
      'after-hours': { fi: 'Ilta ja viikonloppu', en: 'Evenings and weekends' },
      'from-abroad': { fi: 'Ulkomailta', en: 'From abroad' },
      emergency: { fi: 'Hätätilanne', en: 'Emergency' },
    },
    { fi: 'Mihin numero on', en: 'What the number is for' },
  ),
  price: choice(
    {
      free: { fi: 'Maksuton', en: 'Free of charge' },
      local: { fi: 'Tavallinen puhelumaksu', en: 'Normal call price' },
      unknown: { fi: 'Ei tiedossa', en: 'Not known' },
    },
    { fi: 'Puhelun hinta', en: 'Price of the call' },
  ),
  languages: field(z.array(localeId).min(1), {
    label: { fi: 'Kielet tässä numerossa', en: 'Languages on this number' },
  }).optional(),
});

export const contact = {
  name: 'contacts',
  storage: 'data',
  label: { fi: 'Yhteystiedot', en: 'Contacts' },
  labelSingular: { fi: 'Yhteystieto', en: 'Contact' },
  titleField: 'name',
  fields: z.strictObject({
    name: field(text(120), { label: { fi: 'Nimi', en: 'Name' }, translate: true }),
    organisation: field(text(120), {
      label: { fi: 'Organisaatio', en: 'Organisation' },
      translate: true,
    }).optional(),
    about: field(text(300), {
      label: { fi: 'Mitä apua täältä saa', en: 'What help you get here' },
      widget: 'text',
      translate: true,
    }).optional(),
    appointment: field(text(300), {
      label: { fi: 'Ajanvaraus', en: 'Appointments' },
      widget: 'text',
      translate: true,
    }).optional(),
    keywords,
    kind: choice(
      {
        emergency: { fi: 'Hätätilanne', en: 'Emergency' },
        crisis: { fi: 'Kriisi', en: 'Crisis' },
        violence: { fi: 'Väkivalta', en: 'Violence' },
        health: { fi: 'Terveys', en: 'Health' },
        advice: { fi: 'Neuvonta', en: 'Advice' },
        authority: { fi: 'Viranomainen', en: 'Authority' },
        benefits: { fi: 'Tuet ja etuudet', en: 'Benefits' },
        housing: { fi: 'Asuminen', en: 'Housing' },
        employment: { fi: 'Työ', en: 'Work' },
        education: { fi: 'Kasvatus ja koulutus', en: 'Education' },
        legal: { fi: 'Oikeudet ja lakiapu', en: 'Rights and legal help' },
        police: { fi: 'Poliisi', en: 'Police' },
        library: { fi: 'Kirjasto', en: 'Library' },
        transport: { fi: 'Liikenne', en: 'Transport' },
        association: { fi: 'Yhdistys', en: 'Association' },
      },
      { fi: 'Laji', en: 'Kind' },
    ),
    topics: field(z.array(id), {
      label: { fi: 'Aiheet', en: 'Topics' },
      widget: 'relation',
      collection: 'topics',
    }).optional(),
    municipalities: field(z.array(id), {
      label: { fi: 'Kunnat, joita palvelee', en: 'Municipalities served' },
      hint: { fi: 'Tyhjä: koko maakunta.', en: 'Empty: the whole region.' },
      widget: 'relation',
      collection: 'municipalities',
    }).optional(),
    phones: field(z.array(phone), {
      label: { fi: 'Puhelinnumerot', en: 'Phone numbers' },
    }).optional(),
    email: field(z.email(), { label: { fi: 'Sähköposti', en: 'E-mail' } }).optional(),
    web: field(webAddress, { label: { fi: 'Verkkosivu', en: 'Website' } }).optional(),
    address: field(
      z.strictObject({
        street: field(text(120), { label: { fi: 'Katuosoite', en: 'Street address' } }),
        postalCode: field(z.string().regex(/^\d{5}$/), {
          label: { fi: 'Postinumero', en: 'Postal code' },
        }).optional(),
        city: field(text(60), { label: { fi: 'Postitoimipaikka', en: 'City' } }),
      }),
      { label: { fi: 'Käyntiosoite', en: 'Address' } },
    ).optional(),
    languages: field(z.array(localeId).min(1), {
      label: { fi: 'Palvelukielet', en: 'Languages of service' },
    }).optional(),
    interpreter: field(z.boolean(), {
      label: { fi: 'Tulkin voi saada', en: 'An interpreter is available' },
    }).optional(),
    stepFree: field(z.boolean(), {
      label: { fi: 'Esteetön sisäänkäynti', en: 'Step-free entrance' },
    }).optional(),
    hours: field(hours, { label: { fi: 'Aukioloajat', en: 'Opening hours' } }).optional(),
    night: field(z.int().min(1).max(99), {
      label: { fi: 'Paikka sivulla Apua nyt', en: 'Place on the page Help now' },
      hint: {
        fi: 'Vain palvelut, jotka auttavat öisin tai kriisissä. Pieni luku ensin.',
        en: 'Only services that help at night or in a crisis. Small number first.',
      },
    }).optional(),
    confidence,
    owner,
    checked,
    checkAgain,
    sources,
    formerIds,
  }),
} as const satisfies Collection;

export type Contact = z.infer<typeof contact.fields>;
export type Phone = z.infer<typeof phone>;
