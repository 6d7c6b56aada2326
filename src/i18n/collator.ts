import { type Locale, localeTable } from './locales.ts';

/**
 * The alphabetical order of a language. Where `Intl` does not know it, the
 * order of Unicode, which English uses: the order of the machine would vary.
 */
export const collatorFor = (locale: Locale) =>
  new Intl.Collator([localeTable[locale].lang, 'en'], { ignorePunctuation: true });
