import { locales } from '../src/i18n/locales.ts';

/**
 * A data file as Decap must be given it: with an empty group for each language
 * that it lacks. Decap cannot save an entry where one is missing. No schema and
 * no parser of YAML: both would weigh on the first view.
 */
export function withEveryLanguage(path: string, text: string): string {
  const present = new Set([...text.matchAll(/^(\w+):/gm)].map(([, key]) => key));
  if (!path.endsWith('.yml') || present.size === 0) return text;
  const missing = locales.filter((locale) => !present.has(locale));
  return [text.trimEnd(), ...missing.map((locale) => `${locale}: {}`), ''].join('\n');
}
