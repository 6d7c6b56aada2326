import { brotliCompressSync, constants } from 'node:zlib';

/** Bytes of brotli: at the highest quality, as stored files are served, or quickly and a little more. */
export const weightOf = (content: string, quality: 'exact' | 'quick'): number =>
  brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality === 'exact' ? constants.BROTLI_MAX_QUALITY : 5,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    },
  }).length;

/** Reads a file of the site by its address. */
export type ReadFile = (address: string) => Promise<string>;

/**
 * Weighs the scripts of pages with everything they import before the reader
 * acts. Each file is read and weighed once.
 */
export function scriptScale(read: ReadFile): (html: string) => Promise<number> {
  const known = new Map<string, { weight: number; imports: readonly string[] }>();
  return async (html) => {
    const weights = new Map<string, number>();
    const waiting = sources(html);
    for (let source = waiting.pop(); source !== undefined; source = waiting.pop()) {
      if (weights.has(source)) continue;
      const script = known.get(source) ?? (await readScript(source, read));
      known.set(source, script);
      weights.set(source, script.weight);
      waiting.push(...script.imports);
    }
    return [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  };
}

const sources = (html: string): string[] =>
  [
    ...html.matchAll(/<script\b[^>]*\ssrc="(\/[^"]+)"/g),
    ...html.matchAll(/<link\b[^>]*rel="modulepreload"[^>]*href="(\/[^"]+)"/g),
  ].flatMap(([, source]) => source ?? []);

/** Static imports of a compiled module; `import()` waits for the reader. */
const staticImport = /\b(?:import|export)\b[^;()]*?["']((?:\.{1,2})?\/[^"']+)["']/g;

async function readScript(address: string, read: ReadFile) {
  const code = await read(address);
  const base = new URL(address, 'https://site.invalid');
  return {
    weight: weightOf(code, 'exact'),
    imports: [...code.matchAll(staticImport)].map(
      ([, source = '']) => new URL(source, base).pathname,
    ),
  };
}
