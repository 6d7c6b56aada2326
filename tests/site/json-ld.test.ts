import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { localeTable } from '../../src/i18n/locales.ts';
import { all, textOf } from './dom.ts';
import { bySection, type EntryPage } from './entry-pages.ts';
import { differs, entryFindings } from './findings.ts';

const description = z.looseObject({
  '@context': z.literal('https://schema.org'),
  '@type': z.string().regex(/^[A-Z][A-Za-z]+$/),
  inLanguage: z.string().optional(),
  mainEntityOfPage: z.looseObject({ inLanguage: z.string() }).optional(),
  contactPoint: z.array(z.looseObject({ telephone: z.string() })).default([]),
});

/** What the page says about itself to programs; a string says what is wrong with it. */
function readDescription({ page }: EntryPage): z.infer<typeof description> | string {
  const scripts = all(page.document, 'script[type="application/ld+json"]');
  if (scripts.length !== 1) return `has ${scripts.length} descriptions`;
  try {
    const parsed = description.safeParse(JSON.parse(scripts[0]?.textContent ?? ''));
    return parsed.success ? parsed.data : z.prettifyError(parsed.error);
  } catch (error) {
    return String(error);
  }
}

describe.each(['guides', 'contacts'] as const)('the JSON-LD of %s', (section) => {
  test('describes the text in the language it is shown in', () => {
    const found = entryFindings(bySection[section], (item) => {
      const own = readDescription(item);
      if (typeof own === 'string') return [own];
      return [
        ...differs(
          'inLanguage',
          own.inLanguage ?? own.mainEntityOfPage?.inLanguage,
          localeTable[item.shownIn].lang,
        ),
        ...differs('the name', own.headline ?? own.name, item.title),
      ];
    });
    expect(found).toEqual([]);
  });
});

test('the JSON-LD of contacts has the phone numbers of the page', () => {
  const found = entryFindings(bySection.contacts, (item) => {
    const own = readDescription(item);
    if (typeof own === 'string') return [own];
    const onPage = all(item.page.document, 'main .contact a[href^="tel:"]').map((link) =>
      link.getAttribute('href'),
    );
    return differs(
      'the numbers',
      own.contactPoint.map(({ telephone }) => `tel:${telephone}`),
      onPage,
    );
  });
  expect(found).toEqual([]);
  expect(bySection.contacts.some(({ page }) => /href="tel:/.test(page.html))).toBe(true);
});

test('a contact is named by its heading', () => {
  const found = entryFindings(bySection.contacts, ({ page, title }) =>
    differs('the heading', textOf(page.document.querySelector('h1')), title),
  );
  expect(found).toEqual([]);
});
