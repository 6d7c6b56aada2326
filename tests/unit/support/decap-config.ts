import { z } from 'zod';
import { adminConfig } from '../../../admin/config.ts';
import { cmsOptions } from '../../../src/build/cms-options.ts';
import type { StaffLanguage } from '../../../src/entries/problem.ts';
import { siteFiles } from './content.ts';
import { siteOf } from './site.ts';

const fieldShape = {
  name: z.string(),
  label: z.string(),
  widget: z.string(),
  required: z.boolean(),
  i18n: z.boolean(),
  hint: z.string().optional(),
  multiple: z.boolean().optional(),
  options: z.array(z.object({ value: z.string(), label: z.string() })).optional(),
};

/** A field of the config with the fields inside it. */
export interface ConfigField extends z.infer<z.ZodObject<typeof fieldShape>> {
  readonly fields?: ConfigField[] | undefined;
}

const field: z.ZodType<ConfigField> = z.looseObject({
  ...fieldShape,
  get fields() {
    return z.array(field).optional();
  },
});

const config = z.looseObject({
  locale: z.string(),
  i18n: z.object({
    structure: z.string(),
    locales: z.array(z.string()),
    default_locale: z.string(),
  }),
  collections: z.array(
    z.looseObject({
      name: z.string(),
      label: z.string(),
      label_singular: z.string(),
      folder: z.string(),
      path: z.string().optional(),
      extension: z.string(),
      identifier_field: z.string(),
      i18n: z.object({ structure: z.string() }),
      fields: z.array(field),
    }),
  ),
});

export const admin = adminConfig(siteOf(siteFiles({})), cmsOptions({}));

/** Decap's config as staff of a language get it, without the interface text, which is no entry. */
export const decapConfig = (language: StaffLanguage) => {
  const { collections, ...others } = admin.decap[language];
  return config.parse({ ...others, collections: collections.filter(({ name }) => name !== 'ui') });
};

/** Every field of a list of fields with its path: `phones.number`. */
export function configFields(fields: readonly ConfigField[], place = ''): [string, ConfigField][] {
  return fields.flatMap((item) => {
    const path = `${place}${item.name}`;
    return [[path, item], ...configFields(item.fields ?? [], `${path}.`)];
  });
}
