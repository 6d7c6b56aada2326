import { z } from 'zod';
import type { Collection } from './collection.ts';
import { day, field, id, text, webAddress } from './field.ts';
import { packLimits } from './pack-limits.ts';
import { phoneNumber } from './phone.ts';
import { checkAgain, checked, formerIds, owner } from './shared.ts';

/** A picture beside the text, by its file name. */
const image = z.string().regex(/^[A-Za-z0-9][\w.-]*\.(?:jpe?g|png|webp|avif)$/i);

const company = z.strictObject({
  name: field(text(packLimits.company), { label: { fi: 'Yritys', en: 'Company' } }),
  person: field(text(packLimits.person), {
    label: { fi: 'Yhteyshenkilö tai rooli', en: 'Contact person or role' },
  }).optional(),
  phone: field(phoneNumber, { label: { fi: 'Puhelin', en: 'Phone' } }).optional(),
  email: field(z.email(), { label: { fi: 'Sähköposti', en: 'E-mail' } }).optional(),
  web: field(webAddress, { label: { fi: 'Verkkosivu', en: 'Website' } }).optional(),
});

export const pack = {
  name: 'packs',
  storage: 'markdown',
  label: { fi: 'Tervetulopaketit', en: 'Welcome packs' },
  labelSingular: { fi: 'Tervetulopaketti', en: 'Welcome pack' },
  titleField: 'title',
  fields: z.strictObject({
    title: field(text(90), {
      label: { fi: 'Otsikko', en: 'Title' },
      hint: { fi: 'Kenelle paketti on.', en: 'Whom the pack is for.' },
      translate: true,
    }),
    guides: field(z.array(id).min(1).max(packLimits.guides), {
      label: { fi: 'Oppaat', en: 'Guides' },
      hint: { fi: 'Siinä järjestyksessä, jossa ne luetaan.', en: 'In the order of reading.' },
      widget: 'relation',
      collection: 'guides',
    }),
    company: field(company, {
      label: { fi: 'Työnantaja', en: 'Employer' },
      hint: { fi: 'Tyhjä: kaupungin oma paketti.', en: "Empty: the city's own pack." },
    }).optional(),
    logo: field(image, { label: { fi: 'Logo', en: 'Logo' }, widget: 'image' }).optional(),
    from: field(day, {
      label: { fi: 'Voimassa alkaen', en: 'Valid from' },
      widget: 'datetime',
    }).optional(),
    until: field(day, {
      label: { fi: 'Voimassa asti', en: 'Valid until' },
      hint: {
        fi: 'Sen jälkeen paketti näkyy vanhentuneena.',
        en: 'After that day the pack says that it is out of date.',
      },
      widget: 'datetime',
    }).optional(),
    owner,
    checked,
    checkAgain,
    formerIds,
    body: field(z.string().trim().max(packLimits.curatedGreeting), {
      label: { fi: 'Tervehdys', en: 'Greeting' },
      hint: {
        fi: 'Tavallista tekstiä. Tyhjä rivi erottaa kappaleet.',
        en: 'Plain text. An empty line separates paragraphs.',
      },
      widget: 'text',
      translate: true,
    }),
  }),
} as const satisfies Collection;

export type Pack = z.infer<typeof pack.fields>;
