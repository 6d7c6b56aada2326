import { decodePack } from '../packs/pack-link.ts';
import { preferredLocale } from '../scripts/preferred-locale.ts';
import { parseGuides, parsePacks, type Words } from './api-data.ts';

/** Path segments of the languages, put in when the file is built. */
declare const EMBED_LOCALES: readonly string[];

/** Where this file comes from is where the guides are. */
const script = document.currentScript;
const origin = new URL(script instanceof HTMLScriptElement ? script.src : location.href).origin;

const style = new CSSStyleSheet();
style.replaceSync(
  ':host{display:block}ul{margin:.5em 0;padding-inline-start:1.25em}li{margin-block:.25em}a{color:inherit;display:inline-block;padding-block:.35em}',
);

/**
 * `<tervetuloa-links pack="first-job" lang="auto">`: the guides of a pack as
 * links, in the reader's language. `pack` is the id of a ready-made pack or the
 * part after `#` of a pack's link. What stands inside the element is shown
 * without script, and whenever the list cannot be read.
 */
class TervetuloaLinks extends HTMLElement {
  static readonly observedAttributes = ['pack', 'lang'];
  readonly #root = this.attachShadow({ mode: 'open' });

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [style];
    this.#root.append(document.createElement('slot'));
  }

  connectedCallback(): void {
    void this.#load();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) void this.#load();
  }

  async #load(): Promise<void> {
    const wished = this.lang === 'auto' ? '' : this.lang;
    const wishes = [wished, ...navigator.languages];
    const locale = preferredLocale(wishes, EMBED_LOCALES) ?? 'en';
    const pack = this.getAttribute('pack') ?? '';
    const list = await readPack(pack, locale).catch(() => undefined);
    const isLatest = pack === this.getAttribute('pack');
    if (isLatest) this.#root.replaceChildren(list ?? document.createElement('slot'));
  }
}

async function readPack(pack: string, locale: string): Promise<HTMLElement | undefined> {
  const [guideFile, packFile] = await Promise.all(
    ['guides', 'packs'].map(async (name) => {
      const response = await fetch(`${origin}/api/v1/${locale}/${name}.json`);
      const data: unknown = await response.json();
      return data;
    }),
  );
  const { title, packs } = parsePacks(packFile);
  const own = decodePack(pack);
  const curated = packs.get(pack);
  const ids = own?.guides ?? curated?.guides ?? [];
  const known = parseGuides(guideFile);
  const guides = ids.flatMap((id) => known.get(id) ?? []);
  if (guides.length === 0) return;
  const nav = document.createElement('nav');
  const list = document.createElement('ul');
  const head = curated?.words ?? { ...title, url: `${origin}/${locale}/packs/own/#${pack}` };
  list.append(...guides.map((words) => item(words)));
  nav.ariaLabel = head.title;
  nav.append(linkTo(head), list);
  Object.assign(nav, { lang: title.lang, dir: title.dir });
  return nav;
}

function item(words: Words): HTMLElement {
  const element = document.createElement('li');
  element.append(linkTo(words));
  return element;
}

function linkTo({ title, url, lang, dir }: Words): HTMLElement {
  const link = document.createElement('a');
  Object.assign(link, { href: url, textContent: title, lang, dir });
  return link;
}

if (!customElements.get('tervetuloa-links')) {
  customElements.define('tervetuloa-links', TervetuloaLinks);
}
