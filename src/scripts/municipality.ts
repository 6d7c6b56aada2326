import { keepOnDevice, keptOnDevice } from './on-device.ts';

/**
 * The reader's municipality: chosen by a button, kept on the device only. Where
 * several stand one after another, it comes first, and it says whose it is.
 * `data-municipality` marks what belongs to one; inside it `data-mine` is shown
 * for the reader's own, `data-other` for the others.
 */
const key = 'municipality';
const places = [...document.querySelectorAll<HTMLElement>('[data-municipality]')];
const isPlace = (element: Element | null | undefined): element is HTMLElement =>
  element instanceof HTMLElement && element.dataset.municipality !== undefined;
/** Neighbours, in the order of the page. */
const runs = places.filter((place) => !isPlace(place.previousElementSibling)).map(runFrom);

function runFrom(first: HTMLElement): HTMLElement[] {
  const next = first.nextElementSibling;
  return isPlace(next) ? [first, ...runFrom(next)] : [first];
}

function show(mine: string | null): void {
  const isMine = (place: HTMLElement) => place.dataset.municipality === mine;
  for (const place of places) {
    place.classList.toggle('chosen', isMine(place));
    for (const part of place.querySelectorAll<HTMLElement>('[data-mine], [data-other]')) {
      part.hidden = isMine(place) !== (part.dataset.mine !== undefined);
    }
  }
  for (const run of runs) {
    [...run]
      .sort((a, b) => Number(isMine(b)) - Number(isMine(a)))
      .reduce((previous, place) => {
        if (previous.nextElementSibling !== place) previous.after(place);
        return place;
      });
  }
}

show(keptOnDevice(key));
for (const hint of document.querySelectorAll<HTMLElement>('[data-on-device]')) hint.hidden = false;

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest('button') : null;
  const chosen = button?.dataset.choose;
  if (!button || chosen === undefined) return;
  const place = button.closest('[data-municipality]');
  keepOnDevice(key, chosen);
  show(chosen);
  place?.querySelector<HTMLElement>('button:not([hidden] *)')?.focus();
});

// A page that comes back as it was left may be older than the choice.
window.addEventListener('pageshow', ({ persisted }) => persisted && show(keptOnDevice(key)));
