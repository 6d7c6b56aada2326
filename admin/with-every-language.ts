import { locales } from '../src/i18n/locales.ts';
import { collections } from '../src/schema/index.ts';

/**
 * A data file as Decap must be given it: with an empty group for each language
 * that it lacks. Decap cannot save an entry where one is missing. Languages are
 * found by line, because a YAML parser would weigh on the first view.
 */
export function withEveryLanguage(path: string, text: string): string {
  const [, folder] = path.split('/');
  const isData = Object.values(collections).some(
    ({ name, storage }) => name === folder && storage === 'data',
  );
  const present = new Set([...text.matchAll(/^(\w+):/gm)].map(([, key]) => key));
  if (!isData || present.size === 0) return text;
  const missing = locales.filter((locale) => !present.has(locale));
  return [text.trimEnd(), ...missing.map((locale) => `${locale}: {}`), ''].join('\n');
}
