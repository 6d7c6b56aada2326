import type { Entry } from '../entries/entry.ts';
import type { View } from '../entries/site.ts';
import { address } from '../i18n/addresses.ts';
import type { Municipality } from '../schema/municipality.ts';
import { type Html, html, languageMarks } from './html.ts';

/**
 * The heading of what a text says about one municipality: its name for the
 * reader, with a link to its page. A script shows the other words where it is
 * the reader's own municipality.
 * @param text the view of the language of the text around it
 */
export function municipalityHeading(entry: Entry<Municipality>, text: View, reader: View): Html {
  const place = reader.show(entry);
  const { name } = place.value;
  const page = address.entry(reader.locale, 'municipalities', entry.id);
  const chosen = reader.t('municipality.chosen', { name });
  return html`<h3 class="block-label"><a href="${page}"><span data-other${languageMarks(place.locale, text.locale)}>${name}</span><span data-mine hidden${languageMarks(reader.locale, text.locale)}>${chosen}</span></a></h3>`;
}
