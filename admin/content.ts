import { z } from 'zod';
import { readContent } from '../src/entries/content.ts';
import type { TextFile } from '../src/entries/load.ts';
import type { Problem } from '../src/entries/problem.ts';
import type { Site } from '../src/entries/site.ts';
import { textsByName } from '../src/translation/text-entry.ts';

const list = z.array(z.string()).readonly();

const schema = z.object({
  /** All data files and the interface text. Guides and pages are not among them. */
  texts: z.array(z.object({ path: z.string(), text: z.string() })).readonly(),
  /** Every file below `content/`. */
  paths: list,
  pictures: z.record(
    z.string(),
    z.object({ hash: z.string(), width: z.number(), height: z.number() }),
  ),
  /** Who names whom: `contacts/kela` → `['guides/benefits']`. */
  references: z.record(z.string(), list),
  /** What staff call an entry: `guides/benefits` → `Tuet`. */
  titles: z.record(z.string(), z.string()),
  today: z.string(),
  holidays: z.object({ days: list, until: z.string() }),
  origin: z.string(),
});

/** What the build tells the editing app of the content, `admin/content.json`. */
export type EditorContent = z.infer<typeof schema>;

let known: { readonly tag: string | null; readonly content: EditorContent } | undefined;

/** The content as the last build saw it. What has not changed is not read again. */
export async function fetchContent(): Promise<EditorContent> {
  const response = await fetch('content.json', { cache: 'no-cache' });
  if (!response.ok) throw new Error(`content.json: ${response.status}`);
  const tag = response.headers.get('ETag');
  if (known && tag !== null && tag === known.tag) return known.content;
  const content = schema.parse(await response.json());
  known = { tag, content };
  return content;
}

/** The content as it was last fetched: for what need not be of this instant. */
export const knownContent = async (): Promise<EditorContent> => known?.content ?? fetchContent();

/** The problems of the content with some files in the place of those it had. */
export function problemsWith(
  content: EditorContent,
  files: readonly TextFile[],
): readonly Problem[] {
  const own = new Set(files.map(({ path }) => path));
  const texts = [...content.texts.filter(({ path }) => !own.has(path)), ...files];
  return readContent(texts, new Set([...content.paths, ...own])).problems;
}

const sites = new WeakMap<EditorContent, Site>();

/** The site without its guides and pages, made once. */
export function siteOf(content: EditorContent): Site {
  const made = sites.get(content) ?? createSite(content);
  sites.set(content, made);
  return made;
}

function createSite({ texts, paths, pictures, ...others }: EditorContent): Site {
  const { store, messages } = readContent(texts, new Set(paths));
  const sizes = Object.entries(pictures).map(
    ([path, picture]) => [path, { ...picture, diskPath: path }] as const,
  );
  const { today, holidays, origin } = others;
  const made = { store, messages, texts: textsByName(texts), pictures: new Map(sizes) };
  return { ...made, today, holidays, origin };
}
