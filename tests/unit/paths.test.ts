import { describe, expect, test } from 'vitest';
import { sitePaths } from '../../src/build/paths.ts';
import { address, inOtherLocale, localizeLink } from '../../src/i18n/addresses.ts';
import { locales } from '../../src/i18n/locales.ts';
import { guideFile, siteFiles, valid } from './support/content.ts';
import { routeOf, routes } from './support/routes.ts';
import { siteOf } from './support/site.ts';

const { title, summary, owner, checked, checkAgain } = valid.guide;
const about = {
  path: 'content/pages/about/index.fi.mdx',
  text: guideFile('about', 'fi', { title, summary, owner, checked, checkAgain }).text,
};
const pack = {
  path: 'content/packs/first-job/index.fi.md',
  text: guideFile('first-job', 'fi', {
    title,
    guides: ['finding-a-home'],
    owner,
    checked,
    checkAgain,
  }).text,
};
const paths = sitePaths(siteOf([...siteFiles({ en: 'Text' }), about, pack]));

test.each(routes.map(({ file }) => file))('the page file %s is built for some address', (file) => {
  expect(paths.some((path) => routeOf(path)?.file === file)).toBe(true);
});

test('every address has a page file', () => {
  expect(paths.filter((path) => routeOf(path) === undefined)).toEqual([]);
});

test('no address is built twice', () => {
  expect(new Set(paths).size).toBe(paths.length);
});

test('every language has the same pages, translated or not', () => {
  const pages = (locale: string) =>
    paths
      // The Finnish order of the glossary is the order of the Finnish reader.
      .filter((path) => path.startsWith(`/${locale}/`) && !path.endsWith('/glossary/own/'))
      .map((path) => path.slice(locale.length + 1));
  expect(pages('fi').length).toBeGreaterThan(10);
  for (const locale of locales) expect(pages(locale)).toEqual(pages('fi'));
});

test('every entry with a page of its own is built', () => {
  expect(paths).toEqual(
    expect.arrayContaining([
      '/ar/guides/finding-a-home/',
      '/ar/topics/home/',
      '/ar/contacts/kela/',
      '/ar/contacts/kela.vcf',
      '/ar/municipalities/joensuu/',
      '/ar/packs/first-job/',
      '/ar/about/',
      '/go/finding-a-home/',
      '/go/first-job/',
      '/api/v1/en/guides/finding-a-home.json',
    ]),
  );
});

describe('addresses', () => {
  test('of the same page in another language differ in the first part', () => {
    expect(inOtherLocale('/fi/guides/fi/', 'ar')).toBe('/ar/guides/fi/');
    expect(inOtherLocale(address.home('fi'), 'zh')).toBe('/zh/');
  });

  test('inside a text get the language of the reader', () => {
    expect(localizeLink('/guides/a/', 'ckb')).toBe(address.entry('ckb', 'guides', 'a'));
    expect(localizeLink('https://kela.fi/', 'ckb')).toBe('https://kela.fi/');
  });

  test('of terms lead into the glossary', () => {
    expect(address.term('so', 'deposit')).toBe('/so/glossary/#deposit');
  });
});
