import { keepOnDevice, keptOnDevice } from './on-device.ts';
import { readWords } from './words.ts';

/** What the reader has read, by the ids of guides, kept on the device only and the same in every pack. */
const key = 'read';
const readIds = () => new Set((keptOnDevice(key) ?? '').split(' ').filter(Boolean));

/** Gives every guide of a pack a tick, and says how many are ticked. */
export function trackProgress(pack: HTMLElement): void {
  const words = readWords(pack);
  const status = pack.querySelector('.pack-progress p');
  const items = [...pack.querySelectorAll<HTMLElement>('.pack-guides li')];
  const boxes = items.map((item) => addTick(item, words('done')));
  const show = () => {
    const ids = readIds();
    for (const box of boxes) box.checked = ids.has(box.value);
    const count = boxes.filter(({ checked }) => checked).length;
    const text = words('progress', { done: count, count: boxes.length });
    if (status && status.textContent !== text) status.textContent = text;
  };
  show();
  status?.parentElement?.removeAttribute('hidden');
  pack.querySelector('.pack-guides')?.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const ids = readIds();
    if (target.checked) ids.add(target.value);
    else ids.delete(target.value);
    keepOnDevice(key, [...ids].join(' '));
    show();
  });
  // A page that comes back as it was left may be older than the ticks.
  window.addEventListener('pageshow', ({ persisted }) => persisted && show());
}

function addTick(item: HTMLElement, word: string): HTMLInputElement {
  const box = document.createElement('input');
  const label = document.createElement('label');
  const { guide = '' } = item.dataset;
  Object.assign(box, { type: 'checkbox', value: guide, id: `read-${guide}` });
  const link = item.querySelector('a');
  if (link) link.id = `guide-${guide}`;
  label.append(box, ` ${word}`);
  label.id = `tick-${guide}`;
  // "Read" alone would not say what.
  box.setAttribute('aria-labelledby', `tick-${guide} guide-${guide}`);
  item.append(label);
  return box;
}
