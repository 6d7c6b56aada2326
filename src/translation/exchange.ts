import type { Locale } from '../i18n/locales.ts';
import type { Code, Piece } from './inline.ts';
import { codeName, codesOf } from './inline.ts';

/** What translators get of one block. */
export interface ExchangeUnit {
  readonly id: string;
  readonly source: readonly Piece[];
  readonly target: readonly Piece[] | undefined;
  readonly state: ExchangeState;
  readonly notes: readonly string[];
}

/** `new`: no translation; `changed`: its source has changed since; the others say who made it. */
export type ExchangeState = 'new' | 'changed' | 'translated' | 'reviewed' | 'final';

/** One entry in one pair of languages, as it goes to translators. */
export interface ExchangeFile {
  /** `guides/finding-a-home` */
  readonly name: string;
  readonly from: Locale;
  readonly to: Locale;
  readonly units: readonly ExchangeUnit[];
  /** Names that stay as they are. */
  readonly names: readonly string[];
  /** What a code shows to readers, such as the amount of a fact. */
  readonly shows: (code: Code) => string;
}

/** A block as it comes back: the text with its codes printed again. */
export interface ReturnedUnit {
  readonly id: string;
  readonly target: string;
  /** Whether its translator says that it is done. */
  readonly isDone: boolean;
  /** Codes that are not the block's own, or broken tags. */
  readonly broken: readonly string[];
}

export interface ReturnedFile {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly units: readonly ReturnedUnit[];
}

/** Gives the pieces of a unit's source and translation as they are now, by its id; undefined where it is not known. */
export type KnownPieces = (
  name: string,
  to: string,
  id: string,
) => { readonly source: readonly Piece[]; readonly target: readonly Piece[] } | undefined;

/** A file that cannot be used as a whole. */
export class ExchangeError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ExchangeError';
  }
}

/**
 * The ids of the codes of a unit: those of the source are numbered, those of the
 * translation have the number of the same code in the source, else `t1`, `t2`.
 */
export function codeIds(
  source: readonly Piece[],
  target: readonly Piece[],
): ReadonlyMap<Code, string> {
  const ids = new Map<Code, string>();
  const free: { readonly name: string; readonly id: string }[] = [];
  for (const [index, code] of codesOf(source).entries()) {
    ids.set(code, String(index + 1));
    free.push({ name: codeName(code), id: String(index + 1) });
  }
  let extra = 0;
  for (const code of codesOf(target)) {
    const same = free.findIndex(({ name }) => name === codeName(code));
    const [match] = same === -1 ? [] : free.splice(same, 1);
    if (!match) extra += 1;
    ids.set(code, match?.id ?? `t${extra}`);
  }
  return ids;
}
