import { renderText } from '../blocks/text.ts';
import { isForEmployers } from '../entries/audience.ts';
import type { Entry, Shown } from '../entries/entry.ts';
import type { Site, View } from '../entries/site.ts';
import { address } from '../i18n/addresses.ts';
import { locales, localeTable } from '../i18n/locales.ts';
import type { Guide } from '../schema/guide.ts';
import type { Translation } from '../schema/shared.ts';
import { apiAddress, apiPaths, apiShapes } from './paths.ts';
import type { ApiFile } from './schema.ts';

const headOf = (locale: View['locale']) => {
  const { lang, dir } = localeTable[locale];
  return { locale, lang, dir };
};

const languageOf = ({ locale, translation }: Shown<unknown>) => ({
  ...headOf(locale),
  ...(translation && { translation: provenanceOf(translation) }),
});

/** Where a translation comes from, without the notes by which its state is computed. */
const provenanceOf = ({ method, from, date }: Translation) => ({ method, from, date });

export function indexFile({ store, origin }: Site, name: string): ApiFile<'index'> {
  return {
    name,
    version: '1',
    openapi: origin + apiAddress.openApi,
    languages: origin + apiAddress.languages,
    schemas: apiShapes.map((shape) => origin + apiAddress.schema(shape)),
    files: apiPaths(store).map((path) => origin + path),
  };
}

export function languagesFile({ origin }: Site): ApiFile<'languages'> {
  return {
    languages: locales.map((locale) => ({
      ...headOf(locale),
      name: localeTable[locale].name,
      home: origin + address.home(locale),
      guides: origin + apiAddress.list(locale, 'guides'),
      contacts: origin + apiAddress.list(locale, 'contacts'),
      packs: origin + apiAddress.list(locale, 'packs'),
      feed: origin + address.feed(locale),
    })),
  };
}

/** When the text that readers see last changed or was last checked, `YYYY-MM-DD`. */
export const updatedOn = ({ value, translation }: Shown<Guide>): string =>
  translation?.date ?? value.checked;

function guideItem(entry: Entry<Guide>, { site: { origin }, locale, show }: View) {
  const shown = show(entry);
  const { title, summary, topic, checked } = shown.value;
  return {
    id: entry.id,
    title,
    summary,
    ...languageOf(shown),
    topic,
    audience: isForEmployers(entry) ? ('employers' as const) : ('newcomers' as const),
    checked,
    updated: updatedOn(shown),
    url: origin + address.entry(locale, 'guides', entry.id),
    link: origin + address.stable(entry.id),
    text: origin + apiAddress.guide(shown.locale, entry.id),
  };
}

export function guidesFile(view: View): ApiFile<'guides'> {
  const guides = [...view.site.store.guides.values()].map((entry) => guideItem(entry, view));
  return { ...headOf(view.locale), guides };
}

/** A guide with its whole text; undefined where it is not written in the language. */
export function guideFile(entry: Entry<Guide>, view: View): ApiFile<'guide'> | undefined {
  const shown = view.show(entry);
  if (shown.isFallback) return undefined;
  return {
    ...guideItem(entry, view),
    html: withAbsoluteAddresses(renderText(entry, shown, view).markup, view.site.origin),
    contacts: shown.value.contacts ?? [],
    related: shown.value.related ?? [],
    sources: shown.value.sources,
  };
}

/** Our own markup for another site: what begins at the root of this one gets its name. */
function withAbsoluteAddresses(markup: string, origin: string): string {
  return markup.replaceAll(/ (href|src|srcset)="([^"]*)"/g, (_, name: string, value: string) => {
    const absolute = value.replaceAll(/(^|, )\/(?!\/)/g, `$1${origin}/`);
    return ` ${name}="${absolute}"`;
  });
}

export function contactsFile({ site, locale, show }: View): ApiFile<'contacts'> {
  const contacts = [...site.store.contacts.values()].map((entry) => {
    const shown = show(entry);
    const {
      night: _night,
      owner: _owner,
      checkAgain: _checkAgain,
      keywords: _keywords,
      ...own
    } = shown.value;
    return {
      id: entry.id,
      ...own,
      ...languageOf(shown),
      url: site.origin + address.entry(locale, 'contacts', entry.id),
      link: site.origin + address.stable(entry.id),
    };
  });
  return { ...headOf(locale), contacts };
}

export function packsFile({ site, locale, show, t }: View): ApiFile<'packs'> {
  const packs = [...site.store.packs.values()].map((entry) => {
    const shown = show(entry);
    const { title, body, guides, company, from, until } = shown.value;
    return {
      id: entry.id,
      title,
      greeting: body,
      ...languageOf(shown),
      ...(from && { from }),
      ...(until && { until }),
      ...(company && { company }),
      guides,
      url: site.origin + address.entry(locale, 'packs', entry.id),
      link: site.origin + address.stable(entry.id),
    };
  });
  return { ...headOf(locale), title: t('pack.title'), packs };
}
