import { spawnSync } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { requireDebianTool } from '../../../src/cli/debian.ts';
import { type locales, sourceLocale } from '../../../src/i18n/locales.ts';
import { readContent, type TranslationContent } from '../../../src/translation/content-fs.ts';
import {
  exportEntry,
  formats,
  isFormat,
  type Reference,
  referenceOf,
} from '../../../src/translation/export.ts';
import { importFile } from '../../../src/translation/import.ts';
import { parseReturned } from '../../../src/translation/returned.ts';
import { entryName, type TextEntry } from '../../../src/translation/text-entry.ts';
import { entryUnits, translatedFields } from '../../../src/translation/units.ts';
import { editedFiles } from '../../../src/translation/write-entry.ts';
import { projectPath } from '../support/project-files.ts';

let content: TranslationContent;
let reference: Reference;
let folder: string;

beforeAll(async () => {
  content = await readContent('.');
  reference = referenceOf(content.entries);
  folder = mkdtempSync(join(tmpdir(), 'tervetuloa-exchange-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const options = { method: 'human', date: '2026-11-25' } as const;
const bytes = (text: string) => new TextEncoder().encode(text);

const entryNamed = (name: string): TextEntry => {
  const entry = content.entries.find((known) => entryName(known) === name);
  if (!entry) throw new Error(`There is no ${name}`);
  return entry;
};

/** Imports an export of an entry after a change of its text. */
function roundTrip(
  name: string,
  format: keyof typeof formats,
  change: (text: string) => string,
  locale: (typeof locales)[number] = 'ru',
  more: Partial<Parameters<typeof importFile>[2]> = {},
) {
  const text = change(exportEntry(entryNamed(name), locale, format, reference) ?? '');
  const [file] = parseReturned(`x.${formats[format]}`, bytes(text), content.entries);
  if (!file) throw new Error('nothing returned');
  return importFile(content.entries, file, { ...options, ...more }, content.read);
}

describe.each(Object.keys(formats).filter(isFormat))('as %s', (format) => {
  test('every translation comes back unchanged, byte by byte', { timeout: 240_000 }, () => {
    let count = 0;
    for (const entry of content.entries) {
      for (const locale of entry.versions.keys()) {
        const known = locale === sourceLocale ? undefined : entryUnits(entry, locale);
        if (!known || known.units.length === 0) continue;
        const text = exportEntry(entry, locale, format, reference) ?? '';
        const [file] = parseReturned(`x.${formats[format]}`, bytes(text), content.entries);
        const result = file && importFile(content.entries, file, options, content.read);
        expect(result, entryName(entry)).toMatchObject({ reports: [], changed: 0, files: [] });
        count += 1;
        if (format !== 'xliff2') continue;
        // Also where the texts are written once more.
        const texts = new Map(
          (file?.units ?? []).map(({ target }, index) => [known.units[index]?.key ?? '', target]),
        );
        const fields = translatedFields(known, texts);
        expect(fields).toBeDefined();
        const files = editedFiles(entry, fields ? [{ locale, fields }] : [], content.read);
        expect(files, `${entryName(entry)} ${locale}`).toEqual([]);
      }
    }
    expect(count).toBeGreaterThan(1500);
  });

  test('a new translation of a block is taken and stamped', () => {
    const result = roundTrip('guides/finding-a-home', format, (text) =>
      text.replace('Как распознать мошенников?', 'Как узнать мошенников?'),
    );
    expect(result).toMatchObject({ reports: [], changed: 1 });
    expect(result.files).toHaveLength(1);
    expect(result.files[0]?.text).toContain('## Как узнать мошенников?');
    expect(result.files[0]?.text).toContain('date: 2026-11-25');
    expect(result.files[0]?.text.replace('узнать', 'распознать').split('---\n')[2]).toBe(
      content.read('content/guides/finding-a-home/index.ru.md')?.split('---\n')[2],
    );
  });
});

describe('what is not right is reported and not written', () => {
  test.each<[string, (text: string) => string, RegExp]>([
    [
      'a fact is lost',
      (text) => text.replace(/(<target>Залог в Elli: )<ph [^>]*\/>/, '$1'),
      /Placeholder lost: fact :fact\{#deposit-elli\}/,
    ],
    [
      'a target is empty',
      (text) => text.replace('<target>Как найти жильё в Йоэнсуу</target>', '<target></target>'),
      /empty/,
    ],
    [
      'a tag is unknown',
      (text) => text.replace('<target>Залог в Elli: ', '<target>Залог <ph id="9"/> в Elli: '),
      /Tag broken/,
    ],
    [
      'the source has changed',
      (text) => text.replace(/title-[\da-f]{8}/, 'title-00000000'),
      /source has changed/,
    ],
    [
      'the translation has changed',
      (text) =>
        text
          .replace(/title-([\da-f]{8})-[\da-f]{8}/, 'title-$1-00000000')
          .replace('Как найти', 'Где найти'),
      /--force/,
    ],
  ])('%s', (_, change, says) => {
    const result = roundTrip('guides/finding-a-home', 'xliff2', change);
    expect(result.reports.map(({ message }) => message).join('\n')).toMatch(says);
    expect(result.files).toEqual([]);
  });

  test('a suspicious length is taken with a warning', () => {
    const result = roundTrip('guides/finding-a-home', 'xliff2', (text) =>
      text.replace('<target>Как найти жильё в Йоэнсуу</target>', '<target>Да</target>'),
    );
    expect(result.reports).toMatchObject([{ unit: 'title', level: 'warning' }]);
    expect(result.files).toHaveLength(1);
  });

  test('a text changed here after the export is written over only when asked', () => {
    const change = (text: string) =>
      text
        .replace(/title-([\da-f]{8})-[\da-f]{8}/, 'title-$1-00000000')
        .replace('Как найти', 'Где найти');
    expect(
      roundTrip('guides/finding-a-home', 'xliff2', change, 'ru', { force: true }).changed,
    ).toBe(1);
  });

  test('a guide that is translated in part is not written', () => {
    const result = roundTrip('guides/employer-calendar', 'xliff2', (text) =>
      text.replace('</source>', '</source>\n<target>Календарь</target>'),
    );
    expect(result.reports.at(-1)?.message).toMatch(/only part of it is translated/);
    expect(result.files).toEqual([]);
  });

  test('a title that is too long for its field is refused by the rules of the build', () => {
    const result = roundTrip('guides/finding-a-home', 'xliff2', (text) =>
      text.replace(
        '<target>Как найти жильё в Йоэнсуу</target>',
        `<target>${'Дом '.repeat(40)}</target>`,
      ),
    );
    expect(result.reports.at(-1)?.message).toMatch(/field "title"/);
    expect(result.files).toEqual([]);
  });
});

const xliff = (inner: string, head = '') =>
  `<?xml version="1.0"?>${head}<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="fi" trgLang="ru">${inner}</xliff>`;

describe('a hostile file is refused as a whole', () => {
  const laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>';
  test.each<[string, string, RegExp]>([
    [
      'an outside entity',
      xliff('<file id="f">&x;</file>', '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
      /DOCTYPE/,
    ],
    ['entities that grow', xliff('<file id="f">&b;</file>', laughs), /DOCTYPE/],
    ['a truncated file', xliff('<file id="f"/>').slice(0, -20), /not well-formed/],
    ['another format', '<html/>', /not XLIFF/],
    ['no text at all', '', /not well-formed/],
    ['50 MB', 'x'.repeat(50_000_000), /larger than 5 MB/],
  ])('%s', (_, text, says) => {
    expect(() => parseReturned('x.xlf', bytes(text), content.entries)).toThrow(says);
  });

  test('bytes that are no UTF-8', () => {
    expect(() =>
      parseReturned('x.xlf', new Uint8Array([0xff, 0xfe, 0x3c]), content.entries),
    ).toThrow(/UTF-8/);
  });

  test.each<[string, (text: string) => string, RegExp]>([
    [
      'units twice',
      (text) => text.replace(/(<unit id="summary[\s\S]*?<\/unit>)/, '$1$1'),
      /Units twice: summary/,
    ],
    [
      'an unknown language',
      (text) => text.replace('trgLang="ru"', 'trgLang="de"'),
      /Unknown language "de"/,
    ],
    [
      'another source language',
      (text) => text.replace('srcLang="fi"', 'srcLang="en"'),
      /translated from "en"/,
    ],
    [
      'an unknown entry',
      (text) => text.replace('original="guides/finding-a-home"', 'original="../../etc"'),
      /There is no entry/,
    ],
  ])('%s', (_, change, says) => {
    const result = roundTrip('guides/finding-a-home', 'xliff2', change);
    expect(result.reports[0]?.message).toMatch(says);
    expect(result.files).toEqual([]);
  });

  test('another language of ours than the texts were exported for writes nothing unasked', () => {
    const result = roundTrip('guides/finding-a-home', 'xliff2', (text) =>
      text.replace('trgLang="ru"', 'trgLang="uk"'),
    );
    expect(result.files).toEqual([]);
    expect(result.reports.length).toBeGreaterThan(10);
  });
});

test('the command writes nothing of hostile files and says why', { timeout: 60_000 }, () => {
  const root = join(folder, 'project');
  for (const part of ['guides/finding-a-home', 'topics', 'ui']) {
    cpSync(join('content', part), join(root, 'content', part), { recursive: true });
  }
  const whole = exportEntry(entryNamed('guides/finding-a-home'), 'ru', 'xliff2', reference) ?? '';
  const files = {
    'outside.xlf': whole.replace('?>', '?><!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
    'laughs.xlf': whole.replace('?>', '?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>'),
    'truncated.xlf': whole.slice(0, -200),
    'large.xlf': `${whole}${' '.repeat(50_000_000)}`,
    'twice.xlf': whole.replace(/(<unit id="summary[\s\S]*?<\/unit>)/, '$1$1'),
    'language.xlf': whole.replace('trgLang="ru"', 'trgLang="de"'),
  };
  const inbox = join(folder, 'inbox');
  mkdirSync(inbox);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(inbox, name), text);
  const before = filesIn(root);
  const { status, stdout } = spawnSync(
    process.execPath,
    ['src/cli/translation-import.ts', '--force', inbox],
    { encoding: 'utf8', env: { ...process.env, SITE_ROOT: root } },
  );
  expect(status).toBe(1);
  for (const name of Object.keys(files)) expect(stdout).toContain(name);
  for (const says of [/DOCTYPE/, /not well-formed/, /larger than 5 MB/, /Units twice/, /"de"/]) {
    expect(stdout).toMatch(says);
  }
  expect(stdout).toContain('\n0 files written');
  expect(filesIn(root)).toEqual(before);
});

/** Every file below a folder with its text. */
const filesIn = (root: string) =>
  globSync('**/*.*', { cwd: root })
    .sort()
    .map((path) => [path, readFileSync(join(root, path), 'utf8')]);

const samples = [
  'guides/finding-a-home',
  'guides/employer-calendar',
  'ui/interface',
  'contacts/mieli',
  'topics/housing',
  'terms/deposit',
  'pages/about',
];

describe('other tools', () => {
  test.each([
    ['xliff2', 'xliff-core-2.0.xsd'],
    ['xliff12', 'xliff-core-1.2-strict.xsd'],
  ] as const)('%s is valid by the schema of OASIS', (format, schema) => {
    requireDebianTool('xmllint', 'libxml2-utils');
    const files = samples.flatMap((name) =>
      (['ru', 'ar', 'zh'] as const).map((locale) => {
        const path = join(folder, `${format}.${name.replace('/', '.')}.${locale}.xlf`);
        writeFileSync(path, exportEntry(entryNamed(name), locale, format, reference) ?? '');
        return path;
      }),
    );
    const check = (paths: string[]) =>
      spawnSync(
        'xmllint',
        ['--nonet', '--noout', '--schema', projectPath(`tests/fixtures/xliff/${schema}`), ...paths],
        {
          encoding: 'utf8',
          env: {
            ...process.env,
            XML_CATALOG_FILES: projectPath('tests/fixtures/xliff/catalog.xml'),
          },
        },
      );
    const valid = check(files);
    expect(
      valid.stderr.split('\n').filter((line) => line !== '' && !line.endsWith(' validates')),
    ).toEqual([]);
    expect(valid.status).toBe(0);
    const broken = join(folder, 'broken.xlf');
    writeFileSync(
      broken,
      readFileSync(files[0] ?? '', 'utf8').replace(/<source>/, '<wrong/><source>'),
    );
    expect(check([broken]).status).not.toBe(0);
  });

  test('Translate Toolkit reads XLIFF, changes a target and writes it; the import is right', () => {
    requireDebianTool('xliff2po', 'translate-toolkit');
    const path = join(folder, 'toolkit.xlf');
    writeFileSync(
      path,
      exportEntry(entryNamed('guides/finding-a-home'), 'ru', 'xliff12', reference) ?? '',
    );
    const script = [
      'import sys',
      'from translate.storage import xliff',
      'store = xliff.xlifffile.parsefile(sys.argv[1])',
      'unit = [u for u in store.units if u.getid().endswith(sys.argv[2])][0]',
      "unit.target = 'Где найти жильё в Йоэнсуу'",
      'store.save()',
      'print(len(store.units))',
    ].join('\n');
    const id = /trans-unit id="(title-[\w-]+)"/.exec(readFileSync(path, 'utf8'))?.[1] ?? '';
    const run = spawnSync('/usr/bin/python3', ['-c', script, path, id], { encoding: 'utf8' });
    expect(run.stderr).toBe('');
    const [file] = parseReturned(path, readFileSync(path), content.entries);
    if (!file) throw new Error('nothing returned');
    expect(Number(run.stdout)).toBe(file.units.length);
    const result = importFile(content.entries, file, options, content.read);
    expect(result).toMatchObject({ reports: [], changed: 1 });
    expect(result.files[0]?.text).toContain('title: Где найти жильё в Йоэнсуу');
  });
});
