import { z } from 'zod';
import type { Collection } from './collection.ts';
import { choice, field, id, text } from './field.ts';
import { checkAgain, checked, formerIds, keywords, owner, sources } from './shared.ts';

export const guide = {
  name: 'guides',
  storage: 'markdown',
  label: { fi: 'Oppaat', en: 'Guides' },
  labelSingular: { fi: 'Opas', en: 'Guide' },
  titleField: 'title',
  fields: z.strictObject({
    title: field(text(90), {
      label: { fi: 'Otsikko', en: 'Title' },
      hint: {
        fi: 'Mitä lukija etsii, lyhyesti.',
        en: 'What the reader looks for, in a few words.',
      },
      translate: true,
    }),
    summary: field(text(260), {
      label: { fi: 'Tiivistelmä', en: 'Summary' },
      hint: { fi: 'Yksi tai kaksi lyhyttä lausetta.', en: 'One or two short sentences.' },
      widget: 'text',
      translate: true,
    }),
    keywords,
    officialWords: field(z.array(text(60)).max(40), {
      label: { fi: 'Sanoja kirjeistä ja lomakkeista', en: 'Words of letters and forms' },
      hint: {
        fi: 'Suomenkielisiä sanoja päätöksistä, lomakkeista ja kylteistä, joiden lukijaa tämä opas auttaa, pilkuilla erotettuina. Niillä opas löytyy kaikilla kielillä, eikä niitä käännetä.',
        en: 'Finnish words of decisions, forms and signs whose reader this guide helps, with commas between them. They find it in every language and are not translated.',
      },
    }).optional(),
    topic: field(id, {
      label: { fi: 'Aihe', en: 'Topic' },
      widget: 'relation',
      collection: 'topics',
    }),
    order: field(z.int().min(1).max(99), {
      label: { fi: 'Järjestys aiheessa', en: 'Place in the topic' },
    }),
    audience: choice(
      {
        newcomers: { fi: 'Muuttajat', en: 'Newcomers' },
        employers: { fi: 'Työnantajat', en: 'Employers' },
      },
      { fi: 'Kenelle', en: 'For whom' },
      {
        fi: 'Tyhjä: muuttajille. Työnantajien oppaat ovat vain työnantajien sivuilla.',
        en: "Empty: for newcomers. Guides for employers stand on the employers' pages only.",
      },
    ).optional(),
    contacts: field(z.array(id), {
      label: { fi: 'Yhteystiedot', en: 'Contacts' },
      hint: { fi: 'Näkyvät oppaan lopussa.', en: 'Shown at the end of the guide.' },
      widget: 'relation',
      collection: 'contacts',
    }).optional(),
    related: field(z.array(id), {
      label: { fi: 'Lue myös', en: 'Read also' },
      widget: 'relation',
      collection: 'guides',
    }).optional(),
    owner,
    checked,
    checkAgain,
    sources,
    formerIds,
    body: field(z.string(), {
      label: { fi: 'Teksti', en: 'Text' },
      widget: 'markdown',
      translate: true,
    }),
  }),
} as const satisfies Collection;

export type Guide = z.infer<typeof guide.fields>;
