import type { StaffLanguage } from '../src/entries/problem.ts';

const words = {
  fi: {
    button: 'Vaihda osoite…',
    title: 'Vaihda osoite',
    lead: 'Tallenna ensin muutoksesi. Vanha osoite johtaa jatkossa uuteen, ja linkit korjataan.',
    field: 'Uusi osoite: a–z, numerot ja väliviivat',
    cancel: 'Peruuta',
    rename: 'Vaihda',
  },
  en: {
    button: 'Change address…',
    title: 'Change the address',
    lead: 'Save your changes first. The old address will lead to the new one, and links are mended.',
    field: 'New address: a–z, digits and hyphens',
    cancel: 'Cancel',
    rename: 'Change',
  },
} as const;

/** The entry that the editor shows: `#/collections/guides/entries/tax-card/index`. */
const openEntry = () =>
  /^#\/collections\/([\w-]+)\/entries\/([\w-]+)(?:\/index)?$/.exec(location.hash);

/** A button beside an open entry that gives it another address. Only the local server can do that. */
export function offerRenaming(
  tools: HTMLElement,
  language: StaffLanguage,
  collections: readonly string[],
): void {
  const own = words[language];
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'rename';
  button.textContent = own.button;
  button.addEventListener('click', () => askAddress(language));
  const update = () => {
    const [, collection = ''] = openEntry() ?? [];
    button.hidden = !collections.includes(collection);
  };
  window.addEventListener('hashchange', update);
  update();
  tools.append(button);
}

function askAddress(language: StaffLanguage): void {
  const [, collection = '', from = ''] = openEntry() ?? [];
  const own = words[language];
  const dialog = document.createElement('dialog');
  dialog.className = 'messages';
  dialog.setAttribute('aria-labelledby', 'rename-title');
  const form = document.createElement('form');
  const title = Object.assign(document.createElement('h2'), {
    id: 'rename-title',
    textContent: own.title,
  });
  const lead = Object.assign(document.createElement('p'), { textContent: own.lead });
  const label = Object.assign(document.createElement('label'), { textContent: own.field });
  const input = Object.assign(document.createElement('input'), {
    value: from,
    required: true,
    pattern: '[a-z0-9]+(-[a-z0-9]+)*',
  });
  const status = document.createElement('p');
  status.setAttribute('role', 'alert');
  const rename = Object.assign(document.createElement('button'), { textContent: own.rename });
  const cancel = Object.assign(document.createElement('button'), {
    type: 'button',
    textContent: own.cancel,
  });
  cancel.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const response = await fetch('/api/rename', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ collection, from, to: input.value }),
    });
    if (!response.ok) {
      status.textContent = await response.text();
      return;
    }
    // Decap keeps what it has read; a fresh page reads the new files.
    location.hash = location.hash.replace(`/entries/${from}`, `/entries/${input.value}`);
    location.reload();
  });
  label.append(input);
  form.append(title, lead, label, status, rename, ' ', cancel);
  dialog.append(form);
  document.body.append(dialog);
  dialog.showModal();
}
