import { describe, expect, test } from 'vitest';
import { inLocale } from '../../src/entries/entry.ts';
import { languageOf, viewFor } from '../../src/entries/site.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { siteFiles } from './support/content.ts';
import { entryOf, siteOf } from './support/site.ts';

const site = siteOf(siteFiles({ en: 'Text', ar: 'نص' }));
const guide = entryOf(site.store.guides, 'finding-a-home');
const onlyFinnish = entryOf(site.store.guides, 'tenant-rights');

describe('readers get', () => {
  test.each<[Locale, Locale, boolean]>([
    ['ar', 'ar', false],
    ['en', 'en', false],
    ['fi', 'fi', false],
    ['th', 'en', true],
    ['sv', 'en', true],
  ])('in %s the text in %s, a fallback: %s', (reader, locale, isFallback) => {
    expect(inLocale(guide, reader)).toMatchObject({ id: 'finding-a-home', locale, isFallback });
  });

  test.each<[Locale, boolean]>([
    ['ar', true],
    ['en', true],
    ['fi', false],
  ])('in %s the Finnish text where there is no other, a fallback: %s', (reader, isFallback) => {
    expect(inLocale(onlyFinnish, reader)).toMatchObject({ locale: 'fi', isFallback });
  });

  test('what their view shows', () => {
    expect(viewFor(site, 'ar').show(guide).value.body).toBe('نص');
    expect(viewFor(site, 'th').show(guide).value.body).toBe('Text');
  });
});

test('a view of a site is made once for each language', () => {
  expect(viewFor(site, 'ar')).toBe(viewFor(site, 'ar'));
  expect(viewFor(site, 'ar')).not.toBe(viewFor(site, 'fa'));
  expect(viewFor(site, 'ar')).not.toBe(viewFor(siteOf(siteFiles({})), 'ar'));
});

test.each<[Locale, Locale, object]>([
  ['ar', 'ar', {}],
  ['fi', 'ar', { lang: 'fi', dir: 'ltr' }],
  ['fa', 'fi', { lang: 'fa', dir: 'rtl' }],
  ['zh', 'en', { lang: 'zh-Hans', dir: 'ltr' }],
])('a text in %s on a page in %s is marked %o', (locale, page, expected) => {
  expect(languageOf({ locale }, page)).toEqual(expected);
});
