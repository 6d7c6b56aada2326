import { z } from 'zod';
import { locales } from '../i18n/locales.ts';
import { type ApiShape, apiAddress, apiShapes } from './paths.ts';
import { apiSchemas } from './schema.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The JSON Schema (2020-12) of a shape of file. Notes for the editor stay out. */
export function jsonSchema(shape: ApiShape): JsonSchema {
  return z.toJSONSchema(apiSchemas[shape], {
    target: 'draft-2020-12',
    override: ({ jsonSchema: own }) => {
      delete own.field;
    },
  });
}

const summaries: Readonly<Record<ApiShape, string>> = {
  index: 'Every file of the interface',
  languages: 'The languages of the site and the files of each',
  guides: 'All guides, without their texts',
  guide: 'A guide with its text, in a language it is written in',
  contacts: 'All contacts',
  packs: 'The ready-made welcome packs',
};

/** The OpenAPI 3.1 description of the interface. */
export function openApi(origin: string, title: string): object {
  const locale = {
    name: 'locale',
    in: 'path',
    required: true,
    description: 'Language as it stands in addresses',
    schema: { type: 'string', enum: [...locales] },
  };
  const id = {
    name: 'id',
    in: 'path',
    required: true,
    description: 'Id of a guide, as the list of guides gives it',
    schema: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
  };
  const get = (shape: ApiShape, parameters: readonly object[] = []) => ({
    get: {
      operationId: shape,
      summary: summaries[shape],
      ...(parameters.length > 0 && { parameters }),
      responses: {
        200: {
          description: summaries[shape],
          content: { 'application/json': { schema: { $ref: `#/components/schemas/${shape}` } } },
        },
        404: { description: 'There is no such file' },
      },
    },
  });
  return {
    openapi: '3.1.1',
    info: {
      title,
      version: '1',
      description:
        'Static files: no key, no sign-in. Fields may be added; they are not removed or given another meaning within /api/v1/.',
    },
    servers: [{ url: origin }],
    paths: {
      [apiAddress.index]: get('index'),
      [apiAddress.languages]: get('languages'),
      '/api/v1/{locale}/guides.json': get('guides', [locale]),
      '/api/v1/{locale}/guides/{id}.json': get('guide', [locale, id]),
      '/api/v1/{locale}/contacts.json': get('contacts', [locale]),
      '/api/v1/{locale}/packs.json': get('packs', [locale]),
    },
    components: {
      schemas: Object.fromEntries(
        apiShapes.map((shape) => {
          const { $schema: _, ...schema } = jsonSchema(shape);
          return [shape, schema];
        }),
      ),
    },
  };
}
