const maxOctets = 75;
const encoder = new TextEncoder();

/** Parameters of a property: `{ TYPE: 'voice' }`. */
export type Parameters = Readonly<Record<string, string | undefined>>;

/**
 * One property of a vCard, folded.
 * @param value already escaped where its type is text
 * @see https://www.rfc-editor.org/rfc/rfc6350#section-3.3
 */
export function vcardLine(name: string, value: string, parameters: Parameters = {}): string {
  const list = Object.entries(parameters).flatMap(([key, parameter]) =>
    parameter === undefined ? [] : [`;${key}=${parameter}`],
  );
  return fold(`${name}${list.join('')}:${value}`);
}

/**
 * Escapes a text. A semicolon stays: it means nothing here, and some programs
 * do not undo its escape. @see https://www.rfc-editor.org/rfc/rfc6350#section-3.4
 */
export function escapeText(text: string): string {
  return text.replaceAll(/[\\,]/g, '\\$&').replaceAll(/\r\n|\r|\n/g, '\\n');
}

/** A value of several parts, such as an address. */
export function structured(...parts: readonly string[]): string {
  return parts.map((part) => escapeText(part).replaceAll(';', '\\;')).join(';');
}

/**
 * Breaks a line so that none is longer than 75 octets of UTF-8; a character is
 * never broken. @see https://www.rfc-editor.org/rfc/rfc6350#section-3.2
 */
function fold(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const { length } = encoder.encode(character);
    if (octets + length > maxOctets) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += length;
  }
  return [...lines, current].map((part) => `${part}\r\n`).join('');
}
