import { describe, expect, test } from 'vitest';
import { contentReport, type ReportList } from '../../src/entries/report.ts';
import { describeReport } from '../../src/entries/report-text.ts';
import { dataFile, type Fields, guideFile, siteFiles, valid } from './support/content.ts';
import { siteOf, today } from './support/site.ts';

const later = '2030-01-01';
const contact = (id: string, fields: Fields) =>
  dataFile('contacts', id, { fi: { ...valid.contact, checkAgain: later, ...fields } });
const fact = (id: string, fields: Fields) =>
  dataFile('facts', id, { fi: { ...valid.fact, ...fields } });
const term = (id: string, fields: Fields) =>
  dataFile('terms', id, { fi: { ...valid.term, checkAgain: later, ...fields } });

const guide = (id: string, body: string, fields: Fields = {}) =>
  guideFile(id, 'fi', { ...valid.guide, checkAgain: later, ...fields }, body);

const names = [':fact{#rent} :fact{#notice} :fact{#start} :fact{#expired}', ':fact{#office}'];
const files = [
  ...siteFiles({}),
  guide('finding-a-home', `${names.join(' ')} ::contact{#kela} [x](/municipalities/joensuu/)`),
  guide('tenant-rights', ':fact{#rent} :term[vakuuteen]{#deposit} [x](/contacts/linked/)', {
    contacts: ['named'],
  }),
  guideFile(
    'tenant-rights',
    'ar',
    undefined,
    ':fact{#coming} :term{#arabic-only} :contact{#in-a-sentence}',
  ),
  contact('late', { checkAgain: '2026-11-21', owner: 'health', night: 1 }),
  contact('today', { checkAgain: '2026-11-22', owner: 'health' }),
  contact('soon', { checkAgain: '2026-12-22' }),
  contact('not-soon', { checkAgain: '2026-12-23', confidence: 'unconfirmed' }),
  contact('linked', {}),
  contact('named', {}),
  contact('in-a-sentence', {}),
  fact('ends-today', { until: today, checkAgain: '2026-11-01' }),
  fact('starts-today', { from: today }),
  term('arabic-only', {}),
  term('alone', { certainty: 'unconfirmed' }),
];
/** Files that come later replace those of the small site. */
const { store } = siteOf([...new Map(files.map((file) => [file.path, file])).values()]);
const report = contentReport(store, today);
const ids = (list: ReportList) => report[list].map(({ id }) => id);

test('a check is overdue from the day after its date', () => {
  expect(report.overdue.map(({ id, date }) => [id, date])).toEqual([
    ['ends-today', '2026-11-01'],
    ['late', '2026-11-21'],
  ]);
});

test('a check is due from its day until thirty days before it, the nearest first', () => {
  expect(ids('due')).toEqual(['today', 'soon']);
});

test('a fact is in force on its first and its last day', () => {
  expect(report.expired.map(({ id, date }) => [id, date])).toEqual([['expired', '2025-12-31']]);
  expect(report.notYetValid.map(({ id, date }) => [id, date])).toEqual([['coming', '2027-01-01']]);
});

test('contacts, facts and terms that are not confirmed are listed', () => {
  expect(ids('unconfirmed').sort()).toEqual(['alone', 'not-soon', 'unsure']);
});

test('what a guide names in any language, or Help now shows, is used', () => {
  expect(ids('unused').sort()).toEqual(
    [
      'alone',
      'area',
      'ends-today',
      'not-soon',
      'site',
      'soon',
      'starts-today',
      'tenant',
      'today',
      'unsure',
    ].sort(),
  );
});

test('every fact, contact, term and municipality has the guides that name it', () => {
  expect(report.uses).toMatchObject({
    facts: { rent: ['finding-a-home', 'tenant-rights'], coming: ['tenant-rights'], unsure: [] },
    contacts: {
      kela: ['finding-a-home'],
      linked: ['tenant-rights'],
      named: ['tenant-rights'],
      'in-a-sentence': ['tenant-rights'],
      late: [],
    },
    terms: { deposit: ['tenant-rights'], 'arabic-only': ['tenant-rights'], alone: [] },
    municipalities: { joensuu: ['finding-a-home'] },
  });
  for (const kind of ['facts', 'contacts', 'terms', 'municipalities'] as const) {
    expect(Object.keys(report.uses[kind])).toHaveLength(store[kind].size);
  }
});

describe('as a text', () => {
  test('each list has its rows under the owner, in columns', () => {
    expect(describeReport(report, 'en')).toContain(
      [
        'Check overdue: 2',
        '  Health and social services (1)',
        '    2026-11-21  Contact  late  Kela',
        '  Housing (1)',
        '    2026-11-01  Fact  ends-today  Vuokra',
      ].join('\n'),
    );
  });

  test('it speaks Finnish', () => {
    const text = describeReport(report, 'fi');
    expect(text).toContain('Sisällön tila 2026-11-22');
    expect(text).toContain('2026-11-21  Yhteystieto  late  Kela');
    expect(text).toMatch(/rent {2,}finding-a-home, tenant-rights/);
    expect(text).toMatch(/Missä käytetään – Yhteystiedot: 4\n/);
    expect(text).toMatch(/in-a-sentence {2,}tenant-rights/);
  });

  test('an empty list says so', () => {
    const { store: healthy } = siteOf(siteFiles({}));
    const text = describeReport(contentReport(healthy, '2026-01-01'), 'en');
    expect(text).toContain('Check overdue: nothing');
  });
});
