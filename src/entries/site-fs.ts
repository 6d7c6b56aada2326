import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { publicHolidays } from '../contacts/public-holidays.ts';
import { type Locale, locales } from '../i18n/locales.ts';
import type { Messages } from '../i18n/translate.ts';
import { collections } from '../schema/index.ts';
import { interfaceStamps } from '../translation/interface-collection.ts';
import { textsByName } from '../translation/text-entry.ts';
import { checkReferences, imageFile } from './check.ts';
import { checkPacks } from './check-packs.ts';
import { checkStableIds } from './check-stable-ids.ts';
import { checkValues } from './check-values.ts';
import { type ContentFile, listContentFiles } from './files-fs.ts';
import { checkFormerIds } from './former-ids.ts';
import type { TextFile } from './load.ts';
import { parseMessages } from './messages.ts';
import { ContentError, type Problem, type StaffLanguage } from './problem.ts';
import type { Feedback, Picture, Site } from './site.ts';
import { parseDataFile, parseMarkdownFile } from './source-file.ts';
import { loadStore } from './store.ts';

export interface SiteOptions {
  /** Folder that holds `content/`. */
  readonly root: string;
  readonly today: string;
  readonly origin: string;
  readonly feedback?: Feedback;
  /** Language of the messages about problems. */
  readonly staffLanguage: StaffLanguage;
}

/**
 * Reads and checks the whole content folder.
 * @throws ContentError with every problem at once
 */
export async function loadSite(options: SiteOptions): Promise<Site> {
  const files = await listContentFiles(options.root);
  const kinds = Map.groupBy(files, kindOf);
  const texts = await Promise.all(
    (kinds.get('text') ?? []).map(async ({ path, text }) => ({ path, text: await text() })),
  );
  const problems: Problem[] = (kinds.get('unexpected') ?? []).map(({ path }) => unexpected(path));
  const { messages, problems: messageProblems } = loadMessages(texts);
  const { pictures, problems: pictureProblems } = await loadPictures(kinds.get('picture') ?? []);
  const { store, problems: storeProblems } = loadStore(texts);
  const sources = new Map(texts.map(({ path, text }) => [path, text]));
  const surroundings = {
    paths: new Set(files.map(({ path }) => path)),
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
  problems.push(
    ...messageProblems,
    ...pictureProblems,
    ...storeProblems,
    ...checkReferences(store, surroundings),
    ...checkPacks(store, surroundings),
    ...checkStableIds(store),
    ...checkValues(store, surroundings),
    ...checkFormerIds(store, surroundings),
  );
  if (problems.length > 0) throw new ContentError(problems, options.staffLanguage);
  const { today, origin, feedback } = options;
  const made = { store, messages, texts: textsByName(texts), pictures };
  const holidays = publicHolidays(today);
  return { ...made, today, holidays, origin, ...(feedback && { feedback }) };
}

const textFolders = new RegExp(`^content/(?:${[...Object.keys(collections), 'ui'].join('|')})/`);

function kindOf({ path }: ContentFile): 'text' | 'picture' | 'unexpected' {
  const name = path.split('/').at(-1) ?? '';
  if (imageFile.test(name) && /^content\/(?:guides|packs)\/[^/]+\/[^/]+$/.test(path))
    return 'picture';
  return textFolders.test(path) ? 'text' : 'unexpected';
}

function unexpected(file: string): Problem {
  return {
    file,
    found: { fi: 'tiedosto, joka ei kuulu sisältöön', en: 'a file that is not content' },
    mend: { fi: 'Poista tiedosto.', en: 'Remove the file.' },
  };
}

function loadMessages(texts: readonly TextFile[]) {
  const messages = new Map<Locale, Messages>();
  const problems: Problem[] = [];
  const known = new Set<string>([
    interfaceStamps,
    ...locales.map((locale) => `content/ui/${locale}.json`),
  ]);
  for (const { path } of texts) {
    if (path.startsWith('content/ui/') && !known.has(path)) problems.push(unexpected(path));
  }
  for (const locale of locales) {
    const file = texts.find(({ path }) => path === `content/ui/${locale}.json`);
    const parsed = parseMessages(locale, file?.text);
    problems.push(...parsed.problems);
    messages.set(locale, parsed.messages);
  }
  return { messages, problems };
}

async function loadPictures(files: readonly ContentFile[]) {
  const pictures = new Map<string, Picture>();
  const problems: Problem[] = [];
  for (const { path, diskPath } of files) {
    const bytes = await readFile(diskPath);
    try {
      const { width, height } = (await sharp(bytes).metadata()).autoOrient;
      const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
      pictures.set(path, { diskPath, hash, width, height });
    } catch {
      problems.push({
        file: path,
        found: { fi: 'tiedosto ei ole kuva', en: 'the file is not an image' },
        mend: {
          fi: 'Tallenna kuva uudelleen muodossa JPEG, PNG tai WebP.',
          en: 'Save the picture again as JPEG, PNG or WebP.',
        },
      });
    }
  }
  return { pictures, problems };
}
