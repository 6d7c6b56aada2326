import { z } from 'zod';
import { locales, localeTable } from '../i18n/locales.ts';
import { contact } from '../schema/contact.ts';
import { guide } from '../schema/guide.ts';
import { pack } from '../schema/pack.ts';
import { translation } from '../schema/shared.ts';
import type { ApiShape } from './paths.ts';

/** What the files of the interface for programs hold. The JSON Schemas and the OpenAPI file derive from it. */
const url = (description: string) => z.url().meta({ description });
const day = (description: string) => z.iso.date().meta({ description });
const locale = z.enum(locales).meta({ description: 'Language as it stands in addresses' });
const lang = z
  .enum(locales.map((known) => localeTable[known].lang))
  .meta({ description: 'Language as a BCP-47 tag, for the attribute lang' });
const dir = z.enum(['ltr', 'rtl']).meta({ description: 'Direction, for the attribute dir' });

const provenance = z
  .strictObject({
    method: translation.shape.method.meta({
      description: 'machine: no person has checked it; say so to your readers',
    }),
    from: z.enum(locales),
    date: z.iso.date(),
  })
  .meta({ description: 'Where a translation comes from; absent for an original' });

/** The language of a text: that of the file or, where the text is not translated, another. */
const text = {
  locale: locale.meta({
    description: 'Language of the text: English or Finnish if not translated',
  }),
  lang,
  dir,
  translation: provenance.optional(),
};

const guideItem = z.strictObject({
  id: guide.fields.shape.topic.meta({ description: 'Never changes its meaning' }),
  title: z.string(),
  summary: z.string(),
  ...text,
  topic: z.string().meta({ description: 'Id of the topic' }),
  audience: z.enum(['newcomers', 'employers']),
  checked: day('When the content was last compared with its sources'),
  updated: day('When this text was last translated or checked'),
  url: url('The page in the language of this file'),
  link: url("Without a language: leads each reader to the reader's own"),
  text: url('The whole text as JSON, in the language given here'),
});

const head = { locale, lang, dir };

export const apiSchemas = {
  index: z.strictObject({
    name: z.string(),
    version: z.literal('1'),
    openapi: url('The description of this interface'),
    languages: url('The list of languages'),
    schemas: z.array(z.url()),
    files: z.array(z.url()).meta({ description: 'Every file of the interface' }),
  }),
  languages: z.strictObject({
    languages: z.array(
      z.strictObject({
        ...head,
        name: z.string().meta({ description: 'The name of the language in itself' }),
        home: url('Home page'),
        guides: z.url(),
        contacts: z.url(),
        packs: z.url(),
        feed: url('Atom feed of new and changed guides'),
      }),
    ),
  }),
  guides: z.strictObject({ ...head, guides: z.array(guideItem) }),
  guide: z.strictObject({
    ...guideItem.shape,
    html: z.string().meta({ description: 'The text as HTML with absolute addresses' }),
    contacts: z.array(z.string()).meta({ description: 'Ids of contacts' }),
    related: z.array(z.string()).meta({ description: 'Ids of guides' }),
    sources: guide.fields.shape.sources,
  }),
  contacts: z.strictObject({
    ...head,
    contacts: z.array(
      z.strictObject({
        id: z.string(),
        ...contact.fields.pick({
          name: true,
          organisation: true,
          about: true,
          appointment: true,
          kind: true,
          topics: true,
          municipalities: true,
          phones: true,
          email: true,
          web: true,
          address: true,
          languages: true,
          interpreter: true,
          stepFree: true,
          hours: true,
          confidence: true,
          checked: true,
          sources: true,
        }).shape,
        ...text,
        url: url('The page in the language of this file'),
        link: url("Without a language: leads each reader to the reader's own"),
      }),
    ),
  }),
  packs: z.strictObject({
    ...head,
    title: z.string().meta({ description: 'What a welcome pack is called in this language' }),
    packs: z.array(
      z.strictObject({
        id: z.string(),
        title: z.string(),
        greeting: z.string(),
        ...text,
        from: pack.fields.shape.from,
        until: pack.fields.shape.until,
        company: pack.fields.shape.company,
        guides: z.array(z.string()).meta({ description: 'Ids of guides in the order of reading' }),
        url: url('The page in the language of this file'),
        link: url("Without a language: leads each reader to the reader's own"),
      }),
    ),
  }),
} as const satisfies Record<ApiShape, z.ZodObject>;

export type ApiFile<Shape extends ApiShape> = z.infer<(typeof apiSchemas)[Shape]>;
