/**
 * Prints a pack: as it stands, or with the text of every guide, which is read
 * from the guide's own page of this site.
 * @param ready what paper needs and the screen does not
 */
export function offerPrint(pack: HTMLElement, ready?: () => Promise<unknown>): void {
  const tools = pack.querySelector<HTMLElement>('.pack-tools');
  const place = pack.querySelector('.pack-texts');
  if (!tools || !place) return;
  tools.hidden = false;
  tools.addEventListener('click', async ({ target }) => {
    const kind = target instanceof HTMLElement ? target.dataset.print : undefined;
    if (!kind) return;
    const links = [...pack.querySelectorAll<HTMLAnchorElement>('.pack-guides a')];
    place.replaceChildren(...(kind === 'texts' ? await Promise.all(links.map(readGuide)) : []));
    await ready?.().catch(() => undefined);
    window.print();
  });
}

/** The article of a guide's page, without its frame. What cannot be read is left out. */
async function readGuide({ href }: HTMLAnchorElement): Promise<Node> {
  const article = document.createElement('article');
  const response = await fetch(href).catch(() => undefined);
  const text = response?.ok ? await response.text() : '';
  // Only the text: the policy of this page forbids the styles in the head of the other.
  const [main = ''] = /<main[\s\S]*<\/main>/.exec(text) ?? [];
  const page = new DOMParser().parseFromString(main, 'text/html');
  const parts = page.querySelectorAll('h1, .lead, .prose, .term-notes');
  for (const part of parts) {
    for (const own of [part, ...part.querySelectorAll('[id]')]) own.removeAttribute('id');
    article.append(part);
  }
  return article;
}
