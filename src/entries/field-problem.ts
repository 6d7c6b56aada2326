import type { z } from 'zod';
import type { StaffText } from '../schema/field.ts';

type Issue = z.core.$ZodIssue;
interface Explanation {
  readonly found: StaffText;
  readonly mend: StaffText;
}

const shown = (value: unknown) => {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
};

const typeNames: Readonly<Record<string, StaffText>> = {
  string: { fi: 'teksti', en: 'a text' },
  number: { fi: 'luku', en: 'a number' },
  int: { fi: 'kokonaisluku', en: 'a whole number' },
  boolean: { fi: 'kyllä (true) tai ei (false)', en: 'yes (true) or no (false)' },
  array: { fi: 'luettelo', en: 'a list' },
  object: { fi: 'ryhmä kenttiä', en: 'a group of fields' },
};

const formats: Readonly<Record<string, StaffText>> = {
  date: { fi: 'olemassa oleva päivä muodossa 2026-11-22', en: 'a date that exists, as 2026-11-22' },
  url: { fi: 'verkko-osoite, joka alkaa https://', en: 'a web address that begins with https://' },
  email: { fi: 'sähköpostiosoite', en: 'an e-mail address' },
  regex: { fi: 'ohjeen mukainen muoto', en: 'the form that the hint of the field shows' },
};

/** Rules of our own, by the message of the schema's check. */
const rules: Readonly<Record<string, Explanation['mend']>> = {
  phone: {
    fi: 'Kirjoita toimiva puhelinnumero, esimerkiksi 013 330 2121 tai +358 13 330 2121.',
    en: 'Write a phone number that exists, such as 013 330 2121 or +358 13 330 2121.',
  },
  untilBeforeFrom: {
    fi: 'Päättymispäivän pitää olla alkamispäivän jälkeen.',
    en: 'The end must not be before the start.',
  },
  opensWithoutCloses: {
    fi: 'Anna sekä avautumis- että sulkeutumisaika, tai jätä molemmat pois (suljettu).',
    en: 'Give both an opening and a closing time, or neither (closed).',
  },
  overlappingHours: {
    fi: 'Aukioloajat menevät päällekkäin samana päivänä. Yhdistä ne.',
    en: 'These hours overlap other hours of the same day. Join them.',
  },
};

/** A schema's complaint in words that staff understand. `input` is the value at the issue's path. */
export function explainIssue(issue: Issue, input: unknown): Explanation {
  const value = shown(input);
  const foundValue = { fi: value, en: value };
  if (issue.code === 'unrecognized_keys') {
    const names = issue.keys.join(', ');
    return {
      found: { fi: `tuntematon kenttä ${names}`, en: `unknown field ${names}` },
      mend: {
        fi: 'Poista kenttä tai korjaa sen nimi.',
        en: 'Remove the field or correct its name.',
      },
    };
  }
  if (input === undefined || input === null || input === '') {
    return {
      found: { fi: 'kenttä puuttuu tai on tyhjä', en: 'the field is missing or empty' },
      mend: { fi: 'Täytä kenttä.', en: 'Fill in the field.' },
    };
  }
  const rule = rules[issue.message];
  if (rule) return { found: foundValue, mend: rule };
  if (issue.code === 'invalid_type') {
    const name = typeNames[issue.expected] ?? { fi: issue.expected, en: issue.expected };
    return {
      found: foundValue,
      mend: { fi: `Tässä pitää olla ${name.fi}.`, en: `Write ${name.en} here.` },
    };
  }
  if (issue.code === 'invalid_union') {
    return {
      found: foundValue,
      mend: { fi: 'Kirjoita luku tai teksti.', en: 'Write a number or a text.' },
    };
  }
  if (issue.code === 'invalid_value') {
    const list = issue.values.map(String).join(', ');
    return {
      found: foundValue,
      mend: { fi: `Valitse jokin näistä: ${list}.`, en: `Choose one of: ${list}.` },
    };
  }
  if (issue.code === 'invalid_format') {
    const form = formats[issue.format] ?? formats.regex;
    return {
      found: foundValue,
      mend: { fi: `Kirjoita ${form?.fi}.`, en: `Write ${form?.en}.` },
    };
  }
  if (issue.code === 'too_big') {
    const most = String(issue.maximum);
    return {
      found: { fi: `${value} on liian pitkä tai suuri`, en: `${value} is too long or too large` },
      mend: { fi: `Enintään ${most}.`, en: `At most ${most}.` },
    };
  }
  if (issue.code === 'too_small') {
    const least = String(issue.minimum);
    return {
      found: { fi: `${value} on liian lyhyt tai pieni`, en: `${value} is too short or too small` },
      mend: { fi: `Vähintään ${least}.`, en: `At least ${least}.` },
    };
  }
  return { found: foundValue, mend: { fi: issue.message, en: issue.message } };
}

/** The value at a path of an unknown structure. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}
