import { isLocale, sourceLocale } from '../i18n/locales.ts';
import { type Translate, translator } from '../i18n/translate.ts';
import { type HitData, loadEngine } from './engine.ts';
import { excerptPieces } from './excerpt.ts';
import { unpackWords } from './words.ts';

const pageSize = 8;

/**
 * The search page. Its form works without script as a link to itself; the
 * element answers in place, keeps the question in the address and announces
 * how many pages were found.
 */
class SiteSearch extends HTMLElement {
  #t: Translate = () => '';
  /** Counts searches, so that a slow answer never replaces a later one. */
  #turn = 0;

  connectedCallback(): void {
    const { locale = '' } = this.dataset;
    this.#t = translator(isLocale(locale) ? locale : sourceLocale, unpackWords(this.dataset.words));
    this.#input.addEventListener(
      'input',
      debounce(() => this.#search('replace'), 250),
    );
    this.#topic.addEventListener('change', () => this.#search('replace'));
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#search('push');
    });
    window.addEventListener('popstate', () => this.#readAddress());
    this.querySelector('.search-topic')?.removeAttribute('hidden');
    this.#readAddress();
  }

  get #form() {
    return find(this, 'form', HTMLFormElement);
  }
  get #input() {
    return find(this, 'input', HTMLInputElement);
  }
  get #topic() {
    return find(this, 'select', HTMLSelectElement);
  }
  get #list() {
    return find(this, '.search-results', HTMLOListElement);
  }
  get #more() {
    return find(this, '.search-more', HTMLButtonElement);
  }

  #readAddress(): void {
    const parameters = new URLSearchParams(location.search);
    this.#input.value = parameters.get('q') ?? '';
    this.#topic.value = parameters.get('topic') ?? '';
    void this.#search('keep');
  }

  async #search(history: 'push' | 'replace' | 'keep'): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const query = this.#input.value.trim();
    const topic = this.#topic.value;
    this.#writeAddress(history, query, topic);
    if (query === '') return this.#show('', [], query);
    this.#say(this.#t('search.loading'));
    try {
      const engine = await loadEngine();
      const { results } = await engine.search(query, { filters: topic ? { topic } : {} });
      if (turn !== this.#turn) return;
      const count = results.length;
      const key = count === 0 ? 'search.none' : 'search.count';
      const status = this.#t(key, { count, query });
      this.#show(count === 0 ? `${status} ${this.#t('search.noneHelp')}` : status, results, query);
    } catch {
      if (turn === this.#turn) this.#show(this.#t('search.failed'), [], query);
    }
  }

  #writeAddress(history: 'push' | 'replace' | 'keep', query: string, topic: string): void {
    if (history === 'keep') return;
    const parameters = new URLSearchParams();
    if (query) parameters.set('q', query);
    if (topic) parameters.set('topic', topic);
    const address = parameters.size > 0 ? `?${parameters}` : location.pathname;
    if (history === 'push') window.history.pushState(null, '', address);
    else window.history.replaceState(null, '', address);
  }

  #say(status: string): void {
    find(this, '[role=status]', HTMLElement).textContent = status;
  }

  #show(status: string, hits: readonly { data: () => Promise<HitData> }[], query: string): void {
    this.#say(status);
    this.#list.replaceChildren();
    void this.#append(hits, query);
  }

  async #append(hits: readonly { data: () => Promise<HitData> }[], query: string): Promise<void> {
    const turn = this.#turn;
    const shown = await Promise.all(hits.slice(0, pageSize).map((hit) => hit.data()));
    if (turn !== this.#turn) return;
    const items = shown.map(resultItem);
    this.#list.append(...items);
    const rest = hits.slice(pageSize);
    this.#more.hidden = rest.length === 0;
    this.#more.onclick = async () => {
      const before = this.#list.childElementCount;
      await this.#append(rest, query);
      this.#list.children[before]?.querySelector('a')?.focus();
    };
  }
}

function resultItem({ url, meta, excerpt }: HitData): HTMLLIElement {
  const link = Object.assign(document.createElement('a'), {
    href: url,
    textContent: meta.title ?? url,
  });
  const text = document.createElement('p');
  for (const { text: words, isMarked } of excerptPieces(excerpt)) {
    const piece = isMarked ? document.createElement('mark') : document.createElement('span');
    piece.textContent = words;
    text.append(piece);
  }
  const item = document.createElement('li');
  item.append(link, text);
  if (meta.notice) {
    const notice = document.createElement('small');
    notice.textContent = meta.notice;
    item.append(notice);
  }
  return item;
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

function debounce(action: () => void, milliseconds: number): () => void {
  let timer = 0;
  return () => {
    clearTimeout(timer);
    timer = window.setTimeout(action, milliseconds);
  };
}

customElements.define('site-search', SiteSearch);
