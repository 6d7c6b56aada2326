import { decodePack, type LinkedPack } from '../packs/pack-link.ts';
import { fill } from './fill.ts';
import { offerPrint } from './pack-print.ts';
import { trackProgress } from './pack-progress.ts';
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
    // The language switch knows the tag and the direction of every language.
    const name = document.querySelector<HTMLElement>(
      `.language-switch a[href^="/${locale}/"] [lang]`,
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
  if (unchecked) unchecked.textContent = fill(readWords(own)('unchecked'), { company });
  document.title = `${company} – ${document.title}`;
  document.querySelector<HTMLElement>('#no-pack')?.remove();
  own.hidden = false;
  trackProgress(own);
  offerPrint(own);
  void showQr(own);
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

/** On paper the pack needs a way back to the screen. */
async function showQr(own: HTMLElement): Promise<void> {
  const figure = own.querySelector<HTMLElement>('.pack-qr');
  if (!figure) return;
  const [{ drawQr }, { qrElement }] = await Promise.all([
    import('../packs/qr.ts'),
    import('./qr-image.ts'),
  ]);
  const link = `${location.origin}/go/pack/${location.hash}`;
  figure.append(qrElement(drawQr(link), figure.dataset.label ?? ''));
  figure.hidden = false;
}

function show(selector: string): void {
  document.querySelector(selector)?.removeAttribute('hidden');
}
