const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
};

/**
 * A Markdown text without what only its form decides: line breaks, space,
 * escapes, which of `*` and `_` sets apart, entities. Two texts that readers
 * see alike, with the same links and blocks, are equal.
 */
export function normalMarkdown(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/\n[ \t]*>+[ \t]?/g, '\n')
    .replaceAll(/\\\n/g, '\n')
    .replaceAll(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(\w+));/g, decode)
    .replaceAll(/\\([!-/:-@[-`{-~])/g, '$1')
    .replaceAll('_', '*')
    .replaceAll(/(\]\(\S+) (["'])(.*?)\2\)/g, '$1 "$3")')
    .replaceAll(/<(https?:[^<>\s]*)>/g, '$1')
    .replaceAll(/[ \t\r\n]+/g, ' ')
    .trim();
}

/** A text of a field without space that readers do not see. */
export function normalText(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[ \t\r\n]+/g, ' ')
    .trim();
}

function decode(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return named[name] ?? whole;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
