import { z } from 'zod';
import type { Collection } from './collection.ts';
import { choice, day, field, id, text } from './field.ts';
import { owner } from './shared.ts';

export const notice = {
  name: 'notices',
  storage: 'data',
  label: { fi: 'Tiedotteet', en: 'Notices' },
  labelSingular: { fi: 'Tiedote', en: 'Notice' },
  titleField: 'title',
  fields: z.strictObject({
    title: field(text(90), { label: { fi: 'Otsikko', en: 'Title' }, translate: true }),
    text: field(text(300), {
      label: { fi: 'Teksti', en: 'Text' },
      hint: {
        fi: 'Mitä on tapahtunut ja mitä lukija tekee. Yksi tai kaksi lausetta.',
        en: 'What has happened and what readers do about it. One or two sentences.',
      },
      widget: 'text',
      translate: true,
    }),
    linkText: field(text(90), {
      label: { fi: 'Linkin teksti', en: 'Words of the link' },
      translate: true,
    }).optional(),
    link: field(text(300), {
      label: { fi: 'Linkki', en: 'Link' },
      hint: {
        fi: '/guides/tunniste/, /contacts/tunniste/ tai https://…',
        en: '/guides/id/, /contacts/id/ or https://…',
      },
    }).optional(),
    severity: choice(
      {
        info: { fi: 'Tiedote', en: 'Information' },
        warning: { fi: 'Varoitus', en: 'Warning' },
        emergency: { fi: 'Hätätilanne', en: 'Emergency' },
      },
      { fi: 'Vakavuus', en: 'Severity' },
      {
        fi: 'Hätätilannetta lukija ei voi piilottaa.',
        en: 'Readers cannot hide an emergency.',
      },
    ),
    from: field(day, {
      label: { fi: 'Näkyy alkaen', en: 'Shown from' },
      widget: 'datetime',
    }),
    until: field(day, {
      label: { fi: 'Näkyy asti', en: 'Shown until' },
      hint: {
        fi: 'Viimeinen päivä. Sen jälkeen tiedote häviää itsestään.',
        en: 'The last day. After it the notice vanishes by itself.',
      },
      widget: 'datetime',
    }),
    topics: field(z.array(id), {
      label: { fi: 'Vain näissä aiheissa', en: 'Only in these topics' },
      hint: {
        fi: 'Aiheet ja kunnat tyhjinä: joka sivulla.',
        en: 'Topics and municipalities empty: on every page.',
      },
      widget: 'relation',
      collection: 'topics',
    }).optional(),
    municipalities: field(z.array(id), {
      label: { fi: 'Vain näissä kunnissa', en: 'Only in these municipalities' },
      widget: 'relation',
      collection: 'municipalities',
    }).optional(),
    owner,
  }),
} as const satisfies Collection;

export type Notice = z.infer<typeof notice.fields>;
