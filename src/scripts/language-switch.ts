import { rememberLocale } from './chosen-locale.ts';

/** Closes the list of languages by Escape or a click elsewhere, and remembers the choice. */
const details = document.querySelector<HTMLDetailsElement>('.language-switch');

document.addEventListener('click', ({ target }) => {
  if (details && target instanceof Node && !details.contains(target)) details.open = false;
});

details?.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || !details.open) return;
  details.open = false;
  details.querySelector('summary')?.focus();
});

details?.addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest('a') : null;
  if (link) rememberLocale(new URL(link.href).pathname.split('/')[1] ?? '');
});
