import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { linkedSections, stableLinks } from '../../src/entries/stable-links.ts';
import { address, type Section } from '../../src/i18n/addresses.ts';
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

/** Collection and id of every entry that the history of the content knows; none where there is no history. */
function publishedEntries(): { section: Section; id: string }[] {
  const folders = linkedSections.map((name) => `content/${name}`);
  const options = ['log', '--diff-filter=A', '--name-only', '--format=', '--', ...folders];
  try {
    const paths = execFileSync('git', options, { encoding: 'utf8', stdio: 'pipe' }).split('\n');
    return [...new Set(paths)].flatMap((path) => {
      const [, section, name] = path.split('/');
      const known = linkedSections.find((one) => one === section);
      return known && name ? [{ section: known, id: name.replace(/\.yml$/, '') }] : [];
    });
  } catch {
    return [];
  }
}

const published = publishedEntries();

test.skipIf(published.length === 0)(
  'every address that was ever published still answers, with a language and without',
  () => {
    const wanted = published.flatMap(({ section, id }) => [
      address.stable(id),
      ...locales.map((locale) => address.entry(locale, section, id)),
    ]);
    expect([...new Set(wanted)].filter((path) => !addresses.has(path))).toEqual([]);
  },
);
