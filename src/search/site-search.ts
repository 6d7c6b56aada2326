import { isLocale, sourceLocale } from '../i18n/locales.ts';
import { type Translate, translator } from '../i18n/translate.ts';
import { keptOnDevice } from '../scripts/on-device.ts';
import { updateOpenNow } from '../scripts/open-now.ts';
import { asWritten, correctedQuestion } from './display-words.ts';
import { loadIndex } from './load.ts';
import { askedIn, isForeign, searchAny } from './other-language.ts';
import { tellingWords } from './rank.ts';
import { type ResultWords, resultItem } from './result-item.ts';
import { type Answer, type Filters, isWithin } from './search.ts';
import type { IndexedPage, Kind, SearchIndex } from './search-index.ts';
import { similarWords } from './spelling.ts';
import { unpackWords } from './words.ts';

/** What two screens of a phone hold; browsers fetch that many texts at once, over HTTP/1.1 too. */
const pageSize = 5;
const nearWords = 5;
/** Milliseconds without a key after which the question is asked. */
const pause = 250;
/** Milliseconds that the index of another language is waited for. */
const patience = 10_000;
type History = 'push' | 'replace' | 'keep';
const kindKeys = {
  guide: 'search.kindGuide',
  contact: 'search.kindContact',
  term: 'search.kindTerm',
  municipality: 'search.municipality',
} as const;

/**
 * The search page. Its form works without script as a link to itself; the
 * element answers in place, keeps the question in the address and announces
 * how many pages were found.
 */
class SiteSearch extends HTMLElement {
  #t: Translate = () => '';
  #locale = sourceLocale;
  /** Counts searches, so that a slow answer never replaces a later one. */
  #turn = 0;
  /** The timer of a search while the reader types. */
  #typing = 0;
  /** The question that the reader wants as it is, with its mistakes. */
  #verbatim = '';

  connectedCallback(): void {
    const { locale = '' } = this.dataset;
    this.#locale = isLocale(locale) ? locale : sourceLocale;
    this.#t = translator(this.#locale, unpackWords(this.dataset.words));
    this.#input.addEventListener('focus', () => this.#warm());
    this.#input.addEventListener('input', () => {
      clearTimeout(this.#typing);
      this.#typing = window.setTimeout(() => this.#search('replace'), pause);
    });
    for (const filter of this.#filters) {
      filter.addEventListener('change', () => this.#search('push'));
    }
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#search('push');
    });
    window.addEventListener('popstate', () => this.#readAddress());
    window.addEventListener('online', () => this.#search('keep'));
    this.#readAddress();
  }

  get #form() {
    return find(this, 'form', HTMLFormElement);
  }
  get #input() {
    return find(this, 'input', HTMLInputElement);
  }
  get #filters() {
    return [...this.querySelectorAll('select')];
  }
  get #list() {
    return find(this, '.search-results', HTMLOListElement);
  }
  get #term() {
    return find(this, '.search-term', HTMLUListElement);
  }
  get #more() {
    return find(this, '.search-more', HTMLButtonElement);
  }

  #warm(): void {
    // What fails here fails again, and says so, when there is a question.
    loadIndex(this.#locale).catch(() => undefined);
  }

  #readAddress(): void {
    const parameters = new URLSearchParams(location.search);
    this.#input.value = parameters.get('q') ?? '';
    this.#verbatim = parameters.has('exact') ? this.#input.value : '';
    for (const filter of this.#filters) filter.value = parameters.get(filter.name) ?? '';
    void this.#search('keep');
  }

  async #search(history: History): Promise<void> {
    // Results that are there do not change under the reader's hand a moment later.
    clearTimeout(this.#typing);
    this.#turn += 1;
    const turn = this.#turn;
    const text = this.#input.value.trim();
    const filters = Object.fromEntries(this.#filters.map(({ name, value }) => [name, value]));
    const isVerbatim = text === this.#verbatim;
    this.#writeAddress(history, { q: text, ...filters, exact: isVerbatim && text ? 'yes' : '' });
    if (text === '') return this.#clear();
    this.#say(this.#t('search.loading'));
    try {
      const index = await loadIndex(this.#locale);
      if (turn !== this.#turn) return;
      const others = isForeign(index, text) ? await this.#otherIndexes() : [];
      if (turn !== this.#turn) return;
      const home = keptOnDevice('municipality') ?? '';
      this.#show(index, text, searchAny(index, others, { text, ...filters, home, isVerbatim }));
    } catch {
      if (turn !== this.#turn) return;
      this.#clear();
      this.#say(this.#t('search.failed'));
    }
  }

  /** Of the languages in which people ask who do not write the reader's own: those that load in time. */
  async #otherIndexes(): Promise<SearchIndex[]> {
    const others = askedIn.filter((locale) => locale !== this.#locale);
    const late = new Promise<never>((_, reject) => setTimeout(reject, patience));
    const loaded = await Promise.allSettled(
      others.map((locale) => Promise.race([loadIndex(locale), late])),
    );
    return loaded.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  }

  #writeAddress(history: History, values: Readonly<Record<string, string>>): void {
    if (history === 'keep') return;
    const given = Object.entries(values).filter(([, value]) => value !== '');
    const address = given.length > 0 ? `?${new URLSearchParams(given)}` : location.pathname;
    if (history === 'push' && address !== location.search) {
      window.history.pushState(null, '', address);
    } else window.history.replaceState(null, '', address);
  }

  #say(status: string): void {
    find(this, '[role=status]', HTMLElement).textContent = status;
  }

  #clear(): void {
    this.#say('');
    this.#term.replaceChildren();
    this.#list.replaceChildren();
    this.#more.hidden = true;
    find(this, '.search-corrected', HTMLElement).hidden = true;
    find(this, '.search-help', HTMLElement).hidden = true;
    this.#nameChoices(() => '');
  }

  #show(index: SearchIndex, text: string, answer: Answer): void {
    this.#clear();
    const { corrections, found, words, term, pages } = answer;
    const query = this.#isolated(correctedQuestion(text, answer));
    const count = pages.length + (term ? 1 : 0);
    const none = `${this.#t('search.none', { query })} ${this.#t('search.noneHelp')}`;
    this.#say(count === 0 ? none : this.#t('search.count', { count, query }));
    if (corrections.length > 0) this.#offerTyped(text, query);
    this.#nameChoices((filter) => ` (${found.filter((page) => isWithin(page, filter)).length})`);
    if (count === 0) this.#help(index, text, words);
    // Words of another language mark nothing in the texts of this one.
    const marked = answer.index === index ? tellingWords(index, words) : [];
    const item = (page: IndexedPage) => resultItem(page, marked, index.lang, this.#words);
    if (term) this.#term.replaceChildren(item(term));
    this.#append(pages, item);
  }

  get #words(): ResultWords {
    return {
      kindName: (kind: Kind) => (kind === 'page' ? '' : this.#t(kindKeys[kind])),
      shownIn: (locale) => this.getAttribute(`data-shown-in-${locale}`) ?? '',
    };
  }

  #offerTyped(typed: string, query: string): void {
    const place = find(this, '.search-corrected', HTMLElement);
    const instead = document.createElement('a');
    instead.href = `?${new URLSearchParams({ q: typed, exact: 'yes' })}`;
    instead.textContent = this.#t('search.instead', { query: this.#isolated(typed) });
    place.replaceChildren(this.#t('search.corrected', { query }), ' ', instead);
    place.hidden = false;
  }

  /** In a right-to-left sentence, a question keeps its own direction. */
  #isolated(query: string): string {
    return this.matches('[dir=rtl] *') ? `\u2068${query}\u2069` : query;
  }

  /** Says something beside the name of each choice of a filter. */
  #nameChoices(said: (filter: Filters) => string): void {
    for (const filter of this.#filters) {
      for (const option of filter.options) {
        if (option.value === '') continue;
        option.dataset.name ??= option.text;
        option.text = option.dataset.name + said({ [filter.name]: option.value });
      }
    }
  }

  #help(index: SearchIndex, text: string, words: readonly string[]): void {
    const near = new Set(words.flatMap((word) => similarWords(index, word, nearWords)));
    const links = [...near].slice(0, nearWords).map((word) => {
      const written = asWritten(index, word);
      const link = document.createElement('a');
      link.href = `?${new URLSearchParams({ q: written })}`;
      link.textContent = written;
      const item = document.createElement('li');
      item.append(link);
      return item;
    });
    find(this, '.search-near ul', HTMLUListElement).replaceChildren(...links);
    find(this, '.search-near', HTMLElement).hidden = links.length === 0;
    for (const link of this.querySelectorAll<HTMLAnchorElement>('.search-elsewhere a')) {
      link.search = `?${new URLSearchParams({ q: text })}`;
    }
    find(this, '.search-help', HTMLElement).hidden = false;
  }

  #append(pages: readonly IndexedPage[], item: (page: IndexedPage) => HTMLLIElement): void {
    const items = pages.slice(0, pageSize).map(item);
    this.#list.append(...items);
    updateOpenNow();
    const rest = pages.slice(pageSize);
    this.#more.hidden = rest.length === 0;
    this.#more.onclick = () => {
      const before = this.#list.childElementCount;
      this.#append(rest, item);
      this.#list.children[before]?.querySelector<HTMLElement>('.result-title')?.focus();
    };
  }
}

function find<Kind extends HTMLElement>(
  root: HTMLElement,
  selector: string,
  kind: new () => Kind,
): Kind {
  const element = root.querySelector(selector);
  if (element instanceof kind) return element;
  throw new Error(`The search page has no ${selector}`);
}

customElements.define('site-search', SiteSearch);
