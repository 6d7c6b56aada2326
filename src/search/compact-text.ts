/** How the letters of a text are written; the first byte of it, if it is none of these, is how many letters it has. */
const utf8 = 0;
const utf16 = 255;
/** The share of letters that UTF-8 writes in two bytes or more, from which another way is shorter. */
const foreign = 0.2;

/**
 * Writes a text so that gzip makes little of it in every script: in UTF-8 where
 * it is mostly Latin, else one byte a letter (UTF-16 code unit) after a list of
 * its letters, else UTF-16. `docs/search.md` has what that saves.
 */
export function packText(text: string): Uint8Array<ArrayBuffer> {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  if (units.filter((unit) => unit > 127).length <= units.length * foreign) {
    return joined([utf8], new TextEncoder().encode(text));
  }
  const letters = [...new Set(units)].sort((a, b) => a - b);
  if (letters.length >= utf16) return joined([utf16], bytesOf(units));
  const numbers = new Map(letters.map((unit, number) => [unit, number]));
  return joined(
    [letters.length],
    bytesOf(letters),
    units.map((unit) => numbers.get(unit) ?? 0),
  );
}

/** Reads what `packText` wrote. */
export function unpackText(bytes: Uint8Array<ArrayBuffer>): string {
  const kind = bytes[0] ?? utf8;
  const rest = bytes.slice(1);
  if (kind === utf8) return new TextDecoder('utf-8', { ignoreBOM: true }).decode(rest);
  if (kind === utf16) return fromUnits(unitsOf(rest));
  const letters = unitsOf(rest.subarray(0, kind * 2));
  return fromUnits(Uint16Array.from(rest.subarray(kind * 2), (number) => letters[number] ?? 0));
}

/** Little-endian, as `TextDecoder` reads it. */
const bytesOf = (units: readonly number[]) => units.flatMap((unit) => [unit & 255, unit >> 8]);

function unitsOf(bytes: Uint8Array): Uint16Array<ArrayBuffer> {
  return Uint16Array.from(
    { length: bytes.length >> 1 },
    (_, index) => (bytes[index * 2] ?? 0) | ((bytes[index * 2 + 1] ?? 0) << 8),
  );
}

const fromUnits = (units: Uint16Array<ArrayBuffer>) =>
  new TextDecoder('utf-16le', { ignoreBOM: true }).decode(units);

function joined(...parts: readonly (readonly number[] | Uint8Array)[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
