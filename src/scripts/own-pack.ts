import { decodePack, type LinkedPack } from '../packs/pack-link.ts';
import { offerPrint } from './pack-print.ts';
import { trackProgress } from './pack-progress.ts';
import { qrDrawer } from './qr-drawer.ts';
import { readWords } from './words.ts';

/**
 * Shows the pack that the fragment holds. All of it is put in as text; an
 * address becomes a link only in the forms that the decoder lets through.
 */
const place = document.querySelector<HTMLElement>('#own-pack');
const pack = decodePack(location.hash);

if (place && pack) showPack(place, pack);
else show('#pack-broken');
for (const link of document.querySelectorAll<HTMLAnchorElement>('.language-switch a')) {
  link.hash = location.hash;
}
// Another pack in the same tab: begin anew.
window.addEventListener('hashchange', () => location.reload());

function showPack(own: HTMLElement, { guides, locale, texts }: LinkedPack): void {
  const known = guides.flatMap((id) => guideItem(id) ?? []);
  own.querySelector('.pack-guides')?.append(...known);
  if (known.length < guides.length) show('#pack-missing');
  const greeting = own.querySelector<HTMLElement>('.pack-greeting');
  if (greeting) {
    const name = document.querySelector<HTMLElement>(
      `.language-switch [href^="/${locale}/"] [lang]`,
    );
    Object.assign(greeting, { lang: name?.lang ?? locale, dir: name?.dir ?? 'auto' });
    const parts = texts.greeting.split(/\n\s*\n/).filter(Boolean);
    greeting.append(...parts.map(paragraph));
  }
  const { company, person, phone, email, web } = texts;
  const name = document.createElement('strong');
  name.append(isolated(company));
  own
    .querySelector('#pack-company')
    ?.append(name, ...(person ? [document.createElement('br'), isolated(person)] : []));
  contact('phone', phone, `tel:${phone.replaceAll(/[^+\d]/g, '')}`);
  contact('email', email, `mailto:${email}`);
  contact('web', web, web);
  const unchecked = own.querySelector<HTMLElement>('#pack-unchecked');
  if (unchecked) unchecked.textContent = readWords(own)('unchecked', { company });
  document.title = `${company} – ${document.title}`;
  document.querySelector<HTMLElement>('#no-pack')?.remove();
  own.hidden = false;
  trackProgress(own);
  const drawQr = qrDrawer(own, `${location.origin}/go/pack/${location.hash}`);
  offerPrint(own, drawQr);
  // For paper, so it can wait until the reader does something.
  for (const sign of ['keydown', 'pointerdown', 'scroll']) {
    addEventListener(sign, drawQr, { once: true });
  }
}

function guideItem(id: string): HTMLElement | undefined {
  const all = document.querySelector<HTMLTemplateElement>('#all-guides')?.content;
  const item = [...(all?.querySelectorAll<HTMLElement>('li') ?? [])].find(
    ({ dataset: { guide, former = '' } }) => guide === id || former.split(' ').includes(id),
  );
  item?.remove();
  return item;
}

/** A text whose direction is its own. */
function isolated(text: string): HTMLElement {
  const element = document.createElement('bdi');
  element.textContent = text;
  return element;
}

/** A paragraph with the lines that it was written in. */
function paragraph(text: string): HTMLElement {
  const element = document.createElement('p');
  element.append(
    ...text.split('\n').flatMap((line, at) => (at ? [document.createElement('br'), line] : [line])),
  );
  return element;
}

function contact(name: string, text: string, href: string): void {
  const link = document.querySelector<HTMLAnchorElement>(`[data-contact="${name}"]`);
  const row = link?.closest('div');
  if (!link || !row) return;
  if (text === '') row.remove();
  else {
    link.href = href;
    link.textContent = text;
    row.hidden = false;
  }
}

function show(selector: string): void {
  document.querySelector(selector)?.removeAttribute('hidden');
}
