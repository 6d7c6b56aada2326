import { z } from 'zod';
import type { Collection } from './collection.ts';
import { choice, field, id, text } from './field.ts';
import { checkAgain, checked, owner, sources } from './shared.ts';

/** When a step comes, in the order of time. */
export const phases = ['before', 'days', 'weeks', 'months'] as const;

/** Why people move, in the order of the choice. */
export const reasons = ['work', 'study', 'family', 'protection', 'returning'] as const;

export type Phase = (typeof phases)[number];
export type Reason = (typeof reasons)[number];

export const step = {
  name: 'steps',
  storage: 'data',
  label: { fi: 'Ensiaskeleet', en: 'First steps' },
  labelSingular: { fi: 'Askel', en: 'Step' },
  titleField: 'title',
  fields: z.strictObject({
    title: field(text(90), {
      label: { fi: 'Mitä tehdään', en: 'What to do' },
      hint: { fi: 'Kehotus: Avaa pankkitili.', en: 'A request: Open a bank account.' },
      translate: true,
    }),
    text: field(text(300), {
      label: { fi: 'Miksi ja miten', en: 'Why and how' },
      hint: {
        fi: 'Yksi tai kaksi lyhyttä lausetta. Rahasummat ja määräajat ovat oppaassa.',
        en: 'One or two short sentences. Amounts and time limits stand in the guide.',
      },
      widget: 'text',
      translate: true,
    }),
    phase: choice(
      {
        before: { fi: 'Ennen muuttoa', en: 'Before the move' },
        days: { fi: 'Ensimmäiset päivät', en: 'First days' },
        weeks: { fi: 'Ensimmäiset viikot', en: 'First weeks' },
        months: { fi: 'Ensimmäiset kuukaudet', en: 'First months' },
      } satisfies Record<Phase, unknown>,
      { fi: 'Milloin', en: 'When' },
    ),
    order: field(z.int().min(1).max(99), {
      label: { fi: 'Järjestys vaiheessa', en: 'Place in the phase' },
    }),
    reasons: field(z.array(z.enum(reasons)).min(1), {
      label: { fi: 'Kenelle: muuton syy', en: 'For whom: the reason for moving' },
      options: {
        work: { fi: 'Työ', en: 'Work' },
        study: { fi: 'Opiskelu', en: 'Studies' },
        family: { fi: 'Perhe', en: 'Family' },
        protection: { fi: 'Kansainvälinen tai tilapäinen suojelu', en: 'Protection' },
        returning: { fi: 'Paluumuutto', en: 'Moving back' },
      } satisfies Record<Reason, unknown>,
    }),
    guide: field(id, {
      label: { fi: 'Opas', en: 'Guide' },
      widget: 'relation',
      collection: 'guides',
    }).optional(),
    contact: field(id, {
      label: { fi: 'Yhteystieto', en: 'Contact' },
      widget: 'relation',
      collection: 'contacts',
    }).optional(),
    topic: field(id, {
      label: { fi: 'Aihe', en: 'Topic' },
      hint: { fi: 'Jos opasta ei ole.', en: 'Where there is no guide.' },
      widget: 'relation',
      collection: 'topics',
    }).optional(),
    owner,
    checked,
    checkAgain,
    sources,
  }),
} as const satisfies Collection;

export type Step = z.infer<typeof step.fields>;
