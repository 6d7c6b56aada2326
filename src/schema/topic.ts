import { z } from 'zod';
import type { Collection } from './collection.ts';
import { choice, field, text } from './field.ts';
import { formerIds } from './shared.ts';

export const topic = {
  name: 'topics',
  storage: 'data',
  label: { fi: 'Aiheet', en: 'Topics' },
  labelSingular: { fi: 'Aihe', en: 'Topic' },
  titleField: 'title',
  fields: z.strictObject({
    title: field(text(40), { label: { fi: 'Nimi', en: 'Name' }, translate: true }),
    summary: field(text(160), {
      label: { fi: 'Yksi lause', en: 'One sentence' },
      translate: true,
    }),
    order: field(z.int().min(1).max(99), { label: { fi: 'Järjestys', en: 'Place' } }),
    icon: choice(
      {
        compass: { fi: 'Kompassi', en: 'Compass' },
        home: { fi: 'Talo', en: 'House' },
        briefcase: { fi: 'Salkku', en: 'Briefcase' },
        coins: { fi: 'Kolikot', en: 'Coins' },
        heart: { fi: 'Sydän', en: 'Heart' },
        family: { fi: 'Perhe', en: 'Family' },
        speech: { fi: 'Puhekupla', en: 'Speech bubble' },
        lifebuoy: { fi: 'Pelastusrengas', en: 'Lifebuoy' },
      },
      { fi: 'Kuvake', en: 'Icon' },
    ),
    formerIds,
  }),
} as const satisfies Collection;

export type Topic = z.infer<typeof topic.fields>;
