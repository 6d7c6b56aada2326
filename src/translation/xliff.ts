import { DOMParser, type Element, type Node } from '@xmldom/xmldom';
import { localeTable } from '../i18n/locales.ts';
import {
  codeIds,
  ExchangeError,
  type ExchangeFile,
  type ExchangeState,
  type ExchangeUnit,
  type KnownPieces,
  type ReturnedFile,
  type ReturnedUnit,
} from './exchange.ts';
import type { Code, Piece } from './inline.ts';

/** The versions of XLIFF that are written. @see https://docs.oasis-open.org/xliff/ */
export type XliffVersion = '1.2' | '2.0';

const namespaces = {
  '1.2': 'urn:oasis:names:tc:xliff:document:1.2',
  '2.0': 'urn:oasis:names:tc:xliff:document:2.0',
} as const;

const states: Readonly<Record<XliffVersion, Readonly<Record<ExchangeState, string>>>> = {
  '1.2': {
    new: 'needs-translation',
    changed: 'needs-review-translation',
    translated: 'translated',
    reviewed: 'signed-off',
    final: 'final',
  },
  '2.0': {
    new: 'initial',
    changed: 'initial',
    translated: 'translated',
    reviewed: 'reviewed',
    final: 'final',
  },
};

const doneStates = new Set(['translated', 'signed-off', 'reviewed', 'final']);

/** One entry as an XLIFF document: a unit a block, codes protected. */
export function printXliff(file: ExchangeFile, version: XliffVersion): string {
  const { name, from, to } = file;
  const [source, target] = [localeTable[from].lang, localeTable[to].lang];
  const units = file.units.map((unit) =>
    version === '2.0' ? unit20(unit, file) : unit12(unit, file, target),
  );
  const lines =
    version === '2.0'
      ? [
          `<xliff xmlns="${namespaces['2.0']}" version="2.0" srcLang="${source}" trgLang="${target}">`,
          `  <file id="f1" original="${escapeXml(name)}" xml:space="preserve">`,
          ...units,
          '  </file>',
        ]
      : [
          `<xliff xmlns="${namespaces['1.2']}" version="1.2">`,
          `  <file original="${escapeXml(name)}" source-language="${source}" target-language="${target}" datatype="plaintext" xml:space="preserve">`,
          '    <body>',
          ...units,
          '    </body>',
          '  </file>',
        ];
  return ['<?xml version="1.0" encoding="UTF-8"?>', ...lines, '</xliff>', ''].join('\n');
}

function unit20({ id, source, target, state, notes }: ExchangeUnit, file: ExchangeFile): string {
  const ids = codeIds(source, target ?? []);
  const print = (pieces: readonly Piece[]) => content20(pieces, ids, file);
  return [
    `    <unit id="${id}">`,
    '      <notes>',
    ...notes.map((note) => `        <note>${escapeXml(note)}</note>`),
    '      </notes>',
    `      <segment state="${states['2.0'][state]}">`,
    `        <source>${print(source)}</source>`,
    ...(target ? [`        <target>${print(target)}</target>`] : []),
    '      </segment>',
    '    </unit>',
  ].join('\n');
}

function unit12(
  { id, source, target, state, notes }: ExchangeUnit,
  file: ExchangeFile,
  lang: string,
): string {
  const ids = codeIds(source, target ?? []);
  const print = (pieces: readonly Piece[]) => content12(pieces, ids, file);
  return [
    `      <trans-unit id="${id}" xml:space="preserve">`,
    `        <source>${print(source)}</source>`,
    `        <target xml:lang="${lang}" state="${states['1.2'][state]}">${print(target ?? [])}</target>`,
    ...notes.map((note) => `        <note>${escapeXml(note)}</note>`),
    '      </trans-unit>',
  ].join('\n');
}

const types20: Readonly<Record<Code['kind'], string>> = {
  fact: 'other',
  contact: 'other',
  term: 'other',
  link: 'link',
  image: 'image',
  bold: 'fmt',
  emphasis: 'fmt',
  code: 'other',
  break: 'fmt',
  variable: 'other',
};

function content20(
  pieces: readonly Piece[],
  ids: ReadonlyMap<Code, string>,
  file: ExchangeFile,
): string {
  let marks = 0;
  const print = (inner: readonly Piece[]): string =>
    inner
      .map((piece) => {
        if (piece.type === 'words') {
          return protectNames(piece.text, file.names, (name) => {
            marks += 1;
            return `<mrk id="m${marks}" translate="no">${name}</mrk>`;
          });
        }
        const id = ids.get(piece) ?? '';
        const about = `id="${id}" canCopy="no" canDelete="no" type="${types20[piece.kind]}"`;
        const equiv = escapeXml(`${piece.kind}:${piece.name}`);
        const shown = escapeXml(file.shows(piece));
        return piece.type === 'alone'
          ? `<ph ${about} equiv="${equiv}" disp="${shown}"/>`
          : `<pc ${about} equivStart="${equiv}" dispStart="${shown}">${print(piece.inner)}</pc>`;
      })
      .join('');
  return print(pieces);
}

function content12(
  pieces: readonly Piece[],
  ids: ReadonlyMap<Code, string>,
  file: ExchangeFile,
): string {
  return pieces
    .map((piece): string => {
      if (piece.type === 'words') {
        return protectNames(
          piece.text,
          file.names,
          (name) => `<mrk mtype="protected">${name}</mrk>`,
        );
      }
      const about = `id="${ids.get(piece) ?? ''}" ctype="${ctypes[piece.kind] ?? `x-${piece.kind}`}"`;
      return piece.type === 'alone'
        ? `<x ${about} equiv-text="${escapeXml(file.shows(piece))}"/>`
        : `<g ${about} equiv-text="${escapeXml(file.shows(piece))}">${content12(piece.inner, ids, file)}</g>`;
    })
    .join('');
}

const ctypes: Readonly<Partial<Record<Code['kind'], string>>> = {
  bold: 'bold',
  emphasis: 'italic',
  link: 'link',
  break: 'lb',
};

/** Marks whole words that are names; the text comes out escaped. */
function protectNames(text: string, names: readonly string[], mark: (name: string) => string) {
  if (names.length === 0) return escapeXml(text);
  const any = names.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${any})(?![\\p{L}\\p{N}])`, 'gu');
  return text
    .split(pattern)
    .map((part, index) => (index % 2 === 1 ? mark(escapeXml(part)) : escapeXml(part)))
    .join('');
}

// XML 1.0 has no form for control characters.
const forbidden = /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu;

const escapeXml = (text: string) =>
  text
    .replaceAll(forbidden, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;');

/**
 * Reads an XLIFF document. No document type is accepted, so nothing outside the
 * file is read and nothing in it can grow.
 * @throws ExchangeError
 */
export function parseXliff(text: string, known: KnownPieces): ReturnedFile[] {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) {
    throw new ExchangeError('It has a document type (DOCTYPE). XLIFF needs none; save it without.');
  }
  const root = parseXml(text).documentElement;
  const version = root?.getAttribute('version');
  if (root?.localName !== 'xliff' || (version !== '1.2' && version !== '2.0')) {
    throw new ExchangeError('It is not XLIFF 1.2 or 2.0.');
  }
  if (root.namespaceURI !== namespaces[version]) {
    throw new ExchangeError(`Its namespace is not ${namespaces[version]}.`);
  }
  const files = elements(root, 'file').map((file): ReturnedFile => {
    const name = file.getAttribute('original') ?? '';
    const from =
      (version === '2.0' ? root.getAttribute('srcLang') : file.getAttribute('source-language')) ??
      '';
    const to =
      (version === '2.0' ? root.getAttribute('trgLang') : file.getAttribute('target-language')) ??
      '';
    const locale = Object.entries(localeTable).find(([, { lang }]) => lang === to)?.[0] ?? to;
    const units = elements(file, version === '2.0' ? 'unit' : 'trans-unit').map((unit) =>
      readUnit(unit, known(name, locale, unit.getAttribute('id') ?? '')),
    );
    return { name, from: localeOf(from), to: locale, units };
  });
  if (files.length === 0) throw new ExchangeError('It has no file in it.');
  return files;
}

const localeOf = (lang: string) =>
  Object.entries(localeTable).find(([, row]) => row.lang === lang)?.[0] ?? lang;

function parseXml(text: string) {
  let failure: string | undefined;
  try {
    const parser = new DOMParser({
      onError: (_level, message) => {
        failure ??= message;
      },
    });
    const document = parser.parseFromString(text, 'text/xml');
    if (failure === undefined) return document;
  } catch (error) {
    failure ??= error instanceof Error ? error.message : String(error);
  }
  throw new ExchangeError(`It is not well-formed XML: ${failure.split('\n')[0]}`);
}

function readUnit(unit: Element, known: ReturnType<KnownPieces>): ReturnedUnit {
  const id = unit.getAttribute('id') ?? '';
  const targets = elements(unit, 'target').filter((target) => !isInside(target, 'alt-trans', unit));
  const broken: string[] = [];
  const codes = new Map<string, Code>();
  if (known)
    for (const [code, number] of codeIds(known.source, known.target)) codes.set(number, code);
  const target = targets.map((element) => printContent(element, codes, broken)).join('');
  const segments = elements(unit, 'segment');
  const given = [...segments, ...targets].flatMap((element) => element.getAttribute('state') ?? []);
  const isDone = given.length > 0 && given.every((state) => doneStates.has(state));
  return { id, target, isDone, broken };
}

function isInside(element: Element, name: string, end: Element): boolean {
  for (let up = element.parentNode; up && up !== end; up = up.parentNode) {
    if ('localName' in up && up.localName === name) return true;
  }
  return false;
}

/** The text of a target with its codes printed as Markdown again. */
function printContent(node: Node, codes: ReadonlyMap<string, Code>, broken: string[]): string {
  let printed = '';
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === child.TEXT_NODE || child.nodeType === child.CDATA_SECTION_NODE) {
      printed += child.nodeValue ?? '';
    } else if (isElement(child)) {
      printed += printElement(child, codes, broken);
    }
  }
  return printed;
}

function printElement(
  element: Element,
  codes: ReadonlyMap<string, Code>,
  broken: string[],
): string {
  const tag = element.localName ?? '';
  const inner = () => printContent(element, codes, broken);
  if (tag === 'mrk') return inner();
  if (tag === 'sm' || tag === 'em') return '';
  const isEnd = tag === 'ec' || tag === 'ex' || tag === 'ept';
  const id = element.getAttribute(tag === 'ec' ? 'startRef' : isEnd ? 'rid' : 'id') ?? '';
  const code = codes.get(id || (element.getAttribute('id') ?? ''));
  if (code?.type === 'alone' && ['ph', 'x'].includes(tag)) return code.raw;
  if (code?.type === 'around') {
    if (tag === 'pc' || tag === 'g') return `${code.open}${inner()}${code.close}`;
    if (tag === 'sc' || tag === 'bx' || tag === 'bpt') return code.open;
    if (isEnd) return code.close;
  }
  broken.push(`<${tag} id="${element.getAttribute('id') ?? ''}">`);
  return inner();
}

const isElement = (node: Node): node is Element => node.nodeType === node.ELEMENT_NODE;

const elements = (element: Element, name: string): Element[] => [
  ...element.getElementsByTagNameNS('*', name),
];
