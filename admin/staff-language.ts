import type { StaffLanguage } from './config.ts';

const key = 'staff-language';

/** The language of the editing app: `?lang=en` or `?lang=fi`, remembered; Finnish at first. */
export function staffLanguage(): StaffLanguage {
  const wanted = new URLSearchParams(location.search).get('lang') ?? localStorage.getItem(key);
  const language = wanted === 'en' ? 'en' : 'fi';
  localStorage.setItem(key, language);
  return language;
}
