import { expect, test } from 'vitest';
import { adminConfig } from '../../admin/config.ts';
import { renderText } from '../../src/blocks/text.ts';
import { cmsOptions } from '../../src/build/cms-options.ts';
import { sitePaths } from '../../src/build/paths.ts';
import { viewFor } from '../../src/entries/site.ts';
import { municipalityUses } from '../../src/entries/uses.ts';
import { locales } from '../../src/i18n/locales.ts';
import { dataFile, siteFiles, valid } from './support/content.ts';
import { problemsOnDisk } from './support/project.ts';
import { entryOf, siteOf } from './support/site.ts';

const juuka = dataFile('municipalities', 'juuka', {
  fi: { ...valid.municipality, name: 'Juuka', order: 6 },
});
const body = ':::municipality{#juuka}\n\nTeksti.\n\n:::';

test('one file adds a municipality: its pages, its place in the list, its choice for staff', async () => {
  const files = [...siteFiles({ fi: body }), juuka];
  expect(await problemsOnDisk(files)).toEqual([]);
  const site = siteOf(files);
  const paths = sitePaths(site);
  expect(locales.filter((locale) => !paths.includes(`/${locale}/municipalities/juuka/`))).toEqual(
    [],
  );
  expect([...site.store.municipalities.keys()]).toEqual(['joensuu', 'juuka']);
  expect(adminConfig(site, cmsOptions({})).choices.municipalities).toContainEqual({
    value: 'juuka',
    label: 'Juuka',
  });
  const guide = entryOf(site.store.guides, 'finding-a-home');
  const shown = { ...guide.source, id: guide.id, isFallback: false };
  const text = renderText(guide, shown, viewFor(site, 'fi'));
  expect(text.markup).toContain('>Juuka</span>');
  expect(text.hasMunicipalities).toBe(true);
});

test('without that file its text is a problem', async () => {
  const [problem] = await problemsOnDisk(siteFiles({ fi: body }));
  expect(problem?.found.en).toBe('unknown id "juuka"');
});

test.each([
  ['a text for it', body],
  ['a link to it', '[Juuka](/municipalities/juuka/)'],
])('a municipality is mentioned by a guide with %s', (_, text) => {
  const { store } = siteOf([...siteFiles({ fi: text }), juuka]);
  expect(municipalityUses(store, 'juuka').map(({ id }) => id)).toEqual(['finding-a-home']);
  expect(municipalityUses(store, 'joensuu')).toEqual([]);
});
