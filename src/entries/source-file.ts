import { LineCounter, parseDocument } from 'yaml';
import type { Problem } from './problem.ts';

/** A parsed content file: its data, and where each field stands. */
export interface SourceFile {
  readonly path: string;
  readonly data: unknown;
  /** Markdown after the front matter; empty for data files. */
  readonly body: string;
  /** Line of the file on which the body starts, from 1. */
  readonly bodyLine: number;
  /** Line of a field by its path, from 1; the nearest parent's if the field is absent. */
  readonly lineOf: (path: readonly PropertyKey[]) => number | undefined;
}

const frontMatter = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/** Splits front matter from Markdown and parses it. Problems instead of a file when it cannot be read. */
export function parseMarkdownFile(path: string, text: string): SourceFile | Problem[] {
  const content = text.replace(/^\uFEFF/, '');
  if (content.trim() === '') return emptyFile(path);
  const match = frontMatter.exec(content);
  if (match?.index !== 0) {
    return [
      {
        file: path,
        line: 1,
        found: {
          fi: 'tiedoston alussa ei ole tietokenttiä viivojen --- välissä',
          en: 'the file does not begin with its fields between two lines of ---',
        },
        mend: {
          fi: 'Lisää alkuun rivi ---, kentät (esimerkiksi title: …) ja toinen rivi ---.',
          en: 'Begin the file with a line ---, the fields (such as title: …) and another line ---.',
        },
      },
    ];
  }
  const body = content.slice(match[0].length);
  const parsed = parseYaml(path, match[1] ?? '', 1);
  if (Array.isArray(parsed)) return parsed;
  return { ...parsed, body, bodyLine: match[0].split('\n').length };
}

/** Parses a YAML file. */
export function parseDataFile(path: string, text: string): SourceFile | Problem[] {
  const content = text.replace(/^\uFEFF/, '');
  return content.trim() === '' ? emptyFile(path) : parseYaml(path, content, 0);
}

function emptyFile(path: string): SourceFile {
  return { path, data: undefined, body: '', bodyLine: 1, lineOf: () => undefined };
}

/** The latest text of each file, parsed: checks, pages and translations read it, and a rebuild changes few. */
const latest = new Map<string, { readonly text: string; readonly file: SourceFile | Problem[] }>();

function parseYaml(path: string, text: string, lineOffset: number): SourceFile | Problem[] {
  const known = latest.get(path);
  if (known?.text === text) return known.file;
  const file = parseFields(path, text, lineOffset);
  latest.set(path, { text, file });
  return file;
}

function parseFields(path: string, text: string, lineOffset: number): SourceFile | Problem[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    return document.errors.map((error) => ({
      file: path,
      line: lines.linePos(error.pos[0]).line + lineOffset,
      found: {
        fi: `kenttiä ei voi lukea (YAML: ${error.message})`,
        en: `the fields cannot be read (YAML: ${error.message})`,
      },
      mend: {
        fi: 'Tarkista rivin sisennys, lainausmerkit ja kaksoispisteet. Laita kaksoispisteen sisältävä teksti lainausmerkkeihin.',
        en: 'Check the indent, quotes and colons of that line. Put a text that contains a colon in quotes.',
      },
    }));
  }
  const lineOf = (fieldPath: readonly PropertyKey[]) => {
    for (let length = fieldPath.length; length > 0; length--) {
      const node = document.getIn(fieldPath.slice(0, length), true);
      const range =
        typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
      if (Array.isArray(range) && typeof range[0] === 'number') {
        return lines.linePos(range[0]).line + lineOffset;
      }
    }
    return lineOffset + 1;
  };
  return { path, data: document.toJS(), body: '', bodyLine: 1, lineOf };
}
