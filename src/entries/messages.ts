import { z } from 'zod';
import { type Locale, localeTable } from '../i18n/locales.ts';
import { type Message, type Messages, placeholder } from '../i18n/translate.ts';
import type { StaffText } from '../schema/field.ts';
import { type InterfaceKey, interfaceText } from '../schema/interface-text.ts';
import type { Problem } from './problem.ts';

const fileSchema = z.record(z.string(), z.union([z.string(), z.record(z.string(), z.string())]));

const isInterfaceKey = (key: string): key is InterfaceKey => Object.hasOwn(interfaceText, key);

export const interfaceKeys: readonly InterfaceKey[] =
  Object.keys(interfaceText).filter(isInterfaceKey);

interface Complaint {
  readonly found: StaffText;
  readonly mend: StaffText;
}

/**
 * Reads one file of interface text. Every missing, empty, unknown or mismatched
 * string is a problem of its own. `text` is undefined where there is no file.
 */
export function parseMessages(
  locale: Locale,
  text: string | undefined,
): { messages: Messages; problems: Problem[] } {
  const file = `content/ui/${locale}.json`;
  const data = fileSchema.safeParse(parseJson(text));
  if (!data.success) {
    const problem = text === undefined ? missingFile : notStrings;
    return { messages: new Map(), problems: [{ file, locale, ...problem }] };
  }
  const strings = data.data;
  const lines = text?.split('\n') ?? [];
  const report = (field: string, complaint: Complaint): Problem => {
    const line = lines.findIndex((row) => row.trimStart().startsWith(`"${field}"`)) + 1;
    return { file, locale, field, ...(line > 0 && { line }), ...complaint };
  };
  const problems = [
    ...Object.keys(strings)
      .filter((key) => !isInterfaceKey(key))
      .map((key) => report(key, unknownKey)),
    ...interfaceKeys.flatMap((key) =>
      complaints(locale, key, strings[key]).map((complaint) => report(key, complaint)),
    ),
  ];
  const messages = new Map(interfaceKeys.map((key) => [key, strings[key] ?? '']));
  return { messages, problems };
}

function parseJson(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function complaints(locale: Locale, key: InterfaceKey, message: Message | undefined): Complaint[] {
  const { placeholders, plural } = interfaceText[key];
  if (message === undefined) return [missing];
  if (plural !== (typeof message !== 'string')) return [plural ? notPlural(locale) : notText];
  const forms = typeof message === 'string' ? { text: message } : message;
  const expected = plural ? pluralForms(locale) : ['text'];
  return [
    ...expected.filter((form) => !Object.hasOwn(forms, form)).map((form) => missingForm(form)),
    ...Object.keys(forms)
      .filter((form) => !expected.includes(form))
      .map((form) => unknownForm(form, expected)),
    ...Object.values(forms).flatMap((form) => checkForm(form, placeholders)),
  ];
}

/** The plural forms of a language, by CLDR category. */
export const pluralForms = (locale: Locale): string[] =>
  new Intl.PluralRules(localeTable[locale].lang).resolvedOptions().pluralCategories;

function checkForm(form: string, expected: readonly string[]): Complaint[] {
  if (form.trim() === '') return [missing];
  const found = [...form.matchAll(placeholder)].map(([, name]) => name ?? '');
  const list = (names: readonly string[]) => names.map((name) => `{${name}}`).join(', ') || '–';
  const differs =
    expected.some((name) => !found.includes(name)) ||
    found.some((name) => !expected.includes(name));
  if (!differs) return [];
  return [
    {
      found: {
        fi: `paikkamerkit ${list(found)} tekstissä "${form}"`,
        en: `the placeholders ${list(found)} in "${form}"`,
      },
      mend: {
        fi: `Tekstissä pitää olla täsmälleen ${list(expected)}.`,
        en: `The text must contain exactly ${list(expected)}.`,
      },
    },
  ];
}

const missingFile: Complaint = {
  found: { fi: 'tiedosto puuttuu', en: 'the file is missing' },
  mend: {
    fi: 'Luo tiedosto ja käännä kaikki tekstit tiedostosta content/ui/fi.json.',
    en: 'Create the file and translate every string of content/ui/fi.json.',
  },
};

const notStrings: Complaint = {
  found: { fi: 'tiedosto ei ole JSON-tekstejä', en: 'the file is not JSON strings' },
  mend: {
    fi: 'Tarkista lainausmerkit ja pilkut: "avain": "teksti",',
    en: 'Check the quotes and commas: "key": "text",',
  },
};

const unknownKey: Complaint = {
  found: { fi: 'tuntematon avain', en: 'an unknown key' },
  mend: { fi: 'Poista rivi tai korjaa avain.', en: 'Remove the line or correct the key.' },
};

const missing: Complaint = {
  found: { fi: 'teksti puuttuu tai on tyhjä', en: 'the text is missing or empty' },
  mend: { fi: 'Käännä teksti.', en: 'Translate the text.' },
};

const notText: Complaint = {
  found: { fi: 'monikkomuotoja, vaikka lukua ei ole', en: 'plural forms where there is no count' },
  mend: { fi: 'Kirjoita yksi teksti.', en: 'Write one text.' },
};

const notPlural = (locale: Locale): Complaint => {
  const forms = pluralForms(locale).join(', ');
  return {
    found: { fi: 'yksi teksti, vaikka siinä on luku', en: 'one text where a count stands' },
    mend: { fi: `Kirjoita muodot ${forms}.`, en: `Write the forms ${forms}.` },
  };
};

const missingForm = (form: string): Complaint => ({
  found: { fi: `monikkomuoto "${form}" puuttuu`, en: `the plural form "${form}" is missing` },
  mend: { fi: 'Lisää muoto.', en: 'Add the form.' },
});

const unknownForm = (form: string, expected: readonly string[]): Complaint => ({
  found: { fi: `tuntematon muoto "${form}"`, en: `an unknown form "${form}"` },
  mend: {
    fi: `Tässä kielessä muodot ovat ${expected.join(', ')}.`,
    en: `The forms of this language are ${expected.join(', ')}.`,
  },
});
