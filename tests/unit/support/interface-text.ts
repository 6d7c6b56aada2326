import { parseMessages } from '../../../src/entries/messages.ts';
import { type Locale, locales, localeTable } from '../../../src/i18n/locales.ts';
import type { Messages } from '../../../src/i18n/translate.ts';
import { interfaceText } from '../../../src/schema/interface-text.ts';

/** Strings of a file of interface text, as JSON holds them. */
export type Strings = Record<string, string | Record<string, string>>;

/**
 * A complete file of interface text that says its own keys.
 * @example completeStrings('fi')['guide.checked'] // => 'guide.checked {date}'
 */
export function completeStrings(locale: Locale): Strings {
  const strings: Strings = {};
  for (const [key, { placeholders, plural }] of Object.entries(interfaceText)) {
    const text = [key, ...placeholders.map((name) => `{${name}}`)].join(' ');
    strings[key] = plural
      ? Object.fromEntries(pluralForms(locale).map((form) => [form, `${form} ${text}`]))
      : text;
  }
  return strings;
}

export const pluralForms = (locale: Locale): string[] =>
  new Intl.PluralRules(localeTable[locale].lang).resolvedOptions().pluralCategories;

export const interfaceFile = (locale: Locale, changes: Strings = {}): string =>
  JSON.stringify({ ...completeStrings(locale), ...changes }, null, 2);

/** The interface text of every language, each string saying its own key. */
export const allMessages: ReadonlyMap<Locale, Messages> = new Map(
  locales.map((locale) => [locale, parseMessages(locale, interfaceFile(locale)).messages]),
);
