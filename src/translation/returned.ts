import { isLocale } from '../i18n/locales.ts';
import { parseCsv } from './csv.ts';
import { ExchangeError, type KnownPieces, type ReturnedFile } from './exchange.ts';
import { entryName, type TextEntry } from './text-entry.ts';
import { entryUnits, parseUnitId, piecesOf, type Unit } from './units.ts';
import { parseXliff } from './xliff.ts';

/** Larger files are not read, in bytes: the longest guide takes a tenth of it. */
export const maximumSize = 5_000_000;

/**
 * Reads a file of translators by the ending of its name.
 * @throws ExchangeError that says what is wrong with it
 */
export function parseReturned(
  path: string,
  bytes: Uint8Array,
  entries: readonly TextEntry[],
): ReturnedFile[] {
  if (bytes.length > maximumSize) {
    throw new ExchangeError(`It is larger than ${maximumSize / 1_000_000} MB.`);
  }
  const text = decode(bytes);
  return path.endsWith('.csv') ? parseCsv(text) : parseXliff(text, knownPieces(entries));
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ExchangeError('It is not UTF-8. Save it as UTF-8.');
  }
}

function knownPieces(entries: readonly TextEntry[]): KnownPieces {
  const known = new Map<string, readonly Unit[]>();
  const byName = new Map(entries.map((entry) => [entryName(entry), entry]));
  return (name, to, id) => {
    const entry = byName.get(name);
    const parts = parseUnitId(id);
    if (!entry || !parts || !isLocale(to)) return undefined;
    const units = known.get(`${name} ${to}`) ?? entryUnits(entry, to)?.units ?? [];
    known.set(`${name} ${to}`, units);
    const same = units.filter((unit) => parseUnitId(unit.id)?.hash === parts.hash);
    const unit = same.find(({ key }) => key === parts.key) ?? same[0];
    if (!unit) return undefined;
    return {
      source: piecesOf(entry, unit.kind, unit.source),
      target: unit.target === undefined ? [] : piecesOf(entry, unit.kind, unit.target),
    };
  };
}
