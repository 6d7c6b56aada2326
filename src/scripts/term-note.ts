/**
 * Shows what a term means in a note beside it, on hover, focus, click or tap.
 * The terms become buttons, and the link to the glossary moves into the note.
 * Escape closes it, wherever the focus is, and it stays while pointer or focus
 * is on the word or in the note (WCAG 1.4.13). Browsers without popovers keep
 * the links.
 */
const page = document.documentElement;
const list = document.querySelector<HTMLElement>('.term-notes');
/** Phrasing content: it stands in the paragraph, after its word, so Tab leads into it. */
const note = document.createElement('span');
/** Long enough to move the pointer across the text, or from the word into the note. */
const patience = 200;
let shown: HTMLAnchorElement | undefined;
let timer = 0;

if (list && 'popover' in note) {
  Object.assign(note, { popover: 'auto', className: 'term-note', role: 'note' });
  Object.assign(note, { lang: page.lang, dir: page.dir });
  note.addEventListener('beforetoggle', ({ newState }) => {
    if (shown) shown.ariaExpanded = String(newState === 'open');
    if (newState === 'closed' && note.contains(document.activeElement)) shown?.focus();
  });
  for (const term of document.querySelectorAll('a.term')) {
    Object.assign(term, { role: 'button', ariaExpanded: 'false' });
  }
  // At once, for the note must not cover where the focus is now.
  document.addEventListener('focusin', ({ target }) => show(termOf(target)) || hideUnused());
  document.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (show(termOf(event.target))) event.preventDefault();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === ' ' && show(termOf(event.target))) event.preventDefault();
  });
  document.addEventListener('pointerover', ({ target, pointerType }) => {
    // A finger that scrolls passes over words as well.
    if (pointerType !== 'touch') later(() => show(termOf(target)) || hideUnused());
  });
  document.addEventListener('pointerout', () => later(hideUnused));
  document.addEventListener('focusout', () => later(hideUnused));
}

const termOf = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('a.term') : null;

function later(action: () => void): void {
  clearTimeout(timer);
  timer = window.setTimeout(action, patience);
}

function hideUnused(): void {
  if (![shown, note].some((part) => part?.matches(':hover, :focus-within'))) note.hidePopover();
}

/** @returns whether there is something to show */
function show(term: HTMLAnchorElement | null): boolean {
  const text = document.querySelector(`#${term?.getAttribute('aria-describedby')}`);
  if (!term || !text) return false;
  if (term === shown && note.matches(':popover-open')) return true;
  note.hidePopover();
  shown = term;
  const more = document.createElement('a');
  Object.assign(more, { href: term.href, textContent: list?.dataset.glossary });
  note.replaceChildren(...text.cloneNode(true).childNodes, more);
  term.after(note);
  note.showPopover();
  place(term);
  return true;
}

/** Below the word, or above it where there is no room, inside the window. */
function place(term: Element): void {
  const { left, right, top, bottom } = term.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = note;
  const start = page.dir === 'rtl' ? right - width : left;
  const x = Math.max(8, Math.min(start, page.clientWidth - width - 8));
  const y = bottom + height > page.clientHeight && top > height ? top - height : bottom;
  note.style.translate = `${x + scrollX}px ${y + scrollY}px`;
}
