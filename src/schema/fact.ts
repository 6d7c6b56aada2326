import { z } from 'zod';
import type { Collection } from './collection.ts';
import { choice, day, field, id, text } from './field.ts';
import { checked, confidence, owner, source } from './shared.ts';

export const units = ['minute', 'hour', 'day', 'week', 'month', 'year'] as const;

/** The types whose value is a number. */
export const numericTypes: readonly string[] = ['money', 'duration', 'count', 'percentage'];

export const fact = {
  name: 'facts',
  storage: 'data',
  label: { fi: 'Tiedot', en: 'Facts' },
  labelSingular: { fi: 'Tieto', en: 'Fact' },
  titleField: 'label',
  fields: z.strictObject({
    label: field(text(120), {
      label: { fi: 'Nimi työntekijöille', en: 'Name for staff' },
    }),
    type: choice(
      {
        money: { fi: 'Rahasumma (euroa)', en: 'Money (euros)' },
        duration: { fi: 'Kesto', en: 'Duration' },
        count: { fi: 'Luku', en: 'Number' },
        percentage: { fi: 'Prosentti', en: 'Percentage' },
        date: { fi: 'Päivä', en: 'Date' },
        phone: { fi: 'Puhelinnumero', en: 'Phone number' },
        address: { fi: 'Osoite', en: 'Address' },
        url: { fi: 'Verkko-osoite', en: 'Web address' },
        text: { fi: 'Teksti', en: 'Text' },
      },
      { fi: 'Tyyppi', en: 'Type' },
    ),
    value: field(z.union([z.number(), text(300)]), {
      label: { fi: 'Arvo', en: 'Value' },
      translate: true,
    }).optional(),
    contact: field(id, {
      label: { fi: 'Tai yhteystiedon numero', en: 'Or the number of a contact' },
      hint: {
        fi: 'Puhelinnumero, joka on jo yhteystiedossa: valitse se tästä ja jätä arvo tyhjäksi.',
        en: 'A phone number that a contact already has: choose it here and leave the value empty.',
      },
      widget: 'relation',
      collection: 'contacts',
    }).optional(),
    unit: choice(
      {
        minute: { fi: 'minuutti', en: 'minute' },
        hour: { fi: 'tunti', en: 'hour' },
        day: { fi: 'päivä', en: 'day' },
        week: { fi: 'viikko', en: 'week' },
        month: { fi: 'kuukausi', en: 'month' },
        year: { fi: 'vuosi', en: 'year' },
      },
      { fi: 'Yksikkö', en: 'Unit' },
      {
        fi: 'Kesto, tai aika, jolta raha maksetaan.',
        en: 'Of a duration, or the time the money is for.',
      },
    ).optional(),
    from: field(day, {
      label: { fi: 'Voimassa alkaen', en: 'Valid from' },
      widget: 'datetime',
    }).optional(),
    until: field(day, {
      label: { fi: 'Voimassa asti', en: 'Valid until' },
      widget: 'datetime',
    }).optional(),
    confidence,
    owner,
    checked,
    checkAgain: field(day, {
      label: { fi: 'Tarkista uudelleen', en: 'Check again by' },
      widget: 'datetime',
    }).optional(),
    source: field(source, { label: { fi: 'Lähde', en: 'Source' } }),
  }),
} as const satisfies Collection;

/** A fact as its file says it. */
export type WrittenFact = z.infer<typeof fact.fields>;

/** A fact with its value: written in its file, or the first number of its contact. */
export type Fact = WrittenFact & Readonly<Record<'value', string | number>>;
