import { describe, expect, test } from 'vitest';
import { guideConcerns, noticesOn, revisionOf } from '../../src/entries/notices.ts';
import { contentReport } from '../../src/entries/report.ts';
import { dataFile, type Fields, guideFile, siteFiles, valid } from './support/content.ts';
import { problemsOnDisk } from './support/project.ts';
import { entryOf, siteOf, today } from './support/site.ts';

const notice = (id: string, fields: Fields = {}, more: Fields = {}) =>
  dataFile('notices', id, { fi: { ...valid.notice, ...fields }, ...more });
const idsOn = (files: Parameters<typeof siteOf>[0], day: string, concerns = {}) =>
  noticesOn({ ...siteOf(files), today: day }, concerns).map(({ id }) => id);

test('a notice is shown from its first day to its last', () => {
  const files = [notice('fair', { from: '2026-12-01', until: '2026-12-03' })];
  const days = ['2026-11-30', '2026-12-01', '2026-12-03', '2026-12-04'];
  expect(days.map((day) => idsOn(files, day).length)).toEqual([0, 1, 1, 0]);
});

test('a notice of a topic or a municipality is shown where the page is about it', () => {
  const files = [
    notice('all'),
    notice('housing', { topics: ['home'] }),
    notice('place', { municipalities: ['joensuu'] }),
    notice('both', { topics: ['home'], municipalities: ['joensuu'] }),
  ];
  expect(idsOn(files, today)).toEqual(['all']);
  expect(idsOn(files, today, { topics: ['home'] }).sort()).toEqual(['all', 'both', 'housing']);
  expect(idsOn(files, today, { municipalities: ['joensuu'] }).sort()).toEqual([
    'all',
    'both',
    'place',
  ]);
});

test('the gravest notice comes first, then the newest', () => {
  const files = [
    notice('old', { from: '2026-11-01' }),
    notice('new', { from: '2026-11-20' }),
    notice('warning', { severity: 'warning', from: '2026-11-01' }),
    notice('emergency', { severity: 'emergency', from: '2026-10-01' }),
  ];
  expect(idsOn(files, today)).toEqual(['emergency', 'warning', 'new', 'old']);
});

test('a guide is about its topic and the municipalities it has a text for', () => {
  const block = ':::municipality{#joensuu}\n\nx\n\n:::';
  const { store } = siteOf([...siteFiles({}), guideFile('local', 'fi', undefined, block)]);
  expect(guideConcerns(store, entryOf(store.guides, 'local'))).toEqual({
    topics: ['home'],
    municipalities: ['joensuu'],
  });
  expect(guideConcerns(store, entryOf(store.guides, 'tenant-rights'))).toEqual({
    topics: ['home'],
    municipalities: [],
  });
});

describe('the revision of a notice', () => {
  const revision = (fields: Fields, more?: Fields) =>
    revisionOf(entryOf(siteOf([notice('fair', fields, more)]).store.notices, 'fair'));
  const first = revision({});

  test.each([
    ['title', { title: 'Toinen' }],
    ['text', { text: 'Toinen.' }],
    ['severity', { severity: 'warning' }],
    ['link', { link: 'https://kela.fi/', linkText: 'Kela' }],
  ])('is another when its %s changes', (_, fields) => {
    expect(revision(fields)).not.toBe(first);
  });

  test('stays the same when a day or a translation changes', () => {
    expect(revision({ until: '2027-01-31' }, { en: { title: 'New', text: 'New.' } })).toBe(first);
    expect(first).toMatch(/^fair-[a-z0-9]+$/);
  });
});

describe('the checks of notices', () => {
  const fieldsOf = async (fields: Fields, more?: Fields) =>
    (await problemsOnDisk([...siteFiles({}), notice('fair', fields, more)])).map(
      ({ locale, field }) => `${locale} ${field}`,
    );

  test.each<[string, Fields, string[]]>([
    ['an end before the start', { from: '2026-12-02', until: '2026-12-01' }, ['fi until']],
    ['an end on the day of the start', { from: '2026-12-01', until: '2026-12-01' }, []],
    ['no end', { until: undefined }, ['fi until']],
    ['an unknown topic', { topics: ['hom'] }, ['fi topics']],
    ['an unknown municipality', { municipalities: ['joensu'] }, ['fi municipalities']],
    ['a link without words', { link: 'https://kela.fi/' }, ['fi linkText']],
    ['words without a link', { linkText: 'Kela' }, ['fi linkText']],
    ['a link to nowhere', { link: '/guides/x/', linkText: 'X' }, ['fi link']],
    ['a link that runs code', { link: 'javascript:alert(1)', linkText: 'X' }, ['fi link']],
    ['a link to a guide', { link: '/guides/tenant-rights/', linkText: 'X' }, []],
  ])('find %s', async (_, fields, expected) => {
    expect(await fieldsOf(fields)).toEqual(expected);
  });
});

test('the report lists notices that have ended, and those to come', () => {
  const { store } = siteOf([
    notice('over', { from: '2026-11-01', until: '2026-11-21' }),
    notice('last-day', { from: '2026-11-01', until: today }),
    notice('coming', { from: '2026-11-23' }),
  ]);
  const { expired, notYetValid } = contentReport(store, today);
  expect(expired.map(({ id, date }) => [id, date])).toEqual([['over', '2026-11-21']]);
  expect(notYetValid.map(({ id }) => id)).toEqual(['coming']);
});
