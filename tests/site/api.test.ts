import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { apiAddress, apiPaths, apiShapes } from '../../src/api/paths.ts';
import { address } from '../../src/i18n/addresses.ts';
import { locales } from '../../src/i18n/locales.ts';
import { addresses, origin, readPublished, site } from './built-site.ts';

const read = async (path: string): Promise<unknown> => JSON.parse(await readPublished(path));
const files = [...addresses].filter((path) => path.startsWith('/api/'));
const ajv = formats.default(new Ajv2020({ allErrors: true }));
const schemas = new Map(
  await Promise.all(
    apiShapes.map(async (shape) => {
      const schema = z.record(z.string(), z.unknown()).parse(await read(apiAddress.schema(shape)));
      return [shape, ajv.compile(schema)] as const;
    }),
  ),
);

/** The shape that the description gives an address. */
function shapeOf(path: string) {
  if (/^\/api\/v1\/\w+\/guides\/[\w-]+\.json$/.test(path)) return 'guide';
  return apiShapes.find((shape) => path.endsWith(`/${shape}.json`));
}

/** Every address in a file that leads to this site. */
function ownAddresses(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith(`${origin}/`) ? [value] : [];
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(ownAddresses)
    : [];
}

const data = files.filter((path) => !path.includes('/schemas/') && path !== apiAddress.openApi);

test('every file is of the shape that its schema describes', async () => {
  const found: string[] = [];
  for (const path of data) {
    const validate = schemas.get(shapeOf(path) ?? 'index');
    if (!validate?.(await read(path))) found.push(`${path}: ${ajv.errorsText(validate?.errors)}`);
  }
  expect(data.length).toBeGreaterThan(100);
  expect(found).toEqual([]);
});

test('a schema refuses what is not as it says', async () => {
  const guide = z
    .record(z.string(), z.unknown())
    .parse(await read(apiAddress.guide('fi', 'tax-card')));
  expect(schemas.get('guide')?.(guide)).toBe(true);
  expect(schemas.get('guide')?.({ ...guide, checked: '2026-13-40' })).toBe(false);
  expect(schemas.get('guide')?.({ ...guide, more: 1 })).toBe(false);
});

test('the description is valid OpenAPI 3.1', async () => {
  const validator = new Validator();
  const description = z.record(z.string(), z.unknown()).parse(await read(apiAddress.openApi));
  expect(await validator.validate(description)).toMatchObject({ valid: true });
  expect(validator.version).toBe('3.1');
});

test('the description names every file, and no other', async () => {
  const { paths } = z
    .object({ paths: z.record(z.string(), z.unknown()) })
    .parse(await read(apiAddress.openApi));
  const patterns = Object.keys(paths).map(
    (path) => new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[\\w-]+')}$`),
  );
  expect(data.filter((path) => !patterns.some((pattern) => pattern.test(path)))).toEqual([]);
  for (const pattern of patterns) expect(data.some((path) => pattern.test(path))).toBe(true);
});

test('the index names every file', async () => {
  const index = z.object({ files: z.array(z.string()) }).parse(await read(apiAddress.index));
  expect(index.files).toEqual(apiPaths(site.store).map((path) => origin + path));
  expect(index.files.map((url) => url.slice(origin.length)).sort()).toEqual([...files].sort());
});

test('every address of this site in a file leads somewhere', async () => {
  const found: string[] = [];
  for (const path of data) {
    for (const url of ownAddresses(await read(path))) {
      if (!addresses.has(new URL(url).pathname)) found.push(`${path}: ${url}`);
    }
  }
  expect(found).toEqual([]);
});

test('the text of a guide has only addresses that work on another site', async () => {
  const found: string[] = [];
  for (const path of data.filter((file) => shapeOf(file) === 'guide')) {
    const { html } = z.object({ html: z.string() }).parse(await read(path));
    const written = [...html.matchAll(/ (?:href|src|srcset)="([^"]*)"/g)].map(
      ([, url = '']) => url,
    );
    found.push(...written.filter((url) => !/^(?:https?:\/\/|mailto:|tel:|#)/.test(url)));
  }
  expect(found).toEqual([]);
});

describe.each(locales)('in %s', (locale) => {
  test('the lists hold every guide, contact and pack, and say where a text comes from', async () => {
    const { guides } = z
      .object({
        guides: z.array(
          z.object({
            id: z.string(),
            locale: z.string(),
            translation: z.record(z.string(), z.string()).optional(),
            url: z.string(),
          }),
        ),
      })
      .parse(await read(apiAddress.list(locale, 'guides')));
    expect(guides.map(({ id }) => id)).toEqual([...site.store.guides.keys()]);
    for (const { id, locale: shown, translation, url } of guides) {
      expect(url).toBe(origin + address.entry(locale, 'guides', id));
      const version = [...(site.store.guides.get(id)?.versions.values() ?? [])].find(
        (known) => known.locale === shown,
      );
      const { method, from, date } = version?.translation ?? {};
      expect(translation ?? {}).toEqual({ ...(method && { method, from, date }) });
    }
    const { contacts } = z
      .object({ contacts: z.array(z.unknown()) })
      .parse(await read(apiAddress.list(locale, 'contacts')));
    const { packs } = z
      .object({ packs: z.array(z.unknown()) })
      .parse(await read(apiAddress.list(locale, 'packs')));
    expect([contacts.length, packs.length]).toEqual([
      site.store.contacts.size,
      site.store.packs.size,
    ]);
  });
});
