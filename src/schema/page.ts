import { z } from 'zod';
import type { Collection } from './collection.ts';
import { field, text } from './field.ts';
import { checkAgain, checked, owner } from './shared.ts';

export const page = {
  name: 'pages',
  storage: 'mdx',
  label: { fi: 'Sivut', en: 'Pages' },
  labelSingular: { fi: 'Sivu', en: 'Page' },
  titleField: 'title',
  fields: z.strictObject({
    title: field(text(90), { label: { fi: 'Otsikko', en: 'Title' }, translate: true }),
    summary: field(text(260), {
      label: { fi: 'Tiivistelmä', en: 'Summary' },
      widget: 'text',
      translate: true,
    }),
    forStaff: field(z.boolean(), {
      label: { fi: 'Henkilöstölle', en: 'For staff' },
      hint: {
        fi: 'Ei valikoissa, ei haussa: sivulle pääsee vain osoitteesta.',
        en: 'In no menu and no search: only the address leads to it.',
      },
    }).optional(),
    owner,
    checked,
    checkAgain,
    body: field(z.string(), {
      label: { fi: 'Teksti', en: 'Text' },
      widget: 'text',
      translate: true,
    }),
  }),
} as const satisfies Collection;

export type Page = z.infer<typeof page.fields>;
