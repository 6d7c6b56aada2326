import { z } from 'zod';
import type { Collection } from './collection.ts';
import { choice, field, text } from './field.ts';
import { checkAgain, checked, owner, source } from './shared.ts';

export const term = {
  name: 'terms',
  storage: 'data',
  label: { fi: 'Sanasto', en: 'Glossary' },
  labelSingular: { fi: 'Sana', en: 'Term' },
  titleField: 'term',
  fields: z.strictObject({
    term: field(text(120), { label: { fi: 'Sana', en: 'Word' }, translate: true }),
    explanation: field(text(260), {
      label: { fi: 'Selitys yhdellä lauseella', en: 'Explanation in one sentence' },
      widget: 'text',
      translate: true,
    }),
    synonyms: field(z.array(text(60)), {
      label: { fi: 'Muita sanoja samasta', en: 'Other words for the same' },
    }).optional(),
    doNotTranslate: field(z.boolean(), {
      label: { fi: 'Nimi, jota ei käännetä', en: 'A name that is not translated' },
    }).optional(),
    certainty: choice(
      {
        confirmed: { fi: 'Vahvistettu', en: 'Confirmed' },
        unconfirmed: { fi: 'Ei vahvistettu', en: 'Unconfirmed' },
      },
      { fi: 'Varmuus', en: 'Certainty' },
    ),
    owner,
    checked,
    checkAgain,
    source: field(source, { label: { fi: 'Lähde', en: 'Source' } }).optional(),
  }),
} as const satisfies Collection;

export type Term = z.infer<typeof term.fields>;
