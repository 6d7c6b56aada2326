import { interfaceKeys, pluralForms } from '../src/entries/messages.ts';
import type { StaffLanguage } from '../src/entries/problem.ts';
import type { Site } from '../src/entries/site.ts';
import { type Locale, locales, localeTable } from '../src/i18n/locales.ts';
import { interfaceText } from '../src/schema/interface-text.ts';
import type { DecapCollection } from './config.ts';

const labels = {
  fi: { collection: 'Sivuston sanat', text: 'Teksti' },
  en: { collection: 'Interface text', text: 'Text' },
} as const;

/** The words of the site itself: a file a language, a field a key. The hint is the text that staff understand. */
export function interfaceTextConfig(language: StaffLanguage, site: Site): DecapCollection {
  return {
    name: 'ui',
    label: labels[language].collection,
    label_singular: labels[language].text,
    format: 'json',
    editor: { preview: false },
    files: locales.map((locale) => ({
      name: locale,
      label: localeTable[locale].staffName[language],
      file: `content/ui/${locale}.json`,
      fields: interfaceKeys.map((key) => ({
        name: key,
        label: key,
        hint: hint(site, language, key),
        ...(interfaceText[key].plural
          ? { widget: 'object', collapsed: true, fields: forms(locale) }
          : { widget: 'string' }),
      })),
    })),
  };
}

const forms = (locale: Locale) =>
  pluralForms(locale).map((form) => ({ name: form, label: form, widget: 'string' }));

function hint({ messages }: Site, language: StaffLanguage, key: (typeof interfaceKeys)[number]) {
  const text = messages.get(language)?.get(key) ?? '';
  return typeof text === 'string' ? text : (text.other ?? '');
}
