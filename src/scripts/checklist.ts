import { keepOnDevice, keptOnDevice } from './on-device.ts';

/**
 * Makes the steps of a checklist tickable. Ticks are kept on the device only,
 * by the step: a step that several lists have is ticked in all of them.
 * `data-progress` is the sentence with `#` where the number goes.
 */
const key = 'steps';
const progress = document.querySelector<HTMLElement>('[data-progress]');
const boxes = new Map<string, HTMLInputElement>();
let done = new Set<string>();

for (const item of document.querySelectorAll<HTMLElement>('[data-step]')) {
  const title = item.querySelector('strong');
  const label = document.createElement('label');
  const box = document.createElement('input');
  box.type = 'checkbox';
  label.append(box, ...(title?.childNodes ?? []));
  title?.append(label);
  boxes.set(item.dataset.step ?? '', box);
}

function read(): void {
  done = new Set(keptOnDevice(key)?.split(' '));
  show();
}

function show(): void {
  for (const [id, box] of boxes) box.checked = done.has(id);
  if (!progress) return;
  const count = [...boxes.values()].filter(({ checked }) => checked).length;
  progress.textContent = (progress.dataset.progress ?? '').replace('#', String(count));
}

function keep(): void {
  keepOnDevice(key, [...done].join(' '));
  show();
}

document.querySelector('.checklist')?.addEventListener('change', () => {
  for (const [id, { checked }] of boxes) {
    if (checked) done.add(id);
    else done.delete(id);
  }
  keep();
});
document.querySelector('.checklist-tools button')?.addEventListener('click', () => {
  done.clear();
  keep();
});
// Another tab, or a page that comes back as it was left, may know more.
window.addEventListener('storage', read);
window.addEventListener('pageshow', ({ persisted }) => persisted && read());

read();
document.querySelector('.checklist')?.classList.add('tickable');
