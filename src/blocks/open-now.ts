import { packOpenNowWords } from '../contacts/open-now-words.ts';
import { packHours } from '../contacts/packed-hours.ts';
import type { View } from '../entries/site.ts';
import { formatWeekdayOfDate } from '../i18n/format.ts';
import type { Contact } from '../schema/contact.ts';
import { weekdays } from '../schema/weekday.ts';
import { type Html, html } from './html.ts';

/**
 * The place where `src/scripts/open-now.ts` says whether a contact is open now.
 * Only where that can be said: confirmed hours that are not by appointment.
 */
export function openNowPlace({ hours, confidence }: Contact, { site }: View): Html | undefined {
  if (!hours || confidence !== 'confirmed' || hours.byAppointment) return undefined;
  const isRegular = hours.always === true || (hours.weekly ?? []).length > 0;
  if (!isRegular) return undefined;
  const packed = packHours({ hours, holidays: site.holidays }, site.today);
  return html`<p class="open-now" data-hours="${packed}" hidden></p>`;
}

/** Whether markup has such a place. */
export const hasOpenNow = (markup: string): boolean => markup.includes('<p class="open-now"');

/** What the script says, packed for an attribute of one element of the page. */
export function openNowWords({ t, locale }: View): string {
  return packOpenNowWords({
    open: t('hours.openNow'),
    always: t('hours.openAlways'),
    opens: t('hours.opensAt'),
    closed: t('hours.closedNow'),
    weekdays: weekdays.map((_, index) => formatWeekdayOfDate(locale, index)),
  });
}
