import type { InterfaceKey } from '../schema/interface-text.ts';
import { type Locale, localeTable } from './locales.ts';

/** A string, or its plural forms by CLDR category. */
export type Message = string | Readonly<Record<string, string>>;

/** The interface text of one language. */
export type Messages = ReadonlyMap<InterfaceKey, Message>;

/** Gives an interface string, placeholders filled; `count` chooses the plural form. */
export type Translate = (
  key: InterfaceKey,
  values?: Readonly<Record<string, string | number>>,
) => string;

/** `{name}` in a string. */
export const placeholder = /\{(\w+)\}/g;

/**
 * @example translator('fi', messages)('search.count', { count: 2, query: 'koti' })
 * // => '2 tulosta haulle ”koti”'
 */
export function translator(locale: Locale, messages: Messages): Translate {
  const { lang, digits } = localeTable[locale];
  const rules = new Intl.PluralRules(lang);
  const number = new Intl.NumberFormat(lang, { numberingSystem: digits });
  return (key, values = {}) => {
    const message = messages.get(key) ?? '';
    const form =
      typeof message === 'string'
        ? message
        : (message[rules.select(Number(values.count))] ?? message.other ?? '');
    return form.replaceAll(placeholder, (whole, name: string) => {
      const value = values[name];
      if (value === undefined) return whole;
      return typeof value === 'number' ? number.format(value) : value;
    });
  };
}
