import { stringify } from 'yaml';
import type { TextFile } from '../src/entries/load.ts';
import { slugify } from '../src/entries/markdown.ts';
import type { Problem } from '../src/entries/problem.ts';
import { parseMarkdownFile } from '../src/entries/source-file.ts';
import { isLocale, sourceLocale } from '../src/i18n/locales.ts';
import { translationFields } from '../src/schema/collection.ts';
import { id as idSchema } from '../src/schema/field.ts';
import { collections } from '../src/schema/index.ts';
import { type EditorContent, problemsWith } from './content.ts';
import { complete as completeFields } from './draft.ts';

/**
 * The rules of the build over the files that an entry would consist of, and
 * those of its address.
 * @param files as they would be written
 * @param pictures paths of the pictures saved with it
 * @param removed paths that saving removes
 */
export function checkEntry(
  content: EditorContent,
  files: readonly TextFile[],
  pictures: readonly string[],
  removed: readonly string[],
  isNew: boolean,
): Problem[] {
  const paths = [...content.paths.filter((path) => !removed.includes(path)), ...pictures];
  const texts = content.texts.filter(({ path }) => !removed.includes(path));
  const surroundings = { ...content, paths, texts };
  const problems = problemsWith(surroundings, files);
  const own = new Set(files.map(({ path }) => path));
  const address = isNew ? checkAddress(content, files) : [];
  // An id that cannot be one is told once, in words about the title it is made from.
  if (address.length > 0) return address;
  const found = problems.filter(({ file }) => own.has(file));
  // A text whose fields are wrong is no entry yet; what is wrong inside it is looked for apart.
  const isEntry = found.every(({ field }) => field === 'body');
  return isEntry ? found : [...found, ...textProblems(surroundings, files, found)];
}

/** The problems inside texts, as if their fields were right. */
function textProblems(
  content: EditorContent,
  files: readonly TextFile[],
  known: readonly Problem[],
): Problem[] {
  const lines = new Map<string, number>();
  const standIns = files.flatMap(({ path, text }) => {
    const [, folder] = path.split('/');
    const collection = Object.values(collections).find(({ name }) => name === folder);
    const file = collection?.storage === 'markdown' ? parseMarkdownFile(path, text) : [];
    if (!collection || Array.isArray(file)) return [];
    const isSource = path.includes(`/index.${sourceLocale}.`);
    const { shape } = isSource ? collection.fields : translationFields(collection);
    const fields = typeof file.data === 'object' && file.data !== null ? { ...file.data } : {};
    const { body: _, ...complete } = completeFields(shape, fields, content.today);
    const head = `---\n${stringify(complete)}---\n`;
    lines.set(path, file.bodyLine - head.split('\n').length);
    return [{ path, text: head + file.body }];
  });
  const isKnown = ({ file, line }: Problem) =>
    known.some((other) => other.file === file && other.line === line && other.field === 'body');
  return problemsWith(content, standIns)
    .filter(({ file, field }) => field === 'body' && lines.has(file))
    .map((problem) => ({ ...problem, line: (problem.line ?? 1) + (lines.get(problem.file) ?? 0) }))
    .filter((problem) => !isKnown(problem));
}

/** Names that are folders, languages or views of the editor. */
const isReserved = (id: string) =>
  isLocale(id) ||
  Object.hasOwn(collections, id) ||
  ['admin', 'content', 'index', 'media', 'new', 'own', 'ui'].includes(id);

/** Checks the address that a new entry gets from its Finnish title. */
function checkAddress(content: EditorContent, files: readonly TextFile[]): Problem[] {
  const source = files.find(({ path }) => path.includes(`/index.${sourceLocale}.`)) ?? files[0];
  const [, name = '', id = ''] = source?.path.replace(/\.yml$/, '').split('/') ?? [];
  const collection = Object.values(collections).find((known) => known.name === name);
  if (!source || !collection) return [];
  const report = (found: Problem['found'], mend: Problem['mend']): Problem[] => [
    { file: source.path, locale: sourceLocale, field: collection.titleField, found, mend },
  ];
  if (!idSchema.safeParse(id).success) {
    return report(
      {
        fi: `otsikosta tulisi osoite "${id}", joka ei kelpaa`,
        en: `the title would make the address "${id}", which cannot be one`,
      },
      {
        fi: 'Kirjoita suomenkielinen otsikko kirjaimin a–ö ja numeroin, ilman muita merkkejä.',
        en: 'Write the Finnish title in letters a–ö and digits, without other signs.',
      },
    );
  }
  if (isReserved(id)) {
    return report(
      { fi: `osoite "${id}" on varattu`, en: `the address "${id}" is reserved` },
      {
        fi: 'Tarkenna otsikkoa, esimerkiksi lisäämällä siihen sana.',
        en: 'Make the title more precise, for example by adding a word.',
      },
    );
  }
  const counted = /^(.+)-\d+$/.exec(id)?.[1];
  const taken = [id, counted].find(
    (known) => known !== undefined && content.titles[`${name}/${known}`] !== undefined,
  );
  const isCopy = taken === id || (taken !== undefined && slugify(titleIn(source.text)) === taken);
  if (!isCopy) return [];
  return report(
    {
      fi: `samalla nimellä on jo sisältö: ${content.titles[`${name}/${taken}`]}`,
      en: `there is already one of that name: ${content.titles[`${name}/${taken}`]}`,
    },
    {
      fi: 'Muokkaa sitä, tai anna tälle toinen otsikko.',
      en: 'Edit that one, or give this one another title.',
    },
  );
}

/** The first title, name, word or label of a file. */
const titleIn = (text: string) =>
  /^\s*(?:title|name|term|label): *["']?(.*?)["']? *$/m.exec(text)?.[1] ?? '';
