import { z } from 'zod';
import type { CmsOptions } from '../src/build/cms-options.ts';
import type { Site } from '../src/entries/site.ts';
import { allUses } from '../src/entries/uses.ts';
import { isLocale, locales, localeTable, sourceLocale } from '../src/i18n/locales.ts';
import type { Collection } from '../src/schema/collection.ts';
import { type FieldMeta, fieldMeta, type StaffText } from '../src/schema/field.ts';
import { collections } from '../src/schema/index.ts';
import { translation } from '../src/schema/shared.ts';
import { interfaceTextConfig } from './interface-text-config.ts';

/** A choice in a list: what is stored and what staff read. */
export interface Choice {
  readonly label: string;
  readonly value: string;
}

/** The ids that fields and blocks may refer to, by collection. */
export type Choices = Readonly<Record<string, readonly Choice[]>>;

/** A field as Decap's config describes it. @see https://decapcms.org/docs/widgets/ */
export interface DecapField {
  readonly name: string;
  readonly label: string;
  readonly widget: string;
  readonly fields?: readonly DecapField[];
  readonly [option: string]: unknown;
}

export type StaffLanguage = keyof StaffText;

/** A collection as Decap's config describes it. */
export interface DecapCollection {
  readonly name: string;
  readonly [option: string]: unknown;
}

/** Decap's own config; what the app itself reads of it. @see https://decapcms.org/docs/configuration-options/ */
export interface DecapConfig {
  readonly backend: { readonly name: string };
  readonly collections: readonly DecapCollection[];
  readonly [option: string]: unknown;
}

/** What the editing app loads at its start. */
export interface AdminConfig {
  /** Decap's own config, one in each language of the interface. */
  readonly decap: Readonly<Record<StaffLanguage, DecapConfig>>;
  /** For the blocks that staff insert by choosing from a list. */
  readonly choices: Choices;
}

/** The config of the editing app, made from the schema and what there is to choose. */
export function adminConfig(site: Site, cms: CmsOptions): AdminConfig {
  const choices = choicesOf(site);
  const uses = usesOf(site);
  return {
    decap: {
      fi: decapConfig('fi', choices, uses, cms, site),
      en: decapConfig('en', choices, uses, cms, site),
    },
    choices,
  };
}

/** The titles of the guides that name an entry, by its collection and its id. */
type GuideTitles = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

const usesOf = ({ store }: Site): GuideTitles =>
  Object.fromEntries(
    Object.entries(allUses(store)).map(([collection, uses]) => [
      collection,
      Object.fromEntries(
        [...uses].map(([id, guides]) => [id, guides.map(({ source }) => source.value.title)]),
      ),
    ]),
  );

function choicesOf({ store }: Site): Choices {
  return Object.fromEntries(
    Object.entries(store).map(([name, entries]) => [
      name,
      [...entries.values()]
        .map(({ id, source: { value } }) => ({ value: id, label: entryTitle(name, value) }))
        .sort((a, b) => a.label.localeCompare(b.label, sourceLocale)),
    ]),
  );
}

/** What staff call an entry: the field of the schema that names it. */
export function entryTitle(collection: string, value: object): string {
  const { titleField } = Object.values(collections).find(({ name }) => name === collection) ?? {};
  return titleField === undefined ? '' : String(Reflect.get(value, titleField));
}

function decapConfig(
  language: StaffLanguage,
  choices: Choices,
  uses: GuideTitles,
  cms: CmsOptions,
  site: Site,
): DecapConfig {
  return {
    load_config_file: false,
    locale: language,
    backend: cms.backend,
    publish_mode: cms.hasWorkflow ? 'editorial_workflow' : 'simple',
    media_folder: 'content/media',
    public_folder: '/media',
    slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' },
    i18n: {
      structure: 'multiple_files',
      locales: [...locales],
      default_locale: sourceLocale,
    },
    editor: { preview: true },
    collections: [
      ...Object.values(collections).map((collection) =>
        collectionConfig(collection, language, choices, uses, site),
      ),
      interfaceTextConfig(language, site),
    ],
  };
}

function collectionConfig(
  collection: Collection,
  language: StaffLanguage,
  choices: Choices,
  uses: GuideTitles,
  site: Site,
): DecapCollection {
  const known = uses[collection.name];
  const fields = Object.entries(collection.fields.shape).flatMap(([name, schema]) => {
    if (!(schema instanceof z.ZodType)) return [];
    const field = fieldConfig(name, schema, language, choices, true);
    return field.widget === 'checked' && known ? { ...field, uses: known } : field;
  });
  const isTranslated = collection.storage !== 'data' || fields.some(({ i18n }) => i18n === true);
  const body = fields.filter(({ name }) => name === 'body');
  const others = fields.filter(({ name }) => name !== 'body');
  return {
    name: collection.name,
    label: collection.label[language],
    label_singular: collection.labelSingular[language],
    folder: `content/${collection.name}`,
    create: true,
    identifier_field: collection.titleField,
    slug: `{{${collection.titleField}}}`,
    ...storageConfig(collection, site),
    fields: [
      ...others,
      ...(isTranslated ? [translationConfig(language, choices)] : []),
      // The text of a page is code: it is kept as it is.
      ...(collection.storage === 'mdx' ? body.map(hidden) : body),
    ],
  };
}

const hidden = ({ name, label, i18n }: DecapField): DecapField => ({
  name,
  label,
  i18n,
  widget: 'hidden',
  required: false,
});

/** Where the files of a collection lie, and in which form. */
function storageConfig(collection: Collection, { store }: Site): object {
  const inFolders = { path: '{{slug}}/index', format: 'frontmatter' };
  const structure = 'multiple_files';
  switch (collection.storage) {
    case 'markdown':
      return {
        ...inFolders,
        extension: 'md',
        media_folder: '',
        public_folder: '',
        i18n: { structure },
      };
    case 'mdx': {
      const written = new Set(
        [...store.pages.values()].flatMap(({ versions }) => [...versions.keys()]),
      );
      const own = locales.filter((locale) => locale === sourceLocale || written.has(locale));
      return {
        ...inFolders,
        extension: 'mdx',
        create: false,
        delete: false,
        i18n: { structure, locales: own, default_locale: sourceLocale },
      };
    }
    case 'data':
      return { extension: 'yml', format: 'yaml', i18n: { structure: 'single_file' } };
  }
}

/** Empty in the source language and filled in on saving, so no part of it is required. */
function translationConfig(language: StaffLanguage, choices: Choices): DecapField {
  const config = fieldConfig('translation', translation, language, choices, true);
  return { ...config, fields: notRequired(config.fields), required: false };
}

/** Decap asks for the required fields of a group that may be left out; the check before saving does not. */
const notRequired = (fields: readonly DecapField[] = []) =>
  fields.map((field) => ({ ...field, required: false }));

/** One field of the schema as Decap shows it. Translated fields appear in every language. */
function fieldConfig(
  name: string,
  schema: z.ZodType,
  language: StaffLanguage,
  choices: Choices,
  isTop: boolean,
  isTranslated = false,
): DecapField {
  const meta = fieldMeta(schema);
  if (!meta) throw new Error(`The field ${name} has no label for staff`);
  const required = !(schema instanceof z.ZodOptional);
  const inner = unwrap(schema);
  const translate = meta.translate === true || isTranslated;
  const config = widgetConfig(inner, meta, language, choices, translate);
  return {
    name,
    label: meta.label[language],
    ...(meta.hint && { hint: meta.hint[language] }),
    ...config,
    ...(!required && config.widget === 'object' && { fields: notRequired(config.fields) }),
    required,
    i18n: isTop || isTranslated ? translate : false,
  };
}

const unwrap = (schema: z.ZodType): z.ZodType => {
  const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
  return inner instanceof z.ZodType ? inner : schema;
};

function widgetConfig(
  schema: z.ZodType,
  meta: FieldMeta,
  language: StaffLanguage,
  choices: Choices,
  isTranslated: boolean,
): { widget: string; fields?: DecapField[]; [option: string]: unknown } {
  const many = schema instanceof z.ZodArray;
  const item = many && schema.element instanceof z.ZodType ? unwrap(schema.element) : schema;
  if (meta.widget === 'relation') {
    const options = choices[meta.collection ?? ''] ?? [];
    return { widget: 'select', multiple: many, options };
  }
  if (meta.widget === 'datetime') {
    return {
      widget: 'datetime',
      format: 'YYYY-MM-DD',
      date_format: 'D.M.YYYY',
      time_format: false,
      picker_utc: true,
    };
  }
  if (meta.widget === 'checked') return { widget: 'checked' };
  if (meta.widget === 'markdown') return { widget: 'markdown', ...markdownOptions };
  if (meta.widget === 'image') return { widget: 'image', choose_url: false };
  if (meta.widget === 'text') return { widget: 'text' };
  if (meta.widget === 'translation') return { widget: 'translation' };
  if (meta.widget === 'hidden') return { widget: 'hidden' };
  if (item instanceof z.ZodEnum) {
    const options = item.options.map((value) => ({
      value: String(value),
      label: wordFor(String(value), meta, language),
    }));
    return { widget: 'select', multiple: many, options };
  }
  if (item instanceof z.ZodObject) {
    const fields = Object.entries(item.shape).flatMap(([name, inner]) =>
      inner instanceof z.ZodType
        ? [fieldConfig(name, inner, language, choices, false, isTranslated)]
        : [],
    );
    return many ? { widget: 'list', fields } : { widget: 'object', fields };
  }
  if (many) return { widget: 'list' };
  if (schema instanceof z.ZodNumber) return { widget: 'number', value_type: 'int' };
  if (schema instanceof z.ZodBoolean) return { widget: 'boolean' };
  return { widget: 'string' };
}

/** What staff read for a value: the schema's word, or the name of a language. */
function wordFor(value: string, meta: FieldMeta, language: StaffLanguage): string {
  const own = meta.options?.[value]?.[language];
  return own ?? (isLocale(value) ? localeTable[value].staffName[language] : value);
}

const markdownOptions = {
  buttons: ['bold', 'link', 'heading-two', 'heading-three', 'bulleted-list', 'numbered-list'],
  editor_components: [
    'note',
    'warning',
    'steps',
    'municipality',
    'contact',
    'contact-line',
    'fact',
    'term',
    'image',
  ],
  modes: ['rich_text', 'raw'],
  sanitize_preview: true,
} as const;
