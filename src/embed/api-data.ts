/** A title with its address and language. */
export interface Words {
  readonly title: string;
  readonly url: string;
  readonly lang: string;
  readonly dir: string;
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const rows = (value: unknown): Fields[] => (Array.isArray(value) ? value.filter(isFields) : []);
const fields = (value: unknown): Fields => (isFields(value) ? value : {});

/** Only an address of the web becomes a link. */
const web = (value: unknown): string => (/^https?:/.test(text(value)) ? text(value) : '');

const words = ({ title, url, lang, dir }: Fields): Words => ({
  title: text(title),
  url: web(url),
  lang: text(lang),
  dir: text(dir),
});

/** The guides of `guides.json` by id. What is not as expected is left out. */
export function parseGuides(file: unknown): ReadonlyMap<string, Words> {
  return new Map(rows(fields(file).guides).map((row) => [text(row.id), words(row)]));
}

/** The packs of `packs.json` by id, and what a pack is called. */
export function parsePacks(file: unknown): {
  readonly title: Words;
  readonly packs: ReadonlyMap<string, { words: Words; guides: readonly string[] }>;
} {
  const packs = rows(fields(file).packs).map((row) => {
    const guides = Array.isArray(row.guides) ? row.guides.map(text) : [];
    return [text(row.id), { words: words(row), guides }] as const;
  });
  return { title: words(fields(file)), packs: new Map(packs) };
}
