import { expect, test } from 'vitest';
import { stepsFor } from '../../src/entries/first-steps.ts';
import { noticesOn } from '../../src/entries/notices.ts';
import { address } from '../../src/i18n/addresses.ts';
import { locales, localeTable } from '../../src/i18n/locales.ts';
import { reasons } from '../../src/schema/step.ts';
import { localePages, pageAt, site } from './built-site.ts';
import { all, langOf, textOf } from './dom.ts';
import { differs, pageFindings } from './findings.ts';

const stepPages = reasons.flatMap((reason) =>
  locales.map((locale) => ({ ...pageAt(address.firstStepsFor(locale, reason)), locale, reason })),
);

test('every reason has its steps in every language, in the same order', () => {
  const found = pageFindings(stepPages, ({ document, reason }) =>
    differs(
      'the steps',
      all(document, '[data-step]').map((item) => item.getAttribute('data-step')),
      stepsFor(site.store, reason).flatMap(({ steps }) => steps.map(({ id }) => id)),
    ),
  );
  expect(found).toEqual([]);
});

test('every step is in the language of the reader, or marked with its own', () => {
  const found = pageFindings(stepPages, ({ document, locale }) =>
    all(document, '[data-step]').flatMap((item) => {
      const { versions } = site.store.steps.get(item.getAttribute('data-step') ?? '') ?? {};
      const shown = versions?.get(locale) ?? versions?.get('en') ?? versions?.get('fi');
      const title = item.querySelector('strong');
      if (!shown || !title) return ['a step without a text'];
      return [
        ...differs('the title', textOf(title), shown.value.title),
        ...differs('its language', langOf(title), localeTable[shown.locale].lang),
        ...differs(
          'the mark of a fallback',
          item.querySelector('small') !== null,
          shown.locale !== locale,
        ),
      ];
    }),
  );
  expect(found).toEqual([]);
});

test('the choice of reasons leads to all of them', () => {
  const choices = locales.map((locale) => ({ ...pageAt(address.firstSteps(locale)), locale }));
  const found = pageFindings(choices, ({ document, locale }) =>
    differs(
      'the links',
      all(document, 'main .card-list a').map((link) => link.getAttribute('href')),
      reasons.map((reason) => address.firstStepsFor(locale, reason)),
    ),
  );
  expect(found).toEqual([]);
});

test('every page has the notices of the whole site that are in force on a day of the build, and no other', () => {
  // Built without BUILD_DATE the day is today in Finland.
  const today =
    process.env.BUILD_DATE ??
    new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' }).format(new Date());
  const expected = noticesOn({ ...site, today }).map(({ source }) => source.value.severity);
  const found = pageFindings(localePages, ({ document }) => {
    const notices = all(document, 'body > aside.announcements > .announcement');
    const ofSite = notices.slice(0, expected.length).map((notice) => notice.className);
    return [
      ...differs(
        'the notices',
        ofSite,
        expected.map((severity) => `announcement ${severity}`),
      ),
      ...all(document, '.announcements [role=alert]').map(() => 'a notice interrupts'),
    ];
  });
  expect(found).toEqual([]);
});
