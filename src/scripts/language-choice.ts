import { rememberedLocale, rememberLocale } from './chosen-locale.ts';

/**
 * Offers the reader's language first: the one chosen before, else the first of
 * the browser's languages that the site has. The rest of the list stays as it is.
 */
const list = document.querySelector('#languages');
const links = [...(list?.querySelectorAll('a') ?? [])];

const primary = (tag: string) => tag.toLowerCase().split('-')[0] ?? '';
const localeOf = (link: HTMLAnchorElement) => new URL(link.href).pathname.split('/')[1] ?? '';

/** Other codes that browsers use for the same language. */
const aliases: Readonly<Record<string, string>> = { ku: 'ckb', prs: 'fa' };

const wanted = [rememberedLocale() ?? '', ...navigator.languages.map(primary)].map(
  (code) => aliases[code] ?? code,
);
const offered = wanted.map((code) => links.find((link) => localeOf(link) === code)).find(Boolean);
const item = offered?.closest('li');
if (item) {
  item.classList.add('offered');
  list?.prepend(item);
}

list?.addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest('a') : null;
  if (link) rememberLocale(localeOf(link));
});
