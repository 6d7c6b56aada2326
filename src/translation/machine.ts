import type { Locale } from '../i18n/locales.ts';
import type { ReturnedFile, ReturnedUnit } from './exchange.ts';
import { type Code, codesOf, type Piece } from './inline.ts';
import { entryName } from './text-entry.ts';
import { type EntryUnits, piecesOf } from './units.ts';

/** A service that translates. Texts are HTML whose tags must come back as they were. */
export interface MachineTranslator {
  /**
   * @returns a text for each text, in order
   * @throws MachineError where the service does not answer as it should
   */
  readonly translate: (texts: readonly string[], from: Locale, to: Locale) => Promise<string[]>;
}

/** A service that does not answer, or not as it should. */
export class MachineError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'MachineError';
  }
}

/**
 * Has the blocks translated that have no translation. What comes back goes
 * through the same import as the work of translators, which refuses lost codes.
 */
export async function translateMissing(
  { entry, from, to, units }: EntryUnits,
  machine: MachineTranslator,
): Promise<ReturnedFile> {
  const missing = units.filter(({ target }) => target === undefined);
  const pieces = missing.map(({ kind, source }) => piecesOf(entry, kind, source));
  const name = entryName(entry);
  if (missing.length === 0) return { name, from, to, units: [] };
  const answers = await machine.translate(pieces.map(printHtml), from, to);
  if (answers.length !== missing.length) {
    throw new MachineError(`${answers.length} answers came for ${missing.length} texts.`);
  }
  const returned = missing.map(({ id }, index): ReturnedUnit => {
    const { text, broken } = readHtml(answers[index] ?? '', codesOf(pieces[index] ?? []));
    return { id, target: text, isDone: true, broken };
  });
  return { name, from, to, units: returned };
}

/** Codes as tags with their number; a code without words is one that translators leave alone. */
function printHtml(pieces: readonly Piece[]): string {
  let number = 0;
  const print = (inner: readonly Piece[]): string =>
    inner
      .map((piece) => {
        if (piece.type === 'words') return escapeHtml(piece.text).replaceAll('\n', '<br>');
        number += 1;
        const id = number;
        return piece.type === 'alone'
          ? `<span translate="no" class="notranslate" id="c${id}">${id}</span>`
          : `<span id="c${id}">${print(piece.inner)}</span>`;
      })
      .join('');
  return print(pieces);
}

/** The Markdown of an answer: its tags are the codes again. */
export function readHtml(
  html: string,
  codes: readonly Code[],
): { readonly text: string; readonly broken: readonly string[] } {
  const broken: string[] = [];
  const open: (Code | undefined)[] = [];
  let text = '';
  for (const part of html.split(/(<[^>]*>)/)) {
    const alone = open.findLast((code) => code?.type === 'alone');
    if (!part.startsWith('<')) {
      if (!alone) text += unescapeHtml(part);
      continue;
    }
    const [, number] = /^<span\b[^>]*\bid="c(\d+)"[^>]*>$/.exec(part) ?? [];
    if (number !== undefined) {
      const code = codes[Number(number) - 1];
      if (!code) broken.push(part);
      else text += code.type === 'alone' ? code.raw : code.open;
      open.push(code);
    } else if (part === '</span>') {
      const code = open.pop();
      if (code?.type === 'around') text += code.close;
    } else if (/^<br ?\/?>$/.test(part)) text += '\n';
    else broken.push(part);
  }
  if (open.length > 0) broken.push('<span>');
  return { text: text.trim(), broken };
}

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const unescapeHtml = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&nbsp;', '\u00A0')
    .replaceAll('&amp;', '&');
