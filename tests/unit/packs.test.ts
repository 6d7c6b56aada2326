import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { employerGuides, newcomerGuides } from '../../src/entries/audience.ts';
import { checkReferences } from '../../src/entries/check.ts';
import { checkPacks } from '../../src/entries/check-packs.ts';
import { packState } from '../../src/packs/in-force.ts';
import { type Fields, guideFile, siteFiles, valid } from './support/content.ts';
import { siteOf } from './support/site.ts';

const fields = {
  title: 'Ensimmäinen työ',
  guides: ['finding-a-home', 'tenant-rights'],
  owner: 'integration',
  checked: '2026-11-22',
  checkAgain: '2027-05-22',
};
const pack = (more: Fields = {}) => ({
  path: 'content/packs/first-job/index.fi.md',
  text: `---\n${stringify({ ...fields, ...more })}---\nTervetuloa!\n`,
});
const employers = guideFile('employer-duties', 'fi', { ...valid.guide, audience: 'employers' });
const surroundings = (paths: readonly string[] = []) => ({
  paths: new Set(paths),
  bodyLine: () => 1,
  lineOf: () => 7,
});
const storeWith = (more: Fields) => siteOf([...siteFiles({}), employers, pack(more)]).store;
const problems = (more: Fields, paths: readonly string[] = []) =>
  checkPacks(storeWith(more), surroundings(paths)).map(({ field, line, found }) => [
    field,
    line,
    found.en,
  ]);

test('a pack keeps its guides in the order in which they are read', () => {
  const { packs } = storeWith({ guides: ['tenant-rights', 'finding-a-home'] });
  expect(packs.get('first-job')?.source.value.guides).toEqual(['tenant-rights', 'finding-a-home']);
  expect(packs.get('first-job')?.source.value.body).toBe('Tervetuloa!');
});

describe('a pack', () => {
  test('without mistakes has no problem', () => {
    expect(problems({ from: '2026-01-01', until: '2026-12-31' })).toEqual([]);
  });

  test('cannot end before it starts', () => {
    expect(problems({ from: '2026-12-31', until: '2026-01-01' })).toEqual([
      ['until', 7, '2026-01-01'],
    ]);
  });

  test('has its logo beside it', () => {
    expect(problems({ logo: 'logo.png' })).toEqual([['logo', 7, 'there is no image logo.png']]);
    expect(problems({ logo: 'logo.png' }, ['content/packs/first-job/logo.png'])).toEqual([]);
  });

  test('has no guide that speaks to employers', () => {
    expect(problems({ guides: ['employer-duties'] })).toEqual([
      ['guides', 7, `the employers' guide "employer-duties"`],
    ]);
  });

  test('names guides that exist', () => {
    const found = checkReferences(storeWith({ guides: ['tennant-rights'] }), surroundings());
    expect(found).toEqual([
      expect.objectContaining({
        file: 'content/packs/first-job/index.fi.md',
        field: 'guides',
        mend: expect.objectContaining({ en: expect.stringContaining('tenant-rights') }),
      }),
    ]);
  });
});

test.each([
  [{}, 'current'],
  [{ from: '2026-11-22' }, 'current'],
  [{ from: '2026-11-23' }, 'coming'],
  [{ until: '2026-11-22' }, 'current'],
  [{ until: '2026-11-21' }, 'over'],
])('on 22 November 2026 a pack of %j is %s', (days, state) => {
  expect(packState(days, '2026-11-22')).toBe(state);
});

test('a guide without an audience is for newcomers', () => {
  const { store } = siteOf([...siteFiles({}), employers]);
  expect(newcomerGuides(store).map(({ id }) => id)).toEqual(['finding-a-home', 'tenant-rights']);
  expect(employerGuides(store).map(({ id }) => id)).toEqual(['employer-duties']);
});
