import { parseArgs } from 'node:util';
import { isLocale, type Locale, locales, sourceLocale } from '../i18n/locales.ts';
import { type Freshness, freshnesses } from './state.ts';
import { entryName, type TextEntry, translatedCollections } from './text-entry.ts';

/** Which translations a command is about. */
export interface Choice {
  /** The languages; all but the source where none is named. */
  readonly locales: readonly Locale[];
  readonly entries: readonly TextEntry[];
}

/** A word of the command line that cannot be used, told so that it can be mended. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}

/** The options that every command about translations knows. */
export const choiceOptions = {
  locale: { type: 'string' },
  collection: { type: 'string' },
  topic: { type: 'string' },
} as const;

type Options = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>;

/**
 * Reads the command line.
 * @throws UsageError naming the option
 */
export function parseOptions<const Own extends Options>(options: Own, args: string[]) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** The languages of a list such as `ru,uk`. @throws UsageError */
export function parseLocales(list: string | undefined, all: readonly Locale[]): readonly Locale[] {
  if (list === undefined) return all;
  return list.split(',').map((name) => {
    if (isLocale(name)) return name;
    throw new UsageError(`Unknown language "${name}". Use: ${locales.join(', ')}.`);
  });
}

/** The translations that options and names such as `guides/tax-card` choose. @throws UsageError */
export function chooseTexts(
  entries: readonly TextEntry[],
  options: {
    readonly locale?: string | undefined;
    readonly collection?: string | undefined;
    readonly topic?: string | undefined;
  },
  names: readonly string[] = [],
): Choice {
  const chosen = options.collection?.split(',');
  for (const name of chosen ?? []) {
    if (translatedCollections.has(name)) continue;
    const known = [...translatedCollections.keys()].join(', ');
    throw new UsageError(`Unknown collection "${name}". Use: ${known}.`);
  }
  const known = new Set(entries.map(entryName));
  for (const name of names) {
    if (!known.has(name)) throw new UsageError(`Unknown entry "${name}". Write collection/id.`);
  }
  const { topic } = options;
  if (topic !== undefined && !known.has(`topics/${topic}`)) {
    throw new UsageError(`Unknown topic "${topic}".`);
  }
  return {
    locales: parseLocales(
      options.locale,
      locales.filter((locale) => locale !== sourceLocale),
    ),
    entries: entries.filter(
      (entry) =>
        (names.length === 0 || names.includes(entryName(entry))) &&
        (!chosen || chosen.includes(entry.collection.name)) &&
        (topic === undefined || isOfTopic(entry, topic)),
    ),
  };
}

/** The states of a list such as `outdated,missing`. @throws UsageError */
export function parseStates(list: string): Freshness[] {
  return list.split(',').map((name) => {
    const state = freshnesses.find((known) => known === name);
    if (state) return state;
    throw new UsageError(`Unknown state "${name}". Use: ${freshnesses.join(', ')}.`);
  });
}

/** Whether an entry is a topic or belongs to it. */
export function isOfTopic({ collection, id, versions }: TextEntry, topic: string): boolean {
  const fields = versions.get(sourceLocale)?.fields ?? {};
  if (collection.name === 'topics') return id === topic;
  if (fields.topic === topic) return true;
  return Array.isArray(fields.topics) && fields.topics.includes(topic);
}

/** Runs a command; an error of usage is one line, not a stack. */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
