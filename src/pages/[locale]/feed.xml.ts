import type { APIRoute } from 'astro';
import { updatedOn } from '../../api/files.ts';
import { html } from '../../blocks/html.ts';
import type { Shown } from '../../entries/entry.ts';
import { address } from '../../i18n/addresses.ts';
import { localeTable } from '../../i18n/locales.ts';
import type { Guide } from '../../schema/guide.ts';

/** Sorts by day, then by id, so that the same content gives the same feed. */
const newest = (guide: Shown<Guide>) => `${updatedOn(guide)} ${guide.id}`;

/** Atom (RFC 4287): the guides written in the language, the newest first. */
export const GET: APIRoute = ({ locals: { view } }) => {
  const { site, locale, t, show } = view;
  const { lang } = localeTable[locale];
  const instant = (day: string) => `${day}T00:00:00Z`;
  const guides = [...site.store.guides.values()]
    .map((entry) => show(entry))
    .filter(({ isFallback }) => !isFallback)
    .sort((a, b) => (newest(a) < newest(b) ? 1 : -1));
  const entries = guides.map(
    (guide) =>
      html`<entry><id>${site.origin}${address.stable(guide.id)}#${locale}</id><title>${guide.value.title}</title><updated>${instant(updatedOn(guide))}</updated><link rel="alternate" type="text/html" hreflang="${lang}" href="${site.origin}${address.entry(locale, 'guides', guide.id)}"/><summary>${guide.value.summary}</summary><category term="${guide.value.topic}"/></entry>\n`,
  );
  const updated = instant(guides[0] ? updatedOn(guides[0]) : site.today);
  const feed = html`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}"><id>${site.origin}${address.feed(locale)}</id><title>${t('site.name')}</title><subtitle>${t('site.description')}</subtitle><updated>${updated}</updated><link rel="self" type="application/atom+xml" href="${site.origin}${address.feed(locale)}"/><link rel="alternate" type="text/html" href="${site.origin}${address.home(locale)}"/><author><name>${t('site.name')}</name></author>\n${entries}</feed>\n`;
  return new Response(`<?xml version="1.0" encoding="UTF-8"?>\n${feed}`, {
    headers: { 'Content-Type': 'application/atom+xml' },
  });
};
