import { resolve } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { pages } from './built-site.ts';
import { all } from './dom.ts';

const described = [...pages.values()].flatMap(({ path, document }) =>
  all(document, 'script[type="application/ld+json"]').map((script) => ({
    path,
    text: script.textContent ?? '',
  })),
);

/** Strings that mean one of a few things to schema.org; of all others only the type counts. */
const meaningful = new Set(['@type', '@context', 'dayOfWeek']);

/** What of a description its types can see: one shape stands for all descriptions that have it. */
function shapeOf(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) {
    return [...new Set(value.map((item) => JSON.stringify(shapeOf(item, key))))];
  }
  if (typeof value !== 'object' || value === null)
    return meaningful.has(key) ? value : typeof value;
  return Object.entries(value).map(([name, inner]) => [name, shapeOf(inner, name)]);
}

const distinct = [
  ...new Map(
    described.map((item) => [JSON.stringify(shapeOf(JSON.parse(item.text))), item]),
  ).values(),
];

/** What the TypeScript compiler says of descriptions as literals of the types of schema-dts. */
function typeErrors(descriptions: readonly { path: string; text: string }[]): string[] {
  const file = resolve('tests/site/descriptions.ts');
  const source = descriptions
    .map(({ text }, index) => {
      const { '@type': type } = z.looseObject({ '@type': z.string() }).parse(JSON.parse(text));
      return `export const d${index}: WithContext<schema.${type}> = ${text};`;
    })
    .join('\n');
  const header =
    "import type * as schema from 'schema-dts';\ntype WithContext<T extends schema.Thing> = schema.WithContext<T>;\n";
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ESNext,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.getSourceFile = (name, ...rest) =>
    name === file
      ? ts.createSourceFile(name, header + source, ts.ScriptTarget.ESNext)
      : getSourceFile(name, ...rest);
  const program = ts.createProgram([file], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText, start, file: at }) => {
    const line = at ? at.getLineAndCharacterOfPosition(start ?? 0).line : 0;
    const place = descriptions[line - header.split('\n').length + 1]?.path ?? '';
    return `${place}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
}

test('every description fits the types of schema.org', { timeout: 60_000 }, () => {
  expect(new Set(described.map(({ path }) => path.split('/')[2])).size).toBeGreaterThan(1);
  expect(distinct.length).toBeGreaterThan(10);
  expect(typeErrors(distinct)).toEqual([]);
});

test('a property that its type does not have is an error', { timeout: 60_000 }, () => {
  const office = { '@context': 'https://schema.org', '@type': 'GovernmentOffice', name: 'Kela' };
  const found = typeErrors([
    { path: 'right', text: JSON.stringify(office) },
    { path: 'wrong', text: JSON.stringify({ ...office, inLanguage: 'fi' }) },
    { path: 'unknown', text: JSON.stringify({ ...office, '@type': 'TaxOffice' }) },
  ]);
  expect(found.map((line) => line.split(':')[0])).toEqual(['wrong', 'unknown']);
});

const days = z.enum(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']);
const time = z.iso.time({ precision: -1 });
const specification = z
  .strictObject({
    '@type': z.literal('OpeningHoursSpecification'),
    dayOfWeek: z.array(days).min(1).optional(),
    opens: time,
    closes: time,
    validFrom: z.iso.date().optional(),
    validThrough: z.iso.date().optional(),
  })
  .refine(({ dayOfWeek, validFrom }) => (dayOfWeek === undefined) === (validFrom !== undefined))
  .refine(({ validFrom = '', validThrough = '' }) => validFrom <= validThrough)
  // Equal times mean closed, which weekly hours never are.
  .refine(({ opens, closes, dayOfWeek }) => opens !== closes || dayOfWeek === undefined);

const withHours = z.looseObject({
  openingHoursSpecification: z.array(specification).optional(),
  contactPoint: z
    .array(z.looseObject({ hoursAvailable: z.array(specification).optional() }))
    .optional(),
});

test('opening hours are days and times that exist', () => {
  const found = described.flatMap(({ path, text }) => {
    const read = withHours.safeParse(JSON.parse(text));
    return read.success ? [] : [`${path}: ${z.prettifyError(read.error)}`];
  });
  expect(found).toEqual([]);
  expect(described.some(({ text }) => text.includes('"openingHoursSpecification"'))).toBe(true);
  expect(described.some(({ text }) => text.includes('"hoursAvailable"'))).toBe(true);
});
