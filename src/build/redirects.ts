import { html } from '../blocks/html.ts';
import { formerAddresses } from '../entries/former-ids.ts';
import { languageOf, type Site, viewFor } from '../entries/site.ts';
import { address } from '../i18n/addresses.ts';
import { locales, localeTable } from '../i18n/locales.ts';

/** A page at an old address that leads to the present one, without script. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
  readonly page: string;
}

/** The old addresses of all entries, in every language. */
export function redirects(site: Site): Redirect[] {
  return formerAddresses(site.store).flatMap(({ section, from, to }) =>
    locales.map((locale) => {
      const entry = site.store[section].get(to);
      const view = viewFor(site, locale);
      const target = address.entry(locale, section, to);
      const shown = entry && view.show<{ title: string } | { name: string }>(entry);
      const title = shown ? ('title' in shown.value ? shown.value.title : shown.value.name) : '';
      const { lang, dir } = localeTable[locale];
      const own = (shown && languageOf(shown, locale)) ?? {};
      const marks = own.lang && own.dir ? html` lang="${own.lang}" dir="${own.dir}"` : undefined;
      const page = html`<html lang="${lang}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'">
<meta http-equiv="refresh" content="0; url=${target}">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="canonical" href="${new URL(target, site.origin).href}">
</head>
<body>
<main>
<h1${marks}><a href="${target}">${title}</a></h1>
</main>
</body>
</html>
`;
      return {
        from: address.entry(locale, section, from),
        to: target,
        page: `<!doctype html>\n${page}`,
      };
    }),
  );
}

/** The same as rules for a host that answers with 301: a line an address, old and new. */
export const redirectRules = (all: readonly Redirect[]): string =>
  all.map(({ from, to }) => `${from} ${to} 301\n`).join('');
