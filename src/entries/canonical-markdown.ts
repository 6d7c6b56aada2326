/**
 * The one way in which Markdown is written where it can be written in several:
 * lists with `-`, tables without padding, a list inside a list right below its
 * item. Decap prints them otherwise once a text has been edited.
 */
export function canonicalMarkdown(text: string): string {
  return text
    .split(/^(```[\s\S]*?^```[ \t]*)$/m)
    .map((part, index) => (index % 2 === 1 ? part : canonicalPart(part)))
    .join('');
}

const bullet = /^([ \t]*)[*+]( +)(?=\S)/gm;
const tableRow = /^\|.*\|[ \t]*$/gm;
const nested = /^([ \t]*(?:-|\d+\.) .*)\n\n(?=([ \t]+)(?:-|\d+\.) )/gm;

const canonicalPart = (text: string) =>
  text.replaceAll(bullet, '$1-$2').replaceAll(tableRow, unpadded).replaceAll(nested, joined);

/** A row of a table with one space around each cell; a pipe inside a cell is `\|`. */
const unpadded = (row: string): string =>
  row
    .trimEnd()
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => ` ${cell.trim().replace(/^(:?)-{3,}(:?)$/, '$1---$2')} `)
    .reduce((line, cell) => `${line}${cell}|`, '|');

/** An item followed by a deeper one belongs to it; an item of the same depth keeps its distance. */
const joined = (whole: string, item: string, indent: string): string =>
  indent.length > (/^[ \t]*/.exec(item)?.[0].length ?? 0) ? `${item}\n` : whole;
