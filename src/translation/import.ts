import { loadCollection, type TextFile } from '../entries/load.ts';
import { parseMessages } from '../entries/messages.ts';
import { describeProblem } from '../entries/problem.ts';
import { isLocale, type Locale } from '../i18n/locales.ts';
import type { Translation } from '../schema/shared.ts';
import { earlierPlaces } from './changes.ts';
import type { ReturnedFile, ReturnedUnit } from './exchange.ts';
import { shortHash } from './hash.ts';
import { codeName, codesOf, wordsOf } from './inline.ts';
import { interfaceCollection, isPlural } from './interface-collection.ts';
import type { Marking } from './mark.ts';
import { stampOf, stampOfRenewed } from './stamp.ts';
import { knownBlocks, stampedHashes } from './state.ts';
import { entryName, type TextEntry } from './text-entry.ts';
import {
  type EntryUnits,
  entryUnits,
  parseUnitId,
  piecesOf,
  translatedFields,
  type Unit,
} from './units.ts';
import { editedFiles, type ReadFile } from './write-entry.ts';

/** What is wrong or worth a look in a unit. An error keeps the unit from being written. */
export interface UnitReport {
  readonly unit: string;
  readonly level: 'error' | 'warning';
  readonly message: string;
}

/** What an import of one entry does. */
export interface ImportResult {
  readonly name: string;
  readonly to: string;
  readonly reports: readonly UnitReport[];
  /** How many blocks are new or other than before. */
  readonly changed: number;
  /** What to write; empty where nothing changes or nothing may be written. */
  readonly files: readonly TextFile[];
}

export interface ImportOptions extends Marking {
  readonly method: Translation['method'];
  /** Writes also where the translation was changed after the export. */
  readonly force?: boolean | undefined;
}

/**
 * Takes over what came back from translators. Each block stands for itself: what
 * is right is taken, what is not is reported. A translation that is new, or whose
 * source has other blocks than before, is written only whole.
 */
export function importFile(
  entries: readonly TextEntry[],
  file: ReturnedFile,
  options: ImportOptions,
  read: ReadFile,
): ImportResult {
  const { name, to } = file;
  const refuse = (message: string): ImportResult => ({
    name,
    to,
    reports: [{ unit: '', level: 'error', message }],
    changed: 0,
    files: [],
  });
  const entry = entries.find((known) => entryName(known) === name);
  if (!entry) return refuse(`There is no entry "${name}".`);
  if (!isLocale(to)) return refuse(`Unknown language "${to}".`);
  const known = entryUnits(entry, to);
  if (!known) return refuse(`"${name}" is not translated into "${to}".`);
  if (known.from !== file.from) {
    return refuse(`It is translated from "${file.from}"; here from "${known.from}".`);
  }
  const ids = file.units.map(({ id }) => id);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  if (twice.length > 0) return refuse(`Units twice: ${[...new Set(twice)].join(', ')}.`);

  if (!entry.versions.has(to) && file.units.every(({ target }) => target.trim() === '')) {
    const message = 'Nothing in it is translated yet.';
    return { ...refuse(message), reports: [{ unit: '', level: 'warning', message }] };
  }

  const reports: UnitReport[] = [];
  const taken = new Map<string, string>();
  for (const returned of file.units) {
    const found = findUnit(known, returned);
    if (!found) {
      const message = 'The source has changed since the export, or the block is gone; export anew.';
      reports.push({ unit: returned.id, level: 'error', message });
      continue;
    }
    const checked = checkUnit(entry, found, returned, options.force === true);
    reports.push(...checked.map((report) => ({ unit: found.key, ...report })));
    const isRight = checked.every(({ level }) => level !== 'error');
    const isConfirmed = returned.isDone || returned.target !== found.target;
    if (isRight && isConfirmed) taken.set(found.key, returned.target);
  }
  return write(entry, known, to, taken, reports, options, read);
}

/** The unit as it is now; where blocks moved, the one with the same words. */
function findUnit({ units }: EntryUnits, { id }: ReturnedUnit): Unit | undefined {
  const parts = parseUnitId(id);
  if (!parts) return undefined;
  const same = units.filter((unit) => parseUnitId(unit.id)?.hash === parts.hash);
  return same.find(({ key }) => key === parts.key) ?? (same.length === 1 ? same[0] : undefined);
}

type Finding = Omit<UnitReport, 'unit'>;

function checkUnit(
  entry: TextEntry,
  unit: Unit,
  { id, target, broken }: ReturnedUnit,
  isForced: boolean,
): Finding[] {
  const error = (message: string): Finding => ({ level: 'error', message });
  const warning = (message: string): Finding => ({ level: 'warning', message });
  if (target === unit.target) return [];
  if (target.trim() === '') return [error('The translation is empty.')];
  const exported = parseUnitId(id)?.target;
  const now = unit.target === undefined ? '0' : shortHash(unit.target);
  if (exported !== now && !isForced) {
    return [error('The translation was changed here after the export; --force writes over it.')];
  }
  const findings: Finding[] = broken.map((tag) => error(`Tag broken or unknown: ${tag}.`));
  if (unit.kind !== 'list' && !isPlural(unit.key) && /\n[ \t]*\n/.test(target)) {
    findings.push(error('A blank line would make two blocks of it.'));
  }
  const source = piecesOf(entry, unit.kind, unit.source);
  const pieces = piecesOf(entry, unit.kind, target);
  const wanted = codesOf(source).map(codeName);
  const given = codesOf(pieces).map(codeName);
  for (const lost of without(wanted, given)) {
    const message = `Placeholder lost: ${lost}.`;
    findings.push(isFormatting(lost) ? warning(message) : error(message));
  }
  for (const extra of without(given, wanted)) {
    const message = `Placeholder that the source does not have: ${extra}.`;
    findings.push(isFormatting(extra) ? warning(message) : error(message));
  }
  const [long, short] = [wordsOf(pieces).length, wordsOf(source).length];
  if (short > 20 && (long > short * 3 || long * 5 < short)) {
    findings.push(warning(`The length is suspicious: ${long} characters for ${short}.`));
  }
  if (short > 20 && target.trim() === unit.source.trim()) {
    findings.push(warning('The translation is the same as the source.'));
  }
  return findings;
}

const isFormatting = (name: string) => /^(?:bold|emphasis|break) /.test(name);

/** What is in one list more often than in the other. Plural forms repeat their variables. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const rest = [...other];
  return list.filter((name) => {
    if (name.startsWith('variable ')) return !other.includes(name);
    const at = rest.indexOf(name);
    if (at === -1) return true;
    rest.splice(at, 1);
    return false;
  });
}

function write(
  entry: TextEntry,
  known: EntryUnits,
  to: Locale,
  taken: ReadonlyMap<string, string>,
  reports: UnitReport[],
  options: ImportOptions,
  read: ReadFile,
): ImportResult {
  const { units } = known;
  const name = entryName(entry);
  const nothing: ImportResult = { name, to, reports, changed: 0, files: [] };
  const changed = units.filter(({ key, target }) => taken.has(key) && taken.get(key) !== target);
  const renewed = units.filter(({ key, isCurrent }) => taken.has(key) && !isCurrent);
  if (changed.length === 0 && renewed.length === 0) return nothing;
  const texts = new Map(
    units.flatMap(({ key, target }): [string, string][] => {
      const text = taken.get(key) ?? target;
      return text === undefined ? [] : [[key, text]];
    }),
  );
  const fields = translatedFields(known, texts);
  const version = entry.versions.get(to);
  const absent = units.filter(({ key }) => !texts.has(key));
  if (!fields || (!version && absent.length > 0)) {
    const keys = absent.map(({ key }) => key).join(', ');
    const message = `Not written: only part of it is translated. Without a text: ${keys}.`;
    reports.push({ unit: '', level: 'error', message });
    return nothing;
  }
  const translation = newTranslation(entry, known, to, taken, options);
  const files = editedFiles(entry, [{ locale: to, fields, translation }], read);
  const problems = problemsAfter(entry, files, read, to);
  if (problems.length > 0) {
    reports.push(...problems.map((message) => ({ unit: '', level: 'error' as const, message })));
    return nothing;
  }
  return { ...nothing, changed: changed.length, files };
}

/** The details of the translation afterwards: stamped whole, or block by block where some stay outdated. */
function newTranslation(
  { collection, versions }: TextEntry,
  { from, units }: EntryUnits,
  to: Locale,
  taken: ReadonlyMap<string, string>,
  { method, date, reviewer }: ImportOptions,
): Translation {
  const source = versions.get(from);
  const old = versions.get(to)?.translation;
  const hashes = source ? knownBlocks(collection, source.fields).map(({ hash }) => hash) : [];
  const isWhole = units.every(({ key, isCurrent }) => isCurrent || taken.has(key));
  const stamped = old && stampedHashes(old);
  let stamp = isWhole ? stampOf(hashes) : undefined;
  if (!isWhole && old && stamped && source) {
    const earlier = earlierPlaces(stamped, hashes);
    const renewed = new Map<number, string>();
    for (const [index, { key, hash }] of knownBlocks(collection, source.fields).entries()) {
      const place = earlier.get(index);
      if (taken.has(key) && place !== undefined) renewed.set(place, hash);
    }
    stamp = stampOfRenewed(old, renewed);
  }
  const role = reviewer ?? old?.reviewer;
  const { sourceChanged } = old ?? {};
  return {
    method: !old || units.every(({ key }) => taken.has(key)) ? method : weaker(method, old.method),
    from,
    date,
    ...(role && { reviewer: role }),
    ...stamp,
    ...(!isWhole && sourceChanged && { sourceChanged }),
  };
}

/** A text is called what the least checked of its blocks is. */
function weaker(one: Translation['method'], other: Translation['method']): Translation['method'] {
  const order: readonly Translation['method'][] = ['machine', 'machine-reviewed', 'human'];
  return order.find((method) => method === one || method === other) ?? one;
}

/** What the checks of the build say of the files as they would be. */
function problemsAfter(
  { collection, versions }: TextEntry,
  files: readonly TextFile[],
  read: ReadFile,
  to: Locale,
): string[] {
  const written = new Map(files.map(({ path, text }) => [path, text]));
  if (collection === interfaceCollection) {
    const path = `content/ui/${to}.json`;
    const { problems } = parseMessages(to, written.get(path) ?? read(path));
    return problems.map((problem) => describeProblem(problem, 'en'));
  }
  const paths = new Set([...[...versions.values()].map(({ path }) => path), ...written.keys()]);
  const texts = [...paths].flatMap((path) => {
    const text = written.get(path) ?? read(path);
    return text === undefined ? [] : [{ path, text }];
  });
  return loadCollection(collection, texts)
    .problems.filter(({ locale }) => locale === to)
    .map((problem) => describeProblem(problem, 'en'));
}
