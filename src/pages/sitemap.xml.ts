import type { APIRoute } from 'astro';
import { html } from '../blocks/html.ts';
import type { Site } from '../entries/site.ts';
import { readersPages } from '../entries/store.ts';
import { address, inOtherLocale } from '../i18n/addresses.ts';
import { type Locale, locales, localeTable } from '../i18n/locales.ts';
import { reasons } from '../schema/step.ts';

/** Every page that exists in its own language, with its translations. */
export const GET: APIRoute = ({ locals: { site } }) => {
  const url = (path: string) => new URL(path, site.origin).href;
  const entries = indexedPages(site).flatMap(({ path, available }) =>
    available.map((locale) => {
      const alternates = available.map(
        (other) =>
          html`<xhtml:link rel="alternate" hreflang="${localeTable[other].lang}" href="${url(inOtherLocale(path, other))}"/>`,
      );
      return html`<url><loc>${url(inOtherLocale(path, locale))}</loc>${alternates}</url>\n`;
    }),
  );
  const languages = locales.map(
    (locale) =>
      html`<xhtml:link rel="alternate" hreflang="${localeTable[locale].lang}" href="${url(address.home(locale))}"/>`,
  );
  const root = html`<url><loc>${url('/')}</loc>${languages}</url>\n`;
  const sitemap = html`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${root}${entries}</urlset>\n`;
  return new Response(`<?xml version="1.0" encoding="UTF-8"?>\n${sitemap}`, {
    headers: { 'Content-Type': 'application/xml' },
  });
};

interface IndexedPage {
  /** The address in any one language. */
  readonly path: string;
  readonly available: readonly Locale[];
}

function indexedPages({ store }: Site): IndexedPage[] {
  const sections = ['guides', 'topics', 'contacts', 'municipalities', 'packs'] as const;
  return [
    ...[
      address.home,
      address.contacts,
      address.municipalities,
      address.glossary,
      address.firstSteps,
      address.helpNow,
      address.employers,
      address.employersIt,
    ].map((of) => ({ path: of('fi'), available: locales })),
    ...reasons.map((reason) => ({
      path: address.firstStepsFor('fi', reason),
      available: locales,
    })),
    ...sections.flatMap((section) =>
      [...store[section].values()].map(({ id, versions }) => ({
        path: address.entry('fi', section, id),
        available: [...versions.keys()],
      })),
    ),
    ...readersPages(store).map(({ id, versions }) => ({
      path: address.page('fi', id),
      available: [...versions.keys()],
    })),
  ];
}
