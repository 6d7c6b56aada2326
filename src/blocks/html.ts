import { type Locale, localeTable } from '../i18n/locales.ts';

/** HTML that is safe to print: made by `html`, which escapes what is put into it. */
export class Html {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }

  toString(): string {
    return this.markup;
  }
}

type Value = Html | string | number | false | null | undefined | readonly Value[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes text for element content and quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character);
}

/**
 * A template of markup. Texts put into it are escaped, `Html` and lists of it
 * are not, `false`, `null` and `undefined` print nothing.
 */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  return new Html(strings.reduce((all, part, index) => all + print(values[index - 1]) + part));
}

function print(value: Value): string {
  if (value === undefined || value === null || value === false) return '';
  if (value instanceof Html) return value.markup;
  if (typeof value === 'object') return value.map(print).join('');
  return escapeHtml(String(value));
}

/** `lang` and `dir` of words, where the text around them is in another language. */
export function languageMarks(words: Locale, around: Locale): Html | undefined {
  if (words === around) return undefined;
  const { lang, dir } = localeTable[words];
  return html` lang="${lang}" dir="${dir}"`;
}

/** A text that always reads left to right: phone numbers, times, addresses. */
export const leftToRight = (text: string) => html`<bdi dir="ltr">${text}</bdi>`;
