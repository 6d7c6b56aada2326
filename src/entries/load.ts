import { z } from 'zod';
import { fallbackChain, isLocale, type Locale, sourceLocale } from '../i18n/locales.ts';
import { type Collection, translationFields } from '../schema/collection.ts';
import { translation as translationSchema } from '../schema/shared.ts';
import type { Entry, Version } from './entry.ts';
import { explainIssue, valueAt } from './field-problem.ts';
import type { Problem } from './problem.ts';
import { parseDataFile, parseMarkdownFile, type SourceFile } from './source-file.ts';

/** A text file by its path below the project. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

interface Loaded<Value> {
  readonly entries: Map<string, Entry<Value>>;
  readonly problems: Problem[];
}

const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Turns the files of one collection into entries. A translation file that is
 * empty or has no title counts as not translated: Decap writes such files.
 */
export function loadCollection<Shape extends z.ZodRawShape>(
  collection: Collection<Shape>,
  files: readonly TextFile[],
): Loaded<z.infer<z.ZodObject<Shape, z.core.$strict>>> {
  const problems: Problem[] = [];
  const parts = new Map<string, Part[]>();
  const unreadable = new Set<string>();
  for (const file of files) {
    const read = collection.storage === 'data' ? readDataFile : readMarkdownFile;
    const found = read(collection, file);
    problems.push(...found.problems);
    if (found.id === undefined) continue;
    if (found.parts.length === 0 && found.problems.length > 0) unreadable.add(found.id);
    parts.set(found.id, [...(parts.get(found.id) ?? []), ...found.parts]);
  }
  const entries = new Map<string, Entry<z.infer<z.ZodObject<Shape, z.core.$strict>>>>();
  for (const [id, own] of parts) {
    const found: Problem[] = [];
    const entry = assemble(collection, id, own, found);
    // Where a file cannot be read at all, what is missing from it is no news.
    if (entry || !unreadable.has(id)) problems.push(...found);
    if (entry) entries.set(id, entry);
  }
  return { entries, problems };
}

/** The raw fields of one language of an entry, and how to find their lines. */
interface Part {
  readonly locale: Locale;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly file: SourceFile;
  /** Where the fields stand inside the file: `['ar']` in a data file. */
  readonly path: readonly string[];
}

interface Read {
  readonly id?: string;
  readonly parts: Part[];
  readonly problems: Problem[];
}

const record = z.record(z.string(), z.unknown());

function readMarkdownFile(collection: Collection, { path, text }: TextFile): Read {
  const [, , id = '', name = ''] = path.split('/');
  const match = /^index\.([^.]+)\.(?:md|mdx)$/.exec(name);
  const locale = match?.[1] ?? '';
  const extension = collection.storage === 'mdx' ? 'mdx' : 'md';
  if (!match || !name.endsWith(`.${extension}`)) {
    return {
      parts: [],
      problems: [
        unexpectedFile(path, `content/${collection.name}/<id>/index.<locale>.${extension}`),
      ],
    };
  }
  if (!isLocale(locale)) return { parts: [], problems: [unknownLanguage(path, locale)] };
  const badId = checkId(id, path);
  if (badId) return { parts: [], problems: [badId] };
  const file = parseMarkdownFile(path, text);
  if (Array.isArray(file)) return { id, parts: [], problems: file.map((p) => ({ ...p, locale })) };
  const fields = record.safeParse(file.data ?? {});
  if (!fields.success) return { id, parts: [], problems: [notFields(path, locale)] };
  return {
    id,
    parts: [{ locale, fields: { ...fields.data, body: file.body }, file, path: [] }],
    problems: [],
  };
}

function readDataFile(collection: Collection, { path, text }: TextFile): Read {
  const name = path.slice(`content/${collection.name}/`.length);
  if (!name.endsWith('.yml') || name.includes('/')) {
    return { parts: [], problems: [unexpectedFile(path, `content/${collection.name}/<id>.yml`)] };
  }
  const id = name.slice(0, -'.yml'.length);
  const badId = checkId(id, path);
  if (badId) return { parts: [], problems: [badId] };
  const file = parseDataFile(path, text);
  if (Array.isArray(file)) return { id, parts: [], problems: file };
  const languages = record.safeParse(file.data ?? {});
  if (!languages.success) return { id, parts: [], problems: [notFields(path)] };
  const parts: Part[] = [];
  const problems: Problem[] = [];
  for (const [locale, fields] of Object.entries(languages.data)) {
    if (!isLocale(locale)) {
      problems.push(unknownLanguage(path, locale, file.lineOf([locale])));
      continue;
    }
    const own = record.safeParse(fields ?? {});
    if (own.success) parts.push({ locale, fields: own.data, file, path: [locale] });
    else problems.push(notFields(path, locale, file.lineOf([locale])));
  }
  if (parts.length === 0 && problems.length === 0) {
    parts.push({ locale: sourceLocale, fields: {}, file, path: [sourceLocale] });
  }
  return { id, parts, problems };
}

function assemble<Shape extends z.ZodRawShape>(
  collection: Collection<Shape>,
  id: string,
  parts: readonly Part[],
  problems: Problem[],
): Entry<z.infer<z.ZodObject<Shape, z.core.$strict>>> | undefined {
  const ofTranslation = translationFields(collection);
  const presence = Object.keys(ofTranslation.shape)[0] ?? '';
  const present = parts.filter(
    ({ locale, fields }) =>
      !isBlank(fields[locale === sourceLocale ? collection.titleField : presence]),
  );
  for (const { fields, file, locale } of parts) {
    const hasText = Object.keys(ofTranslation.shape).some(
      (name) => name !== 'translation' && !isEmptyValue(fields[name]),
    );
    const isNamed = !isBlank(fields[presence]);
    if (locale !== sourceLocale && hasText && !isNamed) {
      problems.push(missingTitle(file.path, locale, presence));
    }
  }
  const sourcePart = present.find(({ locale }) => locale === sourceLocale);
  if (!sourcePart) {
    const known = parts.find(({ locale }) => locale === sourceLocale) ?? parts[0];
    if (known) problems.push(missingSource(known.file.path, collection.titleField));
    return undefined;
  }
  const source = parse(collection.fields, sourcePart, problems);
  const versions = new Map<Locale, Version<z.infer<z.ZodObject<Shape, z.core.$strict>>>>();
  const texts = new Map<Locale, Readonly<Record<string, unknown>>>();
  for (const part of present) {
    const { locale } = part;
    const own = locale === sourceLocale ? source : parse(ofTranslation, part, problems);
    if (own !== undefined) texts.set(locale, own);
  }
  for (const { locale, file } of present) {
    const own = texts.get(locale);
    if (own === undefined || source === undefined) continue;
    const { shown, borrowed } = withFallbacks(locale, Object.keys(ofTranslation.shape), texts);
    const value = collection.fields.safeParse({ ...source, ...shown });
    if (!value.success) continue;
    versions.set(locale, {
      locale,
      value: value.data,
      file: file.path,
      ...(borrowed.size > 0 && { borrowed }),
      ...(own.translation !== undefined && {
        translation: translationSchema.parse(own.translation),
      }),
    });
  }
  const version = versions.get(sourceLocale);
  return version && { id, versions, source: version };
}

/** The texts of a language; each that it lacks comes from its fallback, which is named. */
function withFallbacks(
  locale: Locale,
  fields: readonly string[],
  all: ReadonlyMap<Locale, Readonly<Record<string, unknown>>>,
) {
  const shown: Record<string, unknown> = {};
  const borrowed = new Map<string, Locale>();
  for (const field of fields) {
    if (field === 'translation') continue;
    const from = fallbackChain(locale).find((known) => all.get(known)?.[field] !== undefined);
    if (from === undefined) continue;
    shown[field] = all.get(from)?.[field];
    if (from !== locale) borrowed.set(field, from);
  }
  return { shown, borrowed };
}

function parse<Schema extends z.ZodObject>(
  schema: Schema,
  part: Part,
  problems: Problem[],
): z.infer<Schema> | undefined {
  const result = schema.safeParse(withoutNulls(part.fields));
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const path =
      issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
    const line = part.file.lineOf([...part.path, ...path]);
    problems.push({
      file: part.file.path,
      locale: part.locale,
      field: path.join('.'),
      ...(line !== undefined && { line }),
      ...explainIssue(issue, valueAt(part.fields, issue.path)),
    });
  }
  return undefined;
}

/** Decap writes `null` and empty strings for fields left empty; they are absent here. */
function withoutNulls(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([key, value]) => key === 'body' || !(value === null || value === '' || isEmptyObject(value)),
    ),
  );
}

const isEmptyObject = (value: unknown) =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((inner) => inner === null || inner === '' || inner === undefined);

const isEmptyValue = (value: unknown) =>
  isBlank(value) || isEmptyObject(value) || (Array.isArray(value) && value.length === 0);

const isBlank = (value: unknown) =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

function checkId(id: string, file: string): Problem | undefined {
  if (idPattern.test(id)) return undefined;
  return {
    file,
    found: { fi: `nimi "${id}"`, en: `the name "${id}"` },
    mend: {
      fi: 'Käytä nimessä vain pieniä kirjaimia a–z, numeroita ja väliviivoja.',
      en: 'Use only small letters a–z, digits and hyphens in the name.',
    },
  };
}

function unexpectedFile(file: string, expected: string): Problem {
  return {
    file,
    found: { fi: 'tiedosto, joka ei kuulu tähän', en: 'a file that does not belong here' },
    mend: { fi: `Poista se tai nimeä se: ${expected}.`, en: `Remove it or name it ${expected}.` },
  };
}

function unknownLanguage(file: string, locale: string, line?: number): Problem {
  return {
    file,
    locale,
    ...(line !== undefined && { line }),
    found: { fi: `tuntematon kieli "${locale}"`, en: `unknown language "${locale}"` },
    mend: {
      fi: 'Käytä jotakin sivuston kielistä, esimerkiksi fi, en tai ar.',
      en: 'Use one of the languages of the site, such as fi, en or ar.',
    },
  };
}

function notFields(file: string, locale?: string, line?: number): Problem {
  return {
    file,
    ...(locale !== undefined && { locale }),
    ...(line !== undefined && { line }),
    found: { fi: 'tietoja, jotka eivät ole kenttiä', en: 'data that are not fields' },
    mend: { fi: 'Kirjoita kentät muodossa nimi: arvo.', en: 'Write fields as name: value.' },
  };
}

function missingTitle(file: string, locale: Locale, field: string): Problem {
  return {
    file,
    locale,
    field,
    found: { fi: 'käännös ilman otsikkoa', en: 'a translation without a title' },
    mend: {
      fi: 'Kirjoita otsikko. Jos haluat poistaa käännöksen, tyhjennä kaikki sen kentät.',
      en: 'Write the title. To remove the translation, empty all of its fields.',
    },
  };
}

function missingSource(file: string, field: string): Problem {
  return {
    file,
    locale: sourceLocale,
    field,
    found: {
      fi: 'suomenkielinen teksti puuttuu tai siinä ei ole otsikkoa',
      en: 'the Finnish text is missing or has no title',
    },
    mend: {
      fi: 'Kirjoita suomenkielinen teksti ensin: muut kielet ovat sen käännöksiä.',
      en: 'Write the Finnish text first: the other languages are its translations.',
    },
  };
}
