import { z } from 'zod';
import type { Collection } from './collection.ts';
import { field, text, webAddress } from './field.ts';
import { checkAgain, checked, formerIds, owner, sources } from './shared.ts';

export const municipality = {
  name: 'municipalities',
  storage: 'data',
  label: { fi: 'Kunnat', en: 'Municipalities' },
  labelSingular: { fi: 'Kunta', en: 'Municipality' },
  titleField: 'name',
  fields: z.strictObject({
    name: field(text(60), { label: { fi: 'Nimi', en: 'Name' }, translate: true }),
    intro: field(text(600), {
      label: { fi: 'Esittely', en: 'Introduction' },
      hint: {
        fi: 'Muutama lyhyt lause: mikä on tässä kunnassa toisin?',
        en: 'A few short sentences: what is different in this municipality?',
      },
      widget: 'text',
      translate: true,
    }),
    web: field(webAddress, { label: { fi: 'Verkkosivu', en: 'Website' } }).optional(),
    order: field(z.int().min(1).max(99), { label: { fi: 'Järjestys', en: 'Place' } }),
    owner,
    checked,
    checkAgain,
    sources,
    formerIds,
  }),
} as const satisfies Collection;

export type Municipality = z.infer<typeof municipality.fields>;
