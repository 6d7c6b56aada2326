import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { publicHolidays } from '../contacts/public-holidays.ts';
import { collections } from '../schema/index.ts';
import { textsByName } from '../translation/text-entry.ts';
import { readContent, unexpectedFile } from './content.ts';
import { type ContentFile, listContentFiles } from './files-fs.ts';
import { isPicturePath } from './picture-path.ts';
import { ContentError, type Problem, type StaffLanguage } from './problem.ts';
import type { Feedback, Picture, Site } from './site.ts';

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
  const { pictures, problems: pictureProblems } = await loadPictures(kinds.get('picture') ?? []);
  const paths = new Set(files.map(({ path }) => path));
  const { store, messages, problems: contentProblems } = readContent(texts, paths);
  const problems = [
    ...(kinds.get('unexpected') ?? []).map(({ path }) => unexpectedFile(path)),
    ...contentProblems,
    ...pictureProblems,
  ];
  if (problems.length > 0) throw new ContentError(problems, options.staffLanguage);
  const { today, origin, feedback } = options;
  const made = { store, messages, texts: textsByName(texts), pictures };
  const holidays = publicHolidays(today);
  return { ...made, today, holidays, origin, ...(feedback && { feedback }) };
}

const textFolders = new RegExp(`^content/(?:${[...Object.keys(collections), 'ui'].join('|')})/`);

function kindOf({ path }: ContentFile): 'text' | 'picture' | 'unexpected' {
  if (isPicturePath(path)) return 'picture';
  return textFolders.test(path) ? 'text' : 'unexpected';
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
