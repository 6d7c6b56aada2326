import { expect, test } from 'vitest';
import { inOtherLocale } from '../../src/i18n/addresses.ts';
import { type Locale, sourceLocale } from '../../src/i18n/locales.ts';
import { pages, type SitePage, site } from './built-site.ts';
import { all, attribute, textOf } from './dom.ts';
import { allEntryPages, bySection } from './entry-pages.ts';
import { differs, entryFindings, pageFindings } from './findings.ts';

/** What readers of a language are told about a translation. */
function labelOf(method: string | undefined, reader: Locale) {
  const messages = site.messages.get(reader);
  if (method === 'machine') return messages?.get('translation.machine');
  if (method === 'machine-reviewed') return messages?.get('translation.machineReviewed');
  return '';
}

/** What a page tells programs about its translation. */
const methodsOf = ({ document }: SitePage): (string | null)[] => [
  ...all(document, 'meta[name=translation-method]').map((meta) => meta.getAttribute('content')),
  ...all(document, 'main [data-translation-method]').map((note) =>
    note.getAttribute('data-translation-method'),
  ),
];

const sections = ['guides', 'topics', 'contacts', 'municipalities', 'packs', 'pages'] as const;

test.each(sections)('a translated text in %s says how it was translated', (section) => {
  const translated = bySection[section].filter(({ method }) => method !== undefined);
  const found = entryFindings(translated, ({ page, locale, method }) => {
    const note = page.document.querySelector('main [data-translation-method]');
    return [
      ...differs('the label', textOf(note?.querySelector('strong')), labelOf(method, locale)),
      ...differs('what programs read', [...new Set(methodsOf(page))], [method]),
    ];
  });
  expect(found).toEqual([]);
});

test.each(['guides', 'pages'] as const)(
  'a translated text in %s leads to its original',
  (section) => {
    const translated = bySection[section].filter(({ method }) => method !== undefined);
    const found = entryFindings(translated, ({ page }) =>
      differs(
        'the original',
        attribute(page.document, 'main .provenance a[hreflang=fi]', 'href'),
        inOtherLocale(page.path, sourceLocale),
      ),
    );
    expect(found).toEqual([]);
  },
);

test('a text that is no translation does not claim to be one', () => {
  const originals = allEntryPages.filter(({ method }) => method === undefined);
  const found = entryFindings(originals, ({ page }) =>
    methodsOf(page).map((method) => `${method}`),
  );
  expect(found).toEqual([]);
});

test('a glossary with machine translations says so', () => {
  const glossaries = [...pages.values()].filter(({ path }) =>
    /^\/\w+\/glossary\/(?:own\/)?$/.test(path),
  );
  const terms = [...site.store.terms.values()];
  const found = pageFindings(glossaries, ({ document, locale = sourceLocale }) => {
    const isMachine = terms.some(
      ({ versions }) => versions.get(locale)?.translation?.method === 'machine',
    );
    const label = document.querySelector('main [data-translation-method="machine"] strong');
    return differs('the label', textOf(label), isMachine ? labelOf('machine', locale) : '');
  });
  expect(found).toEqual([]);
});
