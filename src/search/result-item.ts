import { type Excerpt, excerptOf, type WeighedWord } from './excerpt.ts';
import { loadText } from './load.ts';
import type { IndexedPage, Kind } from './search-index.ts';

/** What the results say besides the text of pages. */
export interface ResultWords {
  /** The name of a kind of result; pages have none. */
  readonly kindName: (kind: Kind) => string;
  /** Says that a text is in another language. */
  readonly shownIn: (locale: string) => string;
}

/** A result: what it is, the link, how to call, and the text as soon as it is there. */
export function resultItem(
  page: IndexedPage,
  found: readonly WeighedWord[],
  lang: string,
  words: ResultWords,
): HTMLLIElement {
  const item = document.createElement('li');
  item.className = 'result';
  item.dataset.kind = page.kind;
  const notes = [words.kindName(page.kind), page.shownIn ? words.shownIn(page.shownIn) : ''];
  item.append(
    element('p', { className: 'result-kind', textContent: notes.filter(Boolean).join(' · ') }),
    link(page),
  );
  if (page.textFile !== undefined) item.append(textOf(page, page.textFile, found, lang));
  if (page.call !== undefined && page.phone !== undefined) {
    const number = element('bdi', { dir: 'ltr', textContent: page.phone });
    const call = element('a', { className: 'phone', href: page.call });
    call.append(number);
    const line = element('p', {});
    line.append(call);
    item.append(line);
  }
  if (page.hours !== undefined) {
    const place = element('p', { className: 'open-now', hidden: true });
    place.dataset.hours = page.hours;
    item.append(place);
  }
  return item;
}

function link({ url, title, shownIn }: IndexedPage): HTMLAnchorElement {
  const made = element('a', { className: 'result-title', href: url, textContent: title });
  if (shownIn !== undefined) Object.assign(made, { lang: shownIn, dir: 'ltr' });
  return made;
}

/** The place of the text keeps its height, so that nothing jumps when the text comes. */
function textOf(
  page: IndexedPage,
  name: string,
  found: readonly WeighedWord[],
  lang: string,
): HTMLElement {
  const text = element('div', { className: 'result-text' });
  loadText(name).then(
    (loaded) => {
      text.append(...excerptNodes(excerptOf(loaded, found, lang), page.url));
      if (loaded.notice)
        text.append(element('p', { className: 'result-notice', textContent: loaded.notice }));
    },
    // Offline: title and link are there without it.
    () => text.classList.add('absent'),
  );
  return text;
}

function excerptNodes({ pieces, section }: Excerpt, url: string): HTMLElement[] {
  const paragraph = element('p', {});
  for (const { text, isMarked } of pieces) {
    paragraph.append(isMarked ? element('mark', { textContent: text.trimEnd() }) : text);
    if (isMarked && text !== text.trimEnd()) paragraph.append(' ');
  }
  if (!section) return [paragraph];
  const heading = element('a', { href: `${url}#${section.id}`, textContent: section.text });
  const line = element('p', { className: 'result-section' });
  line.append(heading);
  return [line, paragraph];
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), properties);
}
