import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { stableLinks } from '../../src/entries/stable-links.ts';
import { address } from '../../src/i18n/addresses.ts';
import { locales, localeTable } from '../../src/i18n/locales.ts';
import { addresses, pageAt, site } from './built-site.ts';
import { all, attribute, dirOf, langOf, textOf } from './dom.ts';
import { differs, pageFindings } from './findings.ts';

const links = stableLinks(site.store);
const pages = [address.stablePack, ...links.map(({ id }) => address.stable(id))].map(pageAt);

test('every guide, topic, contact and pack has an address without a language', () => {
  const { guides, topics, contacts, packs } = site.store;
  const ids = [guides, topics, contacts, packs].flatMap((entries) => [...entries.keys()]);
  expect(ids.filter((id) => !addresses.has(address.stable(id)))).toEqual([]);
});

test('without script it lists every language under its own name', () => {
  const found = pageFindings(pages, ({ document }) =>
    differs(
      'the languages',
      all(document, '#languages a').map((link) => [
        textOf(link.firstChild),
        link.getAttribute('hreflang'),
        langOf(link),
        dirOf(link),
        addresses.has(link.getAttribute('href') ?? ''),
      ]),
      locales.map((locale) => {
        const { name, lang, dir } = localeTable[locale];
        return [name, lang, lang, dir, true];
      }),
    ),
  );
  expect(found).toEqual([]);
});

test('it leads to the same entry in every language', () => {
  const found = pageFindings(pages, ({ document }) => {
    const targets = all(document, '#languages a').map((link) =>
      (link.getAttribute('href') ?? '').replace(/^\/\w+\//, ''),
    );
    return new Set(targets).size === 1 ? [] : targets;
  });
  expect(found).toEqual([]);
});

test('search engines list the pages themselves, not these addresses', () => {
  const found = pageFindings(pages, ({ document }) =>
    differs('robots', attribute(document, 'meta[name=robots]', 'content'), 'noindex'),
  );
  expect(found).toEqual([]);
});

/** Ids of entries that the history of the content knows; none where there is no history. */
function publishedIds(): string[] {
  const folders = ['guides', 'topics', 'contacts', 'packs'].map((name) => `content/${name}`);
  const options = ['log', '--diff-filter=A', '--name-only', '--format=', '--', ...folders];
  try {
    const paths = execFileSync('git', options, { encoding: 'utf8', stdio: 'pipe' }).split('\n');
    const ids = paths.flatMap((path) => path.split('/')[2]?.replace(/\.yml$/, '') || []);
    return [...new Set(ids)];
  } catch {
    return [];
  }
}

const published = publishedIds();

test.skipIf(published.length === 0)('every id that was ever published still answers', () => {
  expect(published.filter((id) => !addresses.has(address.stable(id)))).toEqual([]);
});
