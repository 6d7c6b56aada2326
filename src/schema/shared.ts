import { z } from 'zod';
import { locales } from '../i18n/locales.ts';
import { choice, day, field, id, text, webAddress } from './field.ts';

const roles = {
  integration: { fi: 'Kotoutumispalvelut', en: 'Integration services' },
  housing: { fi: 'Asuminen', en: 'Housing' },
  health: { fi: 'Terveys ja sosiaalipalvelut', en: 'Health and social services' },
  employment: { fi: 'Työllisyyspalvelut', en: 'Employment services' },
  education: { fi: 'Kasvatus ja koulutus', en: 'Education' },
  communications: { fi: 'Viestintä', en: 'Communications' },
} as const;

export const owner = choice(
  roles,
  { fi: 'Vastuutaho', en: 'Owner' },
  {
    fi: 'Rooli, joka vastaa tiedoista, ei henkilö.',
    en: 'The role that answers for the content, not a person.',
  },
);

export const keywords = field(z.array(text(60)).max(12), {
  label: { fi: 'Hakusanat', en: 'Search words' },
  hint: {
    fi: 'Sanoja, joilla ihmiset etsivät tätä ja joita ei ole otsikossa tai nimessä.',
    en: 'Words people search with that are not in the title or name.',
  },
  translate: true,
}).optional();

export const checked = field(day, {
  label: { fi: 'Tarkistettu', en: 'Last checked' },
  hint: {
    fi: 'Tiedot verrattu lähteisiin ja yhä oikein? Paina painiketta ja tallenna: vain päivä muuttuu.',
    en: 'Compared with the sources and still right? Press the button and save: only the date changes.',
  },
  widget: 'checked',
});

export const checkAgain = field(day, {
  label: { fi: 'Tarkista uudelleen', en: 'Check again by' },
  widget: 'datetime',
});

export const confidence = choice(
  {
    confirmed: { fi: 'Vahvistettu', en: 'Confirmed' },
    unconfirmed: { fi: 'Ei vahvistettu', en: 'Unconfirmed' },
  },
  { fi: 'Varmuus', en: 'Confidence' },
  {
    fi: 'Vahvistamaton tieto näkyy lukijalle päivättynä ja merkittynä.',
    en: 'Readers see an unconfirmed detail with its date and a mark.',
  },
);

export const source = z.strictObject({
  title: field(text(200), { label: { fi: 'Lähteen nimi', en: 'Title of the source' } }),
  url: field(webAddress, { label: { fi: 'Osoite', en: 'Address' } }).optional(),
});

export const sources = field(z.array(source).min(1), {
  label: { fi: 'Lähteet', en: 'Sources' },
  hint: {
    fi: 'Sivut, joihin tiedot perustuvat.',
    en: 'The pages that the content is based on.',
  },
});

/** Ids that an entry had before; their addresses lead to its present one. */
export const formerIds = field(z.array(id), {
  label: { fi: 'Entiset osoitteet', en: 'Former addresses' },
  hint: {
    fi: 'Vanhat osoitteet johtavat tähän. Älä poista niitä: ihmisillä on linkkejä niihin.',
    en: 'Old addresses lead here. Do not remove them: people have links to them.',
  },
}).optional();

export const localeId = z.enum(locales);

/**
 * Where the text of a translation comes from. `revision` and `blocks` are what
 * its source was then (`src/translation/stamp.ts`); `sourceChanged` is the day
 * on which it was first saved differently since.
 */
export const translation = field(
  z.strictObject({
    method: choice(
      {
        human: { fi: 'Ihmisen kääntämä', en: 'Translated by a person' },
        machine: { fi: 'Konekäännös, ei tarkistettu', en: 'Machine translation, not checked' },
        'machine-reviewed': {
          fi: 'Konekäännös, ihmisen tarkistama',
          en: 'Machine translation checked by a person',
        },
      },
      { fi: 'Käännöstapa', en: 'Method' },
    ),
    from: field(localeId, { label: { fi: 'Käännetty kielestä', en: 'Translated from' } }),
    date: field(day, { label: { fi: 'Käännetty', en: 'Translated on' }, widget: 'datetime' }),
    reviewer: choice(
      roles,
      { fi: 'Tarkistaja', en: 'Reviewer' },
      { fi: 'Rooli, ei henkilö.', en: 'A role, not a person.' },
    ).optional(),
    revision: field(z.string().regex(/^[\da-f]{8}$/), {
      label: { fi: 'Käännöksen tila', en: 'State of the translation' },
      widget: 'translation',
    }).optional(),
    blocks: field(z.string().regex(/^(?:[\da-f]{8}|\/)(?: (?:[\da-f]{8}|\/))*$/), {
      label: { fi: 'Lähtötekstin osat', en: 'Blocks of the source' },
      widget: 'hidden',
    }).optional(),
    sourceChanged: field(day, {
      label: { fi: 'Lähtöteksti muuttunut', en: 'Source changed' },
      widget: 'hidden',
    }).optional(),
  }),
  { label: { fi: 'Käännöksen tiedot', en: 'About the translation' }, translate: true },
);

export type Translation = z.infer<typeof translation>;
