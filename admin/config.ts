import { z } from 'zod';
import type { Site } from '../src/entries/site.ts';
import { allUses } from '../src/entries/uses.ts';
import { isLocale, locales, localeTable, sourceLocale } from '../src/i18n/locales.ts';
import type { Collection } from '../src/schema/collection.ts';
import { type FieldMeta, fieldMeta, type StaffText } from '../src/schema/field.ts';
import { collections } from '../src/schema/index.ts';
import { translation } from '../src/schema/shared.ts';

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

/** What the editing app loads at its start. */
export interface AdminConfig {
  /** Decap's own config, one in each language of the interface. */
  readonly decap: Readonly<Record<StaffLanguage, object>>;
  /** For the blocks that staff insert by choosing from a list. */
  readonly choices: Choices;
}

/** The config of the editing app, made from the schema and what there is to choose. */
export function adminConfig(site: Site): AdminConfig {
  const choices = choicesOf(site);
  const uses = usesOf(site);
  return {
    decap: {
      fi: decapConfig('fi', choices, uses),
      en: decapConfig('en', choices, uses),
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
    (['guides', 'topics', 'contacts', 'municipalities', 'facts', 'terms'] as const).map((name) => [
      name,
      [...store[name].values()]
        .map(({ id, source: { value } }) => ({ value: id, label: titleOf(value) }))
        .sort((a, b) => a.label.localeCompare(b.label, sourceLocale)),
    ]),
  );
}

function titleOf(
  value: { title: string } | { name: string } | { label: string } | { term: string },
): string {
  if ('title' in value) return value.title;
  if ('name' in value) return value.name;
  return 'term' in value ? value.term : value.label;
}

function decapConfig(language: StaffLanguage, choices: Choices, uses: GuideTitles): object {
  return {
    load_config_file: false,
    locale: language,
    backend: { name: 'local', proxy_url: '/api/v1' },
    media_folder: 'content/media',
    public_folder: '/media',
    slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' },
    i18n: {
      structure: 'multiple_files',
      locales: [...locales],
      default_locale: sourceLocale,
    },
    editor: { preview: false },
    collections: Object.values(collections)
      .filter(({ storage }) => storage !== 'mdx')
      .map((collection) => collectionConfig(collection, language, choices, uses)),
  };
}

function collectionConfig(
  collection: Collection,
  language: StaffLanguage,
  choices: Choices,
  uses: GuideTitles,
): object {
  const isText = collection.storage === 'markdown';
  const fields = Object.entries(collection.fields.shape).flatMap(([name, schema]) =>
    schema instanceof z.ZodType ? [fieldConfig(name, schema, language, choices, true)] : [],
  );
  const checked = fields.findIndex(({ widget }) => widget === 'checked');
  const known = uses[collection.name];
  if (fields[checked] && known) fields[checked] = { ...fields[checked], uses: known };
  const ownFields =
    isText || fields.some(({ i18n }) => i18n === true)
      ? [
          ...fields.filter(({ name }) => name !== 'body'),
          translationConfig(language, choices),
          ...fields.filter(({ name }) => name === 'body'),
        ]
      : fields;
  return {
    name: collection.name,
    label: collection.label[language],
    label_singular: collection.labelSingular[language],
    folder: `content/${collection.name}`,
    create: true,
    identifier_field: collection.titleField,
    slug: `{{${collection.titleField}}}`,
    ...(isText
      ? {
          path: '{{slug}}/index',
          extension: 'md',
          format: 'frontmatter',
          media_folder: '',
          public_folder: '',
        }
      : { extension: 'yml', format: 'yaml' }),
    i18n: { structure: isText ? 'multiple_files' : 'single_file' },
    fields: ownFields,
  };
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
