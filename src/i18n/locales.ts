/**
 * The one table of languages. Astro, Decap, Pagefind, the sitemap, the language
 * picker and the tests all read it. Adding a language is one row here and one
 * file of interface text (`content/ui/<locale>.json`).
 */
interface LocaleRow {
  /** BCP-47 tag for `lang` attributes and `Intl`. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** The language's name in itself. */
  readonly name: string;
  /** The language's name in Finnish and English, for staff. */
  readonly staffName: { readonly fi: string; readonly en: string };
  /**
   * Numbering system for `Intl` (CLDR id). Western digits everywhere: readers
   * compare amounts and numbers with Finnish letters and forms.
   */
  readonly digits: 'latn' | 'arab' | 'arabext' | 'beng' | 'thai';
  /** BCP-47 tag for `Intl` where it differs from `lang`, such as a region's date order. */
  readonly formats?: string;
  /**
   * Words for units of time where `Intl` has none and would print `3 m`, or has
   * another than people use: one word where nouns do not change after a number,
   * else that after one and that after others.
   */
  readonly timeUnits?: Readonly<Record<string, string | { one: string; other: string }>>;
  /** How the first day of a month is written, where `Intl` writes a bare 1. */
  readonly firstOfMonth?: string;
}

const row = (
  lang: string,
  dir: LocaleRow['dir'],
  name: string,
  fi: string,
  en: string,
  more: Pick<LocaleRow, 'formats' | 'timeUnits' | 'firstOfMonth'> = {},
): LocaleRow => ({ lang, dir, name, staffName: { fi, en }, digits: 'latn', ...more });

const soraniTimeUnits = {
  minute: 'خولەک',
  hour: 'کاتژمێر',
  day: 'ڕۆژ',
  week: 'هەفتە',
  month: 'مانگ',
  year: 'ساڵ',
};

const rows = {
  fi: row('fi', 'ltr', 'Suomi', 'suomi', 'Finnish'),
  en: row('en', 'ltr', 'English', 'englanti', 'English', { formats: 'en-IE' }),
  sv: row('sv', 'ltr', 'Svenska', 'ruotsi', 'Swedish', {
    timeUnits: { day: { one: 'dag', other: 'dagar' } },
  }),
  ru: row('ru', 'ltr', 'Русский', 'venäjä', 'Russian'),
  uk: row('uk', 'ltr', 'Українська', 'ukraina', 'Ukrainian'),
  et: row('et', 'ltr', 'Eesti', 'viro', 'Estonian', {
    timeUnits: { day: { one: 'päev', other: 'päeva' } },
  }),
  ar: row('ar', 'rtl', 'العربية', 'arabia', 'Arabic'),
  fa: row('fa', 'rtl', 'فارسی', 'persia', 'Persian'),
  ckb: row('ckb', 'rtl', 'کوردیی ناوەندی', 'sorani', 'Central Kurdish', {
    timeUnits: soraniTimeUnits,
  }),
  so: row('so', 'ltr', 'Soomaali', 'somali', 'Somali', {
    timeUnits: { year: { one: 'sannad', other: 'sannado' } },
  }),
  bn: row('bn', 'ltr', 'বাংলা', 'bengali', 'Bengali'),
  zh: row('zh-Hans', 'ltr', '简体中文', 'kiina', 'Chinese (simplified)'),
  fr: row('fr', 'ltr', 'Français', 'ranska', 'French', { firstOfMonth: '1er' }),
  es: row('es', 'ltr', 'Español', 'espanja', 'Spanish'),
  tr: row('tr', 'ltr', 'Türkçe', 'turkki', 'Turkish'),
  th: row('th', 'ltr', 'ไทย', 'thai', 'Thai'),
};

/** Path segment and file suffix of a language, such as `zh`. Never a BCP-47 tag. */
export type Locale = keyof typeof rows;

export const localeTable: Readonly<Record<Locale, LocaleRow>> = rows;

/** The language staff write first. */
export const sourceLocale: Locale = 'fi';

/** The text shown where a translation is absent, in this order. */
const fallbackLocales: readonly Locale[] = ['en', sourceLocale];

export function isLocale(value: string): value is Locale {
  return Object.hasOwn(localeTable, value);
}

/** Every locale, in the order of the table. */
export const locales: readonly Locale[] = Object.keys(localeTable).filter(isLocale);

/** The locales to try for a reader of `locale`, the reader's own first. */
export function fallbackChain(locale: Locale): readonly Locale[] {
  return [...new Set([locale, ...fallbackLocales])];
}
