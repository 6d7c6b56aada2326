import { fitsField, type PackField, type PackTexts, packFields } from '../packs/pack-fields.ts';
import { decodePack, encodePack, type LinkedPack } from '../packs/pack-link.ts';
import { packLimits } from '../schema/pack-limits.ts';
import { chosenList } from './compose-order.ts';
import { resultView } from './compose-result.ts';

/**
 * Puts a welcome pack together. The pack is kept in the fragment of the address,
 * so a bookmark keeps it and a reload does not lose it; it goes nowhere else.
 */
const composer = document.querySelector<HTMLElement>('#compose');
if (composer) compose(composer);

function compose(composer: HTMLElement): void {
  const boxes = [...composer.querySelectorAll<HTMLInputElement>('.compose-choices input')];
  const titleOf = (id: string) =>
    boxes.find(({ value }) => value === id)?.nextElementSibling?.textContent ?? id;
  const chosen = chosenList(composer, titleOf, () => update());
  const show = resultView(composer);

  function choose(ids: readonly string[]): void {
    const known = ids.filter((id) => boxes.some(({ value }) => value === id));
    chosen.set([...new Set(known)].slice(0, packLimits.guides));
    update();
  }

  function update(): void {
    const guides = chosen.ids();
    for (const box of boxes) box.checked = guides.includes(box.value);
    const texts = readTexts(composer);
    for (const field of packFields) markField(composer, field, texts[field]);
    const pack: LinkedPack = { guides, locale: localeOfPage(), texts };
    const isWhole =
      guides.length > 0 && packFields.every((field) => fitsField(field, texts[field]));
    show(isWhole ? { pack, titles: guides.map((id) => ({ id, title: titleOf(id) })) } : undefined);
    if (isWhole) history.replaceState(null, '', `#${encodePack(pack)}`);
  }

  function read(): void {
    const pack = decodePack(location.hash);
    if (!pack) return;
    for (const field of packFields) {
      const input = fieldOf(composer, field);
      if (input) input.value = pack.texts[field];
    }
    choose(pack.guides);
  }

  composer.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    if (target instanceof HTMLInputElement && target.type === 'checkbox') {
      const { value, checked } = target;
      choose(checked ? [...chosen.ids(), value] : chosen.ids().filter((id) => id !== value));
    } else if (target instanceof HTMLInputElement && target.id === 'filter') {
      filterChoices(composer, target.value);
    } else if (packFields.some((field) => field === target.id)) {
      target.dataset.touched = '';
      update();
    }
  });
  composer.addEventListener('click', ({ target }) => {
    const preset = target instanceof HTMLElement ? target.dataset.preset : undefined;
    if (preset) choose(preset.split(' '));
  });
  window.addEventListener('hashchange', read);
  composer.hidden = false;
  read();
  update();
}

function localeOfPage(): string {
  return location.pathname.split('/')[1] ?? '';
}

function fieldOf(composer: HTMLElement, field: PackField) {
  const input = composer.querySelector(`#${field}`);
  return input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement
    ? input
    : undefined;
}

function readTexts(composer: HTMLElement): PackTexts {
  const value = (field: PackField) => fieldOf(composer, field)?.value.trim() ?? '';
  return {
    company: value('company'),
    person: value('person'),
    phone: value('phone'),
    email: value('email'),
    web: value('web'),
    greeting: value('greeting'),
  };
}

/** A field that nobody has touched yet is not wrong. */
function markField(composer: HTMLElement, field: PackField, value: string): void {
  const input = fieldOf(composer, field);
  if (!input) return;
  const isWrong = input.dataset.touched !== undefined && !fitsField(field, value);
  if (isWrong) {
    input.setAttribute('aria-invalid', 'true');
    input.setAttribute('aria-errormessage', 'incomplete');
  } else {
    input.removeAttribute('aria-invalid');
    input.removeAttribute('aria-errormessage');
  }
}

/** Hides the guides in which a word of the question does not occur, and topics without any. */
function filterChoices(composer: HTMLElement, question: string): void {
  const words = question.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  for (const item of composer.querySelectorAll<HTMLElement>('.compose-choices li')) {
    const text = (item.dataset.search ?? '').toLocaleLowerCase();
    item.hidden = !words.every((word) => text.includes(word));
  }
  for (const group of composer.querySelectorAll('fieldset:has(.compose-choices)')) {
    if (group instanceof HTMLElement) group.hidden = !group.querySelector('li:not([hidden])');
  }
}
