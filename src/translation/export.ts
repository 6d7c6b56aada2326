import { z } from 'zod';
import { formatFact } from '../i18n/format.ts';
import { type Locale, sourceLocale } from '../i18n/locales.ts';
import { type Translate, translator } from '../i18n/translate.ts';
import { fact as factCollection } from '../schema/fact.ts';
import { fieldMeta } from '../schema/field.ts';
import type { InterfaceKey } from '../schema/interface-text.ts';
import { interfaceText } from '../schema/interface-text.ts';
import { printCsv } from './csv.ts';
import type { ExchangeFile, ExchangeState, ExchangeUnit } from './exchange.ts';
import { type Code, codesOf, type Piece, wordsOf } from './inline.ts';
import { isPlural } from './interface-collection.ts';
import { entryName, type TextEntry } from './text-entry.ts';
import { type EntryUnits, entryUnits, piecesOf, type Unit } from './units.ts';
import { printXliff } from './xliff.ts';

/** The forms in which texts go to translators, with the endings of their files. */
export const formats = { xliff2: 'xlf', xliff12: 'xlf', csv: 'csv' } as const;
export type Format = keyof typeof formats;

export const isFormat = (value: string): value is Format => Object.hasOwn(formats, value);

/** The terms and facts that texts name, looked up by what exports need. */
export interface Reference {
  readonly facts: ReadonlyMap<string, TextEntry>;
  readonly contacts: ReadonlyMap<string, TextEntry>;
  readonly terms: ReadonlyMap<string, TextEntry>;
  readonly translate: (locale: Locale) => Translate;
  /** Finnish words that are not translated. */
  readonly names: readonly string[];
}

export function referenceOf(entries: readonly TextEntry[]): Reference {
  const of = (name: string) =>
    new Map(
      entries
        .filter(({ collection }) => collection.name === name)
        .map((entry) => [entry.id, entry]),
    );
  const terms = of('terms');
  const names = [...terms.values()].flatMap(({ versions }) => {
    const { doNotTranslate, term } = versions.get(sourceLocale)?.fields ?? {};
    return doNotTranslate === true && typeof term === 'string' ? [term] : [];
  });
  return {
    facts: of('facts'),
    contacts: of('contacts'),
    terms,
    translate: translators(entries.find(({ collection }) => collection.name === 'ui')),
    names: names.sort((a, b) => b.length - a.length),
  };
}

/** A translation of an entry in one of the forms; undefined where it has no source in another language. */
export function exportEntry(
  entry: TextEntry,
  to: Locale,
  format: Format,
  reference: Reference,
): string | undefined {
  const units = entryUnits(entry, to);
  if (!units) return undefined;
  const file = exchangeFile(units, reference);
  if (format === 'csv') return printCsv(file);
  return printXliff(file, format === 'xliff2' ? '2.0' : '1.2');
}

export function exchangeFile(
  { entry, from, to, units }: EntryUnits,
  reference: Reference,
): ExchangeFile {
  const method = entry.versions.get(to)?.translation?.method;
  return {
    name: entryName(entry),
    from,
    to,
    names: from === sourceLocale ? reference.names : [],
    shows: (code) => shownBy(code, from, reference),
    units: units.map((unit): ExchangeUnit => {
      const source = piecesOf(entry, unit.kind, unit.source);
      return {
        id: unit.id,
        source,
        target: unit.target === undefined ? undefined : piecesOf(entry, unit.kind, unit.target),
        state: stateOf(unit, method),
        notes: notesOf(entry, unit, source, from, to, reference),
      };
    }),
  };
}

function stateOf(unit: Unit, method: string | undefined): ExchangeState {
  if (unit.target === undefined) return 'new';
  if (!unit.isCurrent) return 'changed';
  if (method === 'human') return 'final';
  return method === 'machine-reviewed' ? 'reviewed' : 'translated';
}

function notesOf(
  entry: TextEntry,
  unit: Unit,
  source: readonly Piece[],
  from: Locale,
  to: Locale,
  reference: Reference,
): string[] {
  const title = entry.versions.get(from)?.fields[entry.collection.titleField];
  const codes = codesOf(source);
  const facts = codes.filter(({ kind }) => kind === 'fact');
  return [
    [entry.collection.labelSingular.en, title, fieldLabel(entry, unit)]
      .filter((part) => typeof part === 'string' && part !== '')
      .join(' · '),
    ...(unit.heading === undefined ? [] : [`Under the heading: ${unit.heading}`]),
    ...(unit.kind === 'list' ? ['A word or phrase a line. Their number may differ.'] : []),
    ...(isPlural(unit.key) ? [pluralNote(to)] : []),
    ...facts.map((code) => `${code.name} shows: ${shownBy(code, from, reference)}`),
    ...termNotes(source, codes, from, to, reference),
  ];
}

const pluralNote = (to: Locale) =>
  `Forms by number, one a line: ${new Intl.PluralRules(to).resolvedOptions().pluralCategories.join(', ')}.`;

function fieldLabel({ collection }: TextEntry, { key, kind }: Unit): string {
  if (kind !== 'field' && kind !== 'list') return kind;
  if (Object.hasOwn(interfaceText, key)) return key;
  const schema = collection.fields.shape[key.split('.')[0] ?? ''];
  const meta = schema instanceof z.ZodType ? fieldMeta(schema) : undefined;
  return meta?.label.en ?? key;
}

/** The official word of a term that stands in the text, and what the glossary calls it in the other language. */
function termNotes(
  source: readonly Piece[],
  codes: readonly Code[],
  from: Locale,
  to: Locale,
  { terms }: Reference,
): string[] {
  const words = ` ${wordsOf(source).toLowerCase()} `;
  const named = new Set(codes.filter(({ kind }) => kind === 'term').map(({ name }) => name));
  return [...terms].flatMap(([id, { versions }]) => {
    const official = text(versions.get(from)?.fields.term);
    if (official === undefined) return [];
    if (!named.has(id) && !hasWord(words, official.toLowerCase())) return [];
    const own = text(versions.get(to)?.fields.term);
    const finnish = text(versions.get(sourceLocale)?.fields.term) ?? official;
    const isName = versions.get(sourceLocale)?.fields.doNotTranslate === true;
    const rule = isName ? 'do not translate' : (own ?? 'not in the glossary of this language yet');
    const meaning = text(versions.get(from)?.fields.explanation);
    const word = finnish === official ? official : `${official} (${finnish})`;
    return [`Term: ${word} = ${rule}${meaning ? `. ${meaning}` : ''}`];
  });
}

function hasWord(words: string, word: string): boolean {
  const at = words.indexOf(word);
  if (at === -1) return false;
  const isLetter = (character: string | undefined) => /[\p{L}\p{N}]/u.test(character ?? '');
  return !isLetter(words[at - 1]) && !isLetter(words[at + word.length]);
}

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

/** What readers see in place of a code. */
function shownBy({ kind, name }: Code, locale: Locale, reference: Reference): string {
  if (kind === 'variable') return `{${name}}`;
  if (kind === 'term')
    return text(reference.terms.get(name)?.versions.get(locale)?.fields.term) ?? name;
  if (kind === 'contact') {
    const versions = reference.contacts.get(name)?.versions;
    return text((versions?.get(locale) ?? versions?.get(sourceLocale))?.fields.name) ?? name;
  }
  if (kind !== 'fact') return name === '' ? kind : name;
  const entry = reference.facts.get(name);
  const source = entry?.versions.get(sourceLocale)?.fields;
  const own = entry?.versions.get(locale)?.fields.value;
  const parsed = factCollection.fields.safeParse({
    ...source,
    ...(own !== undefined && { value: own }),
  });
  if (!parsed.success) return name;
  const { value = phoneOf(reference.contacts.get(parsed.data.contact ?? '')) } = parsed.data;
  if (value === undefined) return name;
  return formatFact(locale, { ...parsed.data, value }, reference.translate(locale));
}

const phones = z.array(z.object({ number: z.union([z.string(), z.number()]) })).min(1);

/** The first number of a contact, which a fact may stand for. */
function phoneOf(contact: TextEntry | undefined): string | undefined {
  const known = phones.safeParse(contact?.versions.get(sourceLocale)?.fields.phones).data;
  return known?.[0] && String(known[0].number);
}

/** The interface text of languages, each read once. */
function translators(entry: TextEntry | undefined): (locale: Locale) => Translate {
  const known = new Map<Locale, Translate>();
  return (locale) => {
    const made = known.get(locale);
    if (made) return made;
    const strings = Object.entries(entry?.versions.get(locale)?.fields ?? {});
    const messages = new Map(
      strings.flatMap(([key, value]): [InterfaceKey, string][] =>
        isKey(key) && typeof value === 'string' ? [[key, value]] : [],
      ),
    );
    const own = translator(locale, messages);
    known.set(locale, own);
    return own;
  };
}

const isKey = (key: string): key is InterfaceKey => Object.hasOwn(interfaceText, key);
