import type { View } from '../entries/site.ts';
import { formatLanguage } from '../i18n/format.ts';
import { type Locale, localeTable } from '../i18n/locales.ts';
import { type Html, html } from './html.ts';

/** Says that a part of a text has changed in the original, and leads there. */
export function partMark(href: string, from: Locale, { locale, t }: View): Html {
  const words = t('translation.original', { language: formatLanguage(locale, from) });
  return html`<p class="provenance" data-outdated data-pagefind-ignore>${t('translation.part')} <a href="${href}" hreflang="${localeTable[from].lang}">${words}</a></p>`;
}
