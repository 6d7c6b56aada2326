import type { Choice, StaffLanguage } from './config.ts';

/** Something that staff choose or write for a block inside a sentence. */
export interface Question {
  readonly name: string;
  readonly label: string;
  /** What there is to choose from; a text to write where there is none. */
  readonly options?: readonly Choice[];
}

const words = {
  fi: { find: 'Etsi luettelosta', insert: 'Lisää', cancel: 'Peruuta' },
  en: { find: 'Find in the list', insert: 'Insert', cancel: 'Cancel' },
} as const;

/**
 * Asks staff, in a dialog, for what a block inside a sentence shows.
 * @returns what they chose by the names of the questions; null where they cancel
 */
export function choose(
  language: StaffLanguage,
  title: string,
  questions: readonly Question[],
  known: Readonly<Record<string, string>>,
): Promise<Record<string, string> | null> {
  const own = words[language];
  const dialog = document.createElement('dialog');
  dialog.className = 'messages choose';
  dialog.setAttribute('aria-labelledby', 'choose-title');
  const heading = Object.assign(document.createElement('h2'), {
    id: 'choose-title',
    textContent: title,
  });
  const form = document.createElement('form');
  form.method = 'dialog';
  const insert = Object.assign(document.createElement('button'), {
    value: 'insert',
    textContent: own.insert,
  });
  const cancel = Object.assign(document.createElement('button'), {
    type: 'button',
    textContent: own.cancel,
  });
  cancel.addEventListener('click', () => dialog.close());
  const controls = questions.flatMap(({ name, label, options }) => {
    const value = known[name] ?? '';
    return options
      ? list(name, label, options, value, own.find)
      : labelled(
          label,
          Object.assign(document.createElement('input'), { name, value, required: true }),
        );
  });
  form.append(heading, ...controls, insert, ' ', cancel);
  dialog.append(form);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      const data = new FormData(form);
      const chosen = questions.map(({ name }) => [name, String(data.get(name) ?? '')]);
      dialog.remove();
      resolve(dialog.returnValue === 'insert' ? Object.fromEntries(chosen) : null);
    });
  });
}

/** A list with a field that narrows it. */
function list(
  name: string,
  label: string,
  options: readonly Choice[],
  value: string,
  find: string,
): HTMLElement[] {
  const select = Object.assign(document.createElement('select'), { name, size: 8, required: true });
  const filter = Object.assign(document.createElement('input'), { type: 'search' });
  const show = () => {
    const sought = filter.value.toLocaleLowerCase();
    const fitting = options.filter((option) => option.label.toLocaleLowerCase().includes(sought));
    const chosen = fitting.length === 1 ? fitting[0]?.value : select.value || value;
    select.replaceChildren(
      ...fitting.map(
        (option) => new Option(option.label, option.value, false, option.value === chosen),
      ),
    );
  };
  filter.addEventListener('input', show);
  show();
  return [labelled(find, filter), labelled(label, select)];
}

function labelled(text: string, control: HTMLElement): HTMLElement {
  const label = document.createElement('label');
  label.append(text, control);
  return label;
}
