import { readWords } from './words.ts';

/** The chosen guides in their order, each with buttons that move or remove it. */
export interface ChosenList {
  readonly ids: () => readonly string[];
  readonly set: (ids: readonly string[]) => void;
}

type Move = 'up' | 'down' | 'remove';

const signs: Readonly<Record<Move, string>> = { up: '↑', down: '↓', remove: '×' };
const moves: readonly Move[] = ['up', 'down', 'remove'];

/**
 * Keeps the list in step with a changing order. The focus stays with the guide
 * that moves; a live region says where it is. Alt with an arrow moves too.
 */
export function chosenList(
  composer: HTMLElement,
  titleOf: (id: string) => string,
  changed: () => void,
): ChosenList {
  const list = composer.querySelector<HTMLElement>('#chosen');
  const none = composer.querySelector<HTMLElement>('#chosen-none');
  const status = composer.querySelector('#compose-status');
  const words = readWords(composer);
  let ids: readonly string[] = [];

  function set(next: readonly string[]): void {
    ids = next;
    const known = new Map(
      [...(list?.querySelectorAll<HTMLElement>('li') ?? [])].map((item) => [
        item.dataset.guide,
        item,
      ]),
    );
    list?.replaceChildren(...ids.map((id) => known.get(id) ?? itemFor(id)));
    if (none) none.hidden = ids.length > 0;
  }

  function itemFor(id: string): HTMLElement {
    const item = document.createElement('li');
    const title = document.createElement('span');
    const buttons = document.createElement('span');
    item.dataset.guide = id;
    title.textContent = titleOf(id);
    buttons.className = 'compose-moves';
    buttons.append(...moves.map((move) => buttonFor(move, id)));
    item.append(title, buttons);
    return item;
  }

  function buttonFor(move: Move, id: string): HTMLButtonElement {
    const button = document.createElement('button');
    Object.assign(button, { type: 'button', className: 'quiet', textContent: signs[move] });
    button.ariaLabel = words(move, { title: titleOf(id) });
    button.dataset.move = move;
    return button;
  }

  function apply(move: Move, id: string): void {
    const from = ids.indexOf(id);
    const to = move === 'up' ? from - 1 : from + 1;
    const rest = ids.filter((other) => other !== id);
    if (move === 'remove') {
      set(rest);
      const next = ids[Math.min(from, ids.length - 1)];
      focus(next, 'remove');
      if (status) status.textContent = words('remove', { title: titleOf(id) });
    } else if (from >= 0 && to >= 0 && to < ids.length) {
      set(rest.toSpliced(to, 0, id));
      focus(id, move);
      if (status) {
        const values = { title: titleOf(id), place: to + 1, count: ids.length };
        status.textContent = words('moved', values);
      }
    }
    changed();
  }

  function focus(id: string | undefined, move: Move): void {
    const item = [...(list?.children ?? [])].find(
      (child) => child instanceof HTMLElement && child.dataset.guide === id,
    );
    const target =
      item?.querySelector<HTMLElement>(`[data-move="${move}"]`) ??
      composer.querySelector<HTMLElement>('#chosen-title');
    target?.focus();
  }

  list?.addEventListener('click', ({ target }) => {
    const button = target instanceof HTMLElement ? target.closest('button') : null;
    const move = moves.find((known) => known === button?.dataset.move);
    const id = button?.closest('li')?.dataset.guide;
    if (move && id) apply(move, id);
  });
  list?.addEventListener('keydown', (event) => {
    const move = event.key === 'ArrowUp' ? 'up' : event.key === 'ArrowDown' ? 'down' : undefined;
    const item = event.target instanceof HTMLElement ? event.target.closest('li') : null;
    if (!event.altKey || !move || !item?.dataset.guide) return;
    event.preventDefault();
    apply(move, item.dataset.guide);
  });
  return { ids: () => ids, set };
}
