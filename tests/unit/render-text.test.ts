import { describe, expect, test } from 'vitest';
import { type RenderedText, renderText } from '../../src/blocks/text.ts';
import { inLocale } from '../../src/entries/entry.ts';
import { viewFor } from '../../src/entries/site.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { siteFiles } from './support/content.ts';
import { entryOf, siteOf } from './support/site.ts';

/** The guide with these texts, as readers of a language get it. */
function render(bodies: Partial<Record<Locale, string>>, reader: Locale): RenderedText {
  const site = siteOf(siteFiles(bodies));
  const guide = entryOf(site.store.guides, 'finding-a-home');
  return renderText(guide, inLocale(guide, reader), viewFor(site, reader));
}

const finnish = (body: string) => render({ fi: body }, 'fi').markup.trim();

describe('a fact', () => {
  test.each<[Locale, string]>([
    ['fi', '850,50 €'],
    ['sv', '850,50 €'],
    ['fr', '850,50 €'],
    ['zh', '€850.50'],
  ])('is written as the language of the text writes it: %s', (locale, amount) => {
    const { markup } = render({ [locale]: ':fact{#rent}' }, locale);
    expect(markup.replaceAll('\u00a0', ' ')).toContain(`<bdi>money.month ${amount}</bdi>`);
  });

  test.each<[Locale, string]>([
    ['fi', 'koko maakunta'],
    ['en', 'the whole region'],
  ])('has the words of the language of the text: %s', (locale, words) => {
    expect(render({ [locale]: ':fact{#area}' }, locale).markup).toContain(words);
  });

  test('says its language where its words are not translated', () => {
    expect(render({ ar: ':fact{#area}' }, 'ar').markup).toContain(
      '<span lang="en" dir="ltr">the whole region</span>',
    );
  });

  test('keeps the language of a fallback text, not the language of the reader', () => {
    const { markup } = render({ fi: ':fact{#start} :fact{#notice}' }, 'ar');
    expect(markup).toContain('22. marraskuuta 2026');
    expect(markup).toContain('<bdi>3 kuukautta</bdi>');
  });

  test.each([
    ['start', '<time datetime="2026-11-22">22. marraskuuta 2026</time>'],
    ['office', '<a class="phone" href="tel:+358133302121"><bdi dir="ltr">013 330 2121</bdi></a>'],
    ['site', '<a href="https://www.kela.fi/" dir="ltr">www.kela.fi</a>'],
    ['expired', '<small class="doubt">(fact.expired 31. joulukuuta 2025)</small>'],
    ['coming', '<small class="doubt">(fact.notYet 1. tammikuuta 2027)</small>'],
    ['unsure', '<small class="doubt">(fact.unconfirmed 31. tammikuuta 2026)</small>'],
  ])('%s is shown with what readers must know', (id, expected) => {
    expect(finnish(`:fact{#${id}}`)).toContain(expected);
  });

  test('that is not certain says so with the day at first, then in short', () => {
    expect(finnish(':fact{#unsure}, :fact{#unsure}').match(/\(fact[^)]*\)/g)).toEqual([
      '(fact.unconfirmed 31. tammikuuta 2026)',
      '(fact.unconfirmedAgain)',
    ]);
  });

  test('that is certain and in force has no note', () => {
    expect(finnish(':fact{#rent}')).not.toContain('doubt');
  });
});

describe('a link', () => {
  test.each([
    ['/guides/tenant-rights/', '/ar/guides/tenant-rights/'],
    ['/contacts/kela/#hours', '/ar/contacts/kela/#hours'],
    ['#rent', '#rent'],
    ['https://kela.fi/a?b=c', 'https://kela.fi/a?b=c'],
    ['tel:112', 'tel:112'],
    ['mailto:a@kela.fi', 'mailto:a@kela.fi'],
  ])('to %s leads readers of Arabic to %s, from any text', (url, expected) => {
    const bodies = [{ ar: `[x](${url})` }, { en: `[x](${url})` }];
    const markups = bodies.map((body) => render(body, 'ar').markup.trim());
    expect(markups).toEqual(Array(2).fill(`<p><a href="${expected}">x</a></p>`));
  });
});

describe('a colon in running text', () => {
  test.each([
    'Open 9:30–16:00, 7:45.',
    'Soita 112:een, EU:ssa :-)',
    'Yö 😀 ja työ 9:30 ä 10:15',
    'A 1:1 :foo[bar]{#baz} b',
    'Ends with:',
  ])('is given back as written: %s', (text) => {
    expect(finnish(text)).toBe(`<p>${text}</p>`);
  });

  test('is given back inside other marks', () => {
    expect(finnish('**9:30** [8:15](#a)\n\n- 7:00')).toContain('<strong>9:30</strong>');
    expect(finnish('[8:15](#a)')).toContain('>8:15</a>');
    expect(finnish('- 7:00')).toContain('<li>7:00</li>');
  });
});

describe('blocks', () => {
  test.each(['note', 'warning', 'steps'])(
    '%s gets its label in the language of the text',
    (name) => {
      const label = `<p class="block-label">guide.${name}</p>`;
      const markup = finnish(`:::${name}\n\n1. Yksi\n\n:::`);
      expect(markup).toContain(`<div class="block block-${name}">${label}<ol>`);
    },
  );

  test('a contact is embedded with its page, name and number for the reader', () => {
    const { markup } = render({ fi: '::contact{#kela}' }, 'ar');
    expect(markup).toContain('<a href="/ar/contacts/kela/">كيلا</a>');
    expect(markup).toContain('href="tel:+358206340200"');
  });

  test('a contact that is not translated says its language', () => {
    const { markup } = render({ fi: '::contact{#kela}' }, 'fa');
    expect(markup).toContain('<a href="/fa/contacts/kela/" lang="fi" dir="ltr">Kela</a>');
  });

  test('a contact inside a sentence is its name, its page and its first number', () => {
    expect(finnish('Soita: :contact{#kela}.')).toBe(
      '<p>Soita: <span class="contact-line"><a href="/fi/contacts/kela/">Kela</a> <a class="phone" href="tel:+358206340200"><bdi dir="ltr">020 634 0200</bdi></a></span>.</p>',
    );
  });

  test('a contact inside a fallback text says the language of the reader, and of its own words', () => {
    const { markup } = render({ en: 'Call :contact{#kela}.' }, 'ar');
    expect(markup).toContain(
      '<span class="contact-line" lang="ar" dir="rtl"><a href="/ar/contacts/kela/">كيلا</a>',
    );
    const untranslated = render({ en: 'Call :contact{#kela}.' }, 'th');
    expect(untranslated.markup).toContain(
      '<span class="contact-line" lang="th" dir="ltr"><a href="/th/contacts/kela/" lang="fi" dir="ltr">Kela</a>',
    );
    expect(render({ en: '::contact{#kela}' }, 'ar').markup).toContain(
      '<article class="contact" lang="ar" dir="rtl">',
    );
  });

  test('a heading with a contact has its name in the list of contents', () => {
    expect(render({ fi: '## Kysy: :contact{#kela}' }, 'fi').sections).toEqual([
      { id: 'kysy', title: 'Kysy: Kela' },
    ]);
  });

  test('a term keeps the words of the sentence and leads to the glossary of the reader', () => {
    const { markup } = render({ en: 'Pay a :term[big deposit]{#deposit}.' }, 'ar');
    expect(markup).toContain('href="/ar/glossary/#deposit"');
    expect(markup).toContain('>big deposit</a>');
  });

  test('terms are numbered by their first use; the same term keeps its number', () => {
    const { markup, terms } = render(
      { fi: ':term[a]{#tenant} :term[b]{#deposit}\n\n- :term[c]{#tenant}' },
      'fi',
    );
    const links = [...markup.matchAll(/aria-describedby="term-(\d)" data-note="(\d)">(\w)</g)];
    expect(links.map(([, id, shown, word]) => [word, id, shown])).toEqual([
      ['a', '1', '1'],
      ['b', '2', '2'],
      ['c', '1', '1'],
    ]);
    expect(terms.map(({ id }) => id)).toEqual(['tenant', 'deposit']);
  });

  test.each<[Locale, string]>([
    ['en', 'deposit'],
    ['fi', 'takuuvuokra'],
  ])(
    'a term without words of its own is the term in the language of the text: %s',
    (locale, word) => {
      const { markup } = render({ [locale]: ':term{#deposit}' }, 'ar');
      expect(markup).toContain(`>${word}</a>`);
    },
  );

  test('a text for one municipality is headed by its name and page for the reader', () => {
    const { markup } = render({ en: ':::municipality{#joensuu}\n\nText.\n\n:::' }, 'en');
    expect(markup).toContain(
      '<section class="block block-municipality" data-municipality="joensuu">',
    );
    expect(markup).toContain(
      '<a href="/en/municipalities/joensuu/"><span data-other lang="fi" dir="ltr">Joensuu</span>',
    );
    expect(markup).toContain(
      '<span data-mine hidden>municipality.chosen Joensuu</span></a></h3><p>Text.</p>',
    );
  });

  test('the words around a municipality are the reader’s, also inside a fallback', () => {
    const { markup } = render({ en: ':::municipality{#joensuu}\n\nText.\n\n:::' }, 'ar');
    expect(markup).toContain(
      '<span data-mine hidden lang="ar" dir="rtl">municipality.chosen Joensuu',
    );
  });
});
