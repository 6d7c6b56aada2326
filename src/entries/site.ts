import type { PublicHolidays } from '../contacts/day-hours.ts';
import { type Locale, localeTable } from '../i18n/locales.ts';
import { type Messages, type Translate, translator } from '../i18n/translate.ts';
import { type Entry, inLocale, type Shown } from './entry.ts';
import type { Store } from './store.ts';

/** A picture of the content: its size in pixels and the name its variants are built under. */
export interface Picture {
  readonly diskPath: string;
  readonly hash: string;
  readonly width: number;
  readonly height: number;
}

/** Where readers send what they think of a page. */
export interface Feedback {
  readonly email?: string;
  /** Takes the form of `src/components/Feedback.astro`. */
  readonly endpoint?: string;
}

/** Everything that pages are made from. Loaded once per build. */
export interface Site {
  readonly store: Store;
  readonly messages: ReadonlyMap<Locale, Messages>;
  /** Pictures by their path below the project. */
  readonly pictures: ReadonlyMap<string, Picture>;
  /** The day of the build, `YYYY-MM-DD`. Nothing else may read the clock. */
  readonly today: string;
  /** Finnish public holidays of the coming twelve months. */
  readonly holidays: PublicHolidays;
  /** `https://host` without a slash at the end, for canonical addresses. */
  readonly origin: string;
  /** Absent where no one reads it: then pages do not ask. */
  readonly feedback?: Feedback;
}

/** The site as readers of one language see it. */
export interface View {
  readonly site: Site;
  readonly locale: Locale;
  readonly t: Translate;
  /** An entry's text for these readers: their language or the fallback. */
  readonly show: <Value>(entry: Entry<Value>) => Shown<Value>;
}

const views = new WeakMap<Site, Map<Locale, View>>();

/** The view of a site for one language; made once. */
export function viewFor(site: Site, locale: Locale): View {
  const known = views.get(site) ?? new Map<Locale, View>();
  views.set(site, known);
  const view = known.get(locale) ?? createView(site, locale);
  known.set(locale, view);
  return view;
}

function createView(site: Site, locale: Locale): View {
  return {
    site,
    locale,
    t: translator(locale, site.messages.get(locale) ?? new Map()),
    show: (entry) => inLocale(entry, locale),
  };
}

/** `lang` and `dir` of a text, where it is not in the language of the page. */
export function languageOf(
  text: { readonly locale: Locale },
  page: Locale,
): { lang?: string; dir?: 'ltr' | 'rtl' } {
  if (text.locale === page) return {};
  const { lang, dir } = localeTable[text.locale];
  return { lang, dir };
}
