import { stringify } from 'yaml';
import type { TextFile } from '../../../src/entries/load.ts';
import { type Locale, sourceLocale } from '../../../src/i18n/locales.ts';

export type Fields = Readonly<Record<string, unknown>>;

const care = { owner: 'housing', checked: '2026-11-22', checkAgain: '2027-05-22' };
const sources = [{ title: 'Yleistieto' }];

/** Fields in Finnish that make a valid entry of each collection. */
export const valid = {
  guide: {
    title: 'Koti',
    summary: 'Näin löydät kodin.',
    topic: 'home',
    order: 1,
    ...care,
    sources,
  },
  topic: { title: 'Asuminen', summary: 'Koti ja vuokra.', order: 1, icon: 'home' },
  contact: { name: 'Kela', kind: 'benefits', confidence: 'confirmed', ...care, sources },
  municipality: { name: 'Joensuu', intro: 'Kaupunki.', order: 1, ...care, sources },
  step: {
    title: 'Avaa pankkitili',
    text: 'Ota passi mukaan.',
    phase: 'weeks',
    order: 1,
    reasons: ['work'],
    ...care,
    sources,
  },
  notice: {
    title: 'Sivusto on uusi',
    text: 'Jotakin voi puuttua.',
    severity: 'info',
    from: '2026-11-22',
    until: '2026-12-31',
    owner: 'communications',
  },
  fact: {
    label: 'Vuokra',
    type: 'money',
    value: 850.5,
    unit: 'month',
    confidence: 'confirmed',
    owner: 'housing',
    checked: '2026-01-31',
    source: { title: 'Yleistieto' },
  },
  term: {
    term: 'takuuvuokra',
    explanation: 'Raha, jonka saat takaisin.',
    certainty: 'confirmed',
    ...care,
  },
} as const satisfies Record<string, Fields>;

/** The texts of a translated guide. */
export const translated = { title: 'Home', summary: 'How to find a home.' } as const;

export const guidePath = (id: string, locale: string) => `content/guides/${id}/index.${locale}.md`;

export function guideFile(
  id: string,
  locale: string,
  fields: Fields = locale === sourceLocale ? valid.guide : translated,
  body = '',
): TextFile {
  return { path: guidePath(id, locale), text: `---\n${stringify(fields)}---\n${body}` };
}

export function dataFile(collection: string, id: string, languages: Fields): TextFile {
  return { path: `content/${collection}/${id}.yml`, text: stringify(languages) };
}

const finnish = (collection: string, id: string, fields: Fields) =>
  dataFile(collection, id, { [sourceLocale]: fields });

const fact = (id: string, fields: Fields) => finnish('facts', id, { ...valid.fact, ...fields });

/**
 * A small site without problems: a guide with the given texts, and one or more
 * entries of everything that texts refer to.
 */
export function siteFiles(bodies: Partial<Record<Locale, string>>): TextFile[] {
  return [
    ...Object.entries({ fi: '', ...bodies }).map(([locale, body]) =>
      guideFile('finding-a-home', locale, undefined, body),
    ),
    guideFile('tenant-rights', 'fi'),
    finnish('topics', 'home', valid.topic),
    finnish('municipalities', 'joensuu', valid.municipality),
    finnish('steps', 'bank', valid.step),
    finnish('notices', 'new-site', valid.notice),
    dataFile('contacts', 'kela', {
      fi: {
        ...valid.contact,
        phones: [{ number: '020 634 0200', purpose: 'general', price: 'local' }],
      },
      ar: { name: 'كيلا' },
    }),
    dataFile('terms', 'deposit', {
      fi: valid.term,
      en: { term: 'deposit', explanation: 'Money that you get back.' },
    }),
    dataFile('facts', 'area', {
      fi: { ...valid.fact, type: 'text', value: 'koko maakunta', unit: undefined },
      en: { value: 'the whole region' },
    }),
    finnish('terms', 'tenant', { ...valid.term, term: 'vuokralainen' }),
    fact('rent', {}),
    fact('notice', { type: 'duration', value: 3, unit: 'month' }),
    fact('start', { type: 'date', value: '2026-11-22', unit: undefined }),
    fact('office', { type: 'phone', value: '013 330 2121', unit: undefined }),
    fact('site', { type: 'url', value: 'https://www.kela.fi/', unit: undefined }),
    fact('expired', { until: '2025-12-31' }),
    fact('coming', { from: '2027-01-01' }),
    fact('unsure', { confidence: 'unconfirmed' }),
  ];
}
