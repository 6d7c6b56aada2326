import { type Locale, locales } from '../i18n/locales.ts';
import type { Messages } from '../i18n/translate.ts';
import { interfaceStamps } from '../translation/interface-collection.ts';
import { checkReferences } from './check.ts';
import { checkPacks } from './check-packs.ts';
import { checkStableIds } from './check-stable-ids.ts';
import { checkValues } from './check-values.ts';
import { checkFormerIds } from './former-ids.ts';
import type { TextFile } from './load.ts';
import { parseMessages } from './messages.ts';
import type { Problem } from './problem.ts';
import { parseDataFile, parseMarkdownFile } from './source-file.ts';
import { loadStore, type Store } from './store.ts';

/** What the text files of the content folder say, and what is wrong in them. */
export interface Content {
  readonly store: Store;
  readonly messages: ReadonlyMap<Locale, Messages>;
  readonly problems: readonly Problem[];
}

/**
 * Reads and checks texts: the same in the build and in the editing app.
 * @param texts the text files below `content/`
 * @param paths the paths of all files below `content/`, pictures too
 */
export function readContent(texts: readonly TextFile[], paths: ReadonlySet<string>): Content {
  const { messages, problems: messageProblems } = readMessages(texts);
  const { store, problems: storeProblems } = loadStore(texts);
  const sources = new Map(texts.map(({ path, text }) => [path, text]));
  const surroundings = {
    paths,
    bodyLine: (path: string) => {
      const file = parseMarkdownFile(path, sources.get(path) ?? '');
      return Array.isArray(file) ? 1 : file.bodyLine;
    },
    lineOf: (path: string, locale: Locale, field: readonly PropertyKey[]) => {
      const isData = path.endsWith('.yml');
      const file = (isData ? parseDataFile : parseMarkdownFile)(path, sources.get(path) ?? '');
      return Array.isArray(file) ? undefined : file.lineOf(isData ? [locale, ...field] : field);
    },
  };
  const problems = [
    ...messageProblems,
    ...storeProblems,
    ...checkReferences(store, surroundings),
    ...checkPacks(store, surroundings),
    ...checkStableIds(store),
    ...checkValues(store, surroundings),
    ...checkFormerIds(store, surroundings),
  ];
  return { store, messages, problems };
}

function readMessages(texts: readonly TextFile[]) {
  const messages = new Map<Locale, Messages>();
  const problems: Problem[] = [];
  const known = new Set<string>([
    interfaceStamps,
    ...locales.map((locale) => `content/ui/${locale}.json`),
  ]);
  for (const { path } of texts) {
    if (path.startsWith('content/ui/') && !known.has(path)) problems.push(unexpectedFile(path));
  }
  for (const locale of locales) {
    const file = texts.find(({ path }) => path === `content/ui/${locale}.json`);
    const parsed = parseMessages(locale, file?.text);
    problems.push(...parsed.problems);
    messages.set(locale, parsed.messages);
  }
  return { messages, problems };
}

/** A file that is none of the content. */
export function unexpectedFile(file: string): Problem {
  return {
    file,
    found: { fi: 'tiedosto, joka ei kuulu sisältöön', en: 'a file that is not content' },
    mend: { fi: 'Poista tiedosto.', en: 'Remove the file.' },
  };
}
