import { describe, expect, test } from 'vitest';
import { address } from '../../src/i18n/addresses.ts';
import { locales, localeTable, sourceLocale } from '../../src/i18n/locales.ts';
import { addresses, pageAt, site } from './built-site.ts';
import { all, attribute, dirOf, langOf, textOf } from './dom.ts';

const terms = [...site.store.terms.values()];
const translated = locales.filter((locale) => locale !== sourceLocale);

/** The groups of a glossary page, in order. */
const groupsOf = (path: string) => all(pageAt(path).document, '.glossary > div');
const headsOf = (path: string) => groupsOf(path).map((group) => group.querySelector('dt > span'));
const isSorted = (words: readonly string[], lang: string) => {
  const { compare } = new Intl.Collator([lang, 'en'], { ignorePunctuation: true });
  return words.every((word, index) => index === 0 || compare(words[index - 1] ?? '', word) <= 0);
};

describe.each(locales)('the glossary in %s', (locale) => {
  const path = address.glossary(locale);

  test('has every term once, by the Finnish word, in Finnish', () => {
    expect(
      groupsOf(path)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(terms.map(({ id }) => id).sort());
    const heads = headsOf(path);
    expect(heads.every((head) => head && langOf(head) === 'fi' && dirOf(head) === 'ltr')).toBe(
      true,
    );
    expect(isSorted(heads.map(textOf), 'fi')).toBe(true);
  });

  test('explains every term and says where that is not in the language', () => {
    const { document } = pageAt(path);
    for (const { id, versions, source } of terms) {
      const own = versions.get(locale) ?? versions.get('en') ?? source;
      const group = document.getElementById(id);
      const explanation = group?.querySelector('dd');
      expect(textOf(explanation)).toBe(own.value.explanation.replaceAll(/\s+/g, ' '));
      expect(explanation && langOf(explanation)).toBe(localeTable[own.locale].lang);
      expect(explanation && dirOf(explanation)).toBe(localeTable[own.locale].dir);
      expect(textOf(group?.querySelector('dd.hint'))).toBe(
        versions.has(locale) ? '' : site.messages.get(locale)?.get('terms.notTranslated'),
      );
    }
  });

  test('names every term in Finnish, Swedish and English', () => {
    const { document } = pageAt(path);
    for (const { id, versions } of terms) {
      for (const other of ['fi', 'sv', 'en'] as const) {
        const word = versions.get(other)?.value.term;
        const shown = all(document, `#${id} span`)
          .filter((span) => langOf(span) === other)
          .map(textOf);
        if (word !== undefined) expect(shown).toContain(word);
      }
    }
  });
});

describe.each(translated)('the glossary by the words of %s', (locale) => {
  const path = address.glossaryByReader(locale);

  test('is in the alphabetical order of the language, untranslated terms last', () => {
    const own = terms.filter(({ versions }) => versions.has(locale));
    const { lang } = localeTable[locale];
    const words = headsOf(path).map((head) => [textOf(head), head && langOf(head)] as const);
    expect(words.length).toBe(terms.length);
    const first = words.slice(0, own.length);
    expect(first.every(([, language]) => language === lang)).toBe(true);
    expect(
      isSorted(
        first.map(([word]) => word),
        lang,
      ),
    ).toBe(true);
    expect(words.slice(own.length).every(([, language]) => language !== lang)).toBe(true);
  });

  test('and the glossary by the Finnish words lead to each other', () => {
    for (const current of [path, address.glossary(locale)]) {
      const links = all(pageAt(current).document, '.glossary-orders a');
      expect(links.map((link) => link.getAttribute('href'))).toEqual([
        address.glossary(locale),
        path,
      ]);
      const marked = links.filter((link) => link.getAttribute('aria-current') === 'page');
      expect(marked.map((link) => link.getAttribute('href'))).toEqual([current]);
    }
  });

  test('is kept out of search engines, which list the same words already', () => {
    expect(attribute(pageAt(path).document, 'meta[name=robots]', 'content')).toBe('noindex');
  });
});

test('Finnish has one order only', () => {
  expect(addresses).not.toContain(address.glossaryByReader(sourceLocale));
  expect(pageAt(address.glossary(sourceLocale)).document.querySelector('.glossary-orders')).toBe(
    null,
  );
});
