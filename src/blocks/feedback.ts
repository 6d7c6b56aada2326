import type { View } from '../entries/site.ts';
import { localeTable } from '../i18n/locales.ts';

/** The page that someone writes about. */
interface FeedbackPage {
  readonly title: string;
  /** Its whole address. */
  readonly page: string;
}

/**
 * A `mailto:` address whose subject and text ask in the reader's language, with
 * the page and the language filled in (RFC 6068: UTF-8, lines end with CRLF).
 */
export function feedbackMail(
  email: string,
  { title, page }: FeedbackPage,
  { t, locale }: View,
): string {
  const body = [
    page,
    `${t('language.label')}: ${localeTable[locale].name} (${locale})`,
    '',
    t('feedback.title'),
    '',
    t('feedback.missing'),
    '',
  ];
  const to = encodeURIComponent(email).replace('%40', '@');
  const subject = encodeURIComponent(t('feedback.subject', { title }));
  return `mailto:${to}?subject=${subject}&body=${encodeURIComponent(body.join('\r\n'))}`;
}
