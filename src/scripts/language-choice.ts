import { rememberedLocale, rememberLocale } from './chosen-locale.ts';
import { preferredLocale } from './preferred-locale.ts';

/**
 * Offers the reader's language first: the one chosen before, else the first of
 * the browser's languages that the site has. The rest of the list stays as it is.
 */
const list = document.querySelector('#languages');
const links = [...(list?.querySelectorAll('a') ?? [])];
const localeOf = (link: HTMLAnchorElement) => new URL(link.href).pathname.split('/')[1] ?? '';

const offered = preferredLocale(
  [rememberedLocale() ?? '', ...navigator.languages],
  links.map(localeOf),
);
const item = links.find((link) => localeOf(link) === offered)?.closest('li');
if (item) {
  item.classList.add('offered');
  list?.prepend(item);
}

list?.addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest('a') : null;
  if (link) rememberLocale(localeOf(link));
});
