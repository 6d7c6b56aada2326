import { encodePack, type LinkedPack } from '../packs/pack-link.ts';
import { elementSnippet, listSnippet } from '../packs/snippets.ts';
import { qrDrawer } from './qr-drawer.ts';
import { readWords } from './words.ts';

/** A pack that is whole, and the titles of its guides in the language of the page. */
export interface Composed {
  readonly pack: LinkedPack;
  readonly titles: readonly { readonly id: string; readonly title: string }[];
}

/**
 * Shows what comes out of a pack, or that it is not whole yet.
 * @returns the function to call whenever the pack has changed
 */
export function resultView(composer: HTMLElement): (composed: Composed | undefined) => void {
  const find = <Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind => {
    const element = composer.querySelector(`#${id}`);
    if (element instanceof kind) return element;
    throw new Error(`The page has no #${id}`);
  };
  const link = find('pack-link', HTMLInputElement);
  const language = find('employee-language', HTMLSelectElement);
  const mail = find('mail', HTMLTextAreaElement);
  const show = find('show-pack', HTMLAnchorElement);
  const openMail = find('open-mail', HTMLAnchorElement);
  let current: Composed | undefined;

  function update(composed: Composed | undefined): void {
    current = composed;
    find('complete', HTMLElement).hidden = !composed;
    find('incomplete', HTMLElement).hidden = composed !== undefined;
    if (!composed) return;
    const code = encodePack(composed.pack);
    link.value = `${location.origin}/go/pack/#${code}`;
    const { lang } = document.documentElement;
    find('embed-element', HTMLTextAreaElement).value = elementSnippet(location.origin, code, {
      href: link.value,
      title: document.querySelector('h1')?.textContent ?? '',
    });
    find('embed-html', HTMLTextAreaElement).value = listSnippet(
      location.origin,
      lang,
      composed.titles,
    );
    inLanguage(code, composed);
    void qrDrawer(composer, link.value)();
  }

  function inLanguage(code: string, { pack }: Composed): void {
    const option = language.selectedOptions[0];
    if (!option) return;
    const words = readWords(option);
    mail.value = `${words('body', { link: link.value })}\n\n${pack.texts.company}`;
    Object.assign(mail, { lang: option.lang, dir: option.dir });
    show.href = `/${option.value}/packs/own/#${code}`;
    openMail.href = `mailto:?subject=${encodeURIComponent(words('subject'))}&body=${encodeURIComponent(mail.value)}`;
  }

  async function copy(button: HTMLButtonElement): Promise<void> {
    const field = composer.querySelector(`#${button.dataset.copy}`);
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
    field.select();
    const isDone = await navigator.clipboard.writeText(field.value).then(
      () => true,
      // Where the browser refuses, the text is selected: the keys for copying do it.
      () => false,
    );
    const status = composer.querySelector('#compose-status');
    if (isDone && status) status.textContent = button.dataset.copied ?? '';
    if (isDone) button.textContent = button.dataset.copied ?? '';
  }

  language.addEventListener('change', () => update(current));
  composer.addEventListener('click', ({ target }) => {
    const button = target instanceof HTMLElement ? target.closest('button') : null;
    if (button?.dataset.copy) void copy(button);
  });
  return update;
}
