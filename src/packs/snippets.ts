import { escapeHtml } from '../blocks/escape-html.ts';

/** A guide by its address without a language. */
interface Titled {
  readonly id: string;
  readonly title: string;
}

/** The element with the pack's link inside, which is what readers see without script. */
export function elementSnippet(
  origin: string,
  pack: string,
  link: { readonly href: string; readonly title: string },
): string {
  return [
    `<script src="${origin}/embed/v1.js" defer></script>`,
    `<tervetuloa-links pack="${escapeHtml(pack)}" lang="auto">`,
    `  <a href="${escapeHtml(link.href)}">${escapeHtml(link.title)}</a>`,
    '</tervetuloa-links>',
  ].join('\n');
}

/** A plain list of links, each of which leads readers to their own language. */
export function listSnippet(origin: string, lang: string, guides: readonly Titled[]): string {
  const items = guides.map(
    ({ id, title }) => `  <li><a href="${origin}/go/${id}/">${escapeHtml(title)}</a></li>`,
  );
  return [`<ul lang="${escapeHtml(lang)}">`, ...items, '</ul>'].join('\n');
}
