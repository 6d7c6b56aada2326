/** One thing that a dialog tells: where, what, how to mend it. */
export interface Message {
  readonly place: string;
  /** The line of text concerned. */
  readonly quote?: string;
  readonly found: string;
  readonly mend?: string;
}

interface Contents {
  readonly title: string;
  readonly lead: string;
  readonly messages: readonly Message[];
  /** The word on the button that closes it. */
  readonly close: string;
}

/**
 * Shows messages until staff close them. A modal `<dialog>`: the focus moves
 * to its heading and back again, Escape closes it.
 */
export function showDialog({ title, lead, messages, close }: Contents): void {
  document.querySelector('dialog.messages')?.remove();
  const dialog = element('dialog', { class: 'messages', 'aria-labelledby': 'messages-title' });
  const heading = element('h2', { id: 'messages-title', tabindex: '-1' }, title);
  const list = element('ol', {});
  list.append(...messages.map(item));
  const button = element('button', { type: 'button' }, close);
  button.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  dialog.append(heading, element('p', {}, lead), list, button);
  document.body.append(dialog);
  dialog.showModal();
  heading.focus();
}

function item({ place, quote, found, mend }: Message): HTMLElement {
  const entry = element('li', {});
  entry.append(element('strong', {}, place));
  if (quote) entry.append(element('q', { dir: 'auto' }, quote));
  entry.append(element('p', {}, found));
  if (mend) entry.append(element('p', { class: 'mend' }, mend));
  return entry;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  text = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.textContent = text;
  return made;
}
