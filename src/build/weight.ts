import { hash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);

/** Weights by quality and content: a rebuild leaves most pages as they were. */
const known = new Map<string, Promise<number>>();

/** Bytes of brotli: at the highest quality, as stored files are served, or quickly and a little more. */
export function weightOf(content: string, quality: 'exact' | 'quick'): Promise<number> {
  const key = `${quality} ${hash('sha256', content)}`;
  const weight = known.get(key) ?? weigh(content, quality);
  known.set(key, weight);
  return weight;
}

async function weigh(content: string, quality: 'exact' | 'quick'): Promise<number> {
  const compressed = await compress(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality === 'exact' ? constants.BROTLI_MAX_QUALITY : 5,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    },
  });
  return compressed.length;
}

/** Reads a file of the site by its address. */
export type ReadFile = (address: string) => Promise<string>;

/**
 * Weighs the scripts of pages with everything they import before the reader
 * acts. Each file is read and weighed once.
 */
export function scriptScale(read: ReadFile): (html: string) => Promise<number> {
  const scripts = new Map<string, ReturnType<typeof readScript>>();
  return async (html) => {
    const weights = new Map<string, number>();
    const waiting = sources(html);
    for (let source = waiting.pop(); source !== undefined; source = waiting.pop()) {
      if (weights.has(source)) continue;
      const reading = scripts.get(source) ?? readScript(source, read);
      scripts.set(source, reading);
      const script = await reading;
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
    weight: await weightOf(code, 'exact'),
    imports: [...code.matchAll(staticImport)].map(
      ([, source = '']) => new URL(source, base).pathname,
    ),
  };
}
