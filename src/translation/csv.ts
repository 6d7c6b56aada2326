import { isLocale } from '../i18n/locales.ts';
import { ExchangeError, type ExchangeFile, type ReturnedFile } from './exchange.ts';
import { printPieces } from './inline.ts';

const header = ['entry', 'from', 'to', 'id', 'state', 'source', 'target', 'notes'] as const;

/** One entry as a table for spreadsheets: a row a block, codes as in the Markdown. */
export function printCsv({ name, from, to, units }: ExchangeFile): string {
  const rows = units.map(({ id, source, target, state, notes }) => [
    name,
    from,
    to,
    id,
    state,
    printPieces(source),
    target ? printPieces(target) : '',
    notes.join('\n'),
  ]);
  const lines = [header, ...rows].map((cells) => cells.map(quote).join(','));
  // Excel reads UTF-8 only after this mark.
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** A spreadsheet runs cells that begin like a formula; the apostrophe is taken away on reading. */
const quote = (cell: string) =>
  `"${(/^[=+\-@\t\r']/.test(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`;

/** @throws ExchangeError */
export function parseCsv(text: string): ReturnedFile[] {
  const [first = [], ...rows] = cellsOf(text.replace(/^\uFEFF/, ''));
  const place = (name: (typeof header)[number]) => first.indexOf(name);
  const absent = header.slice(0, 7).filter((name) => place(name) === -1);
  if (absent.length > 0) throw new ExchangeError(`It has no column ${absent.join(', ')}.`);
  const files = new Map<string, ReturnedFile & { units: ReturnedFile['units'][number][] }>();
  for (const row of rows) {
    if (row.every((cell) => cell === '')) continue;
    if (row.length < 7)
      throw new ExchangeError(`A row has ${row.length} cells; it may be cut off.`);
    const cell = (name: (typeof header)[number]) => row[place(name)] ?? '';
    const [name, from, to] = [cell('entry'), cell('from'), cell('to')];
    if (!isLocale(to)) throw new ExchangeError(`Unknown language "${to}".`);
    const file = files.get(`${name} ${to}`) ?? { name, from, to, units: [] };
    const isDone = ['translated', 'reviewed', 'final'].includes(cell('state'));
    const target = cell('target').replace(/^'(?=[=+\-@\t\r'])/, '');
    file.units.push({
      id: cell('id'),
      target: target.replaceAll('\r\n', '\n'),
      isDone,
      broken: [],
    });
    files.set(`${name} ${to}`, file);
  }
  return [...files.values()];
}

/** Cells by RFC 4180; a semicolon separates where the first line has no comma, as spreadsheets write in Finnish. */
function cellsOf(text: string): string[][] {
  const separator = /^[^\n,]*;/.test(text) ? ';' : ',';
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    if (isQuoted) {
      if (character !== '"') cell += character;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (character === '"' && cell === '') isQuoted = true;
    else if (character === separator) {
      row.push(cell);
      cell = '';
    } else if (character === '\n') {
      rows.push([...row, cell.replace(/\r$/, '')]);
      row = [];
      cell = '';
    } else cell += character;
  }
  if (isQuoted) throw new ExchangeError('A quotation mark is open at the end; it may be cut off.');
  if (cell !== '' || row.length > 0) rows.push([...row, cell]);
  return rows;
}
