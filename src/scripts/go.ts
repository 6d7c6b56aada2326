import { rememberedLocale, rememberLocale } from './chosen-locale.ts';
import { preferredLocale } from './preferred-locale.ts';

/**
 * Leads on to the page in the reader's language: the one chosen before, else the
 * first of the browser's languages that the site has. Where there is none, the
 * list stays. What follows `#` goes along: a section, or a whole pack.
 */
const links = [...document.querySelectorAll<HTMLAnchorElement>('#languages a')];
const localeOf = (link: HTMLAnchorElement) => new URL(link.href).pathname.split('/')[1] ?? '';
for (const link of links) {
  link.hash = location.hash;
  link.addEventListener('click', () => rememberLocale(localeOf(link)));
}

const locale = preferredLocale(
  [rememberedLocale() ?? '', ...navigator.languages],
  links.map(localeOf),
);
const own = links.find((link) => localeOf(link) === locale);
// The list is no stop on the way back.
if (own) location.replace(own.href);
