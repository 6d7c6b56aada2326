import type { EditorContent } from '../../../admin/content.ts';
import type { TextFile } from '../../../src/entries/load.ts';
import { allReferences } from '../../../src/entries/references.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { interfaceFile } from './interface-text.ts';
import { origin, siteOf, today } from './site.ts';

/** What the build tells the editing app of these files. */
export function editorContentOf(files: readonly TextFile[]): EditorContent {
  const { store } = siteOf(files);
  const texts = locales.map((locale) => ({
    path: `content/ui/${locale}.json`,
    text: interfaceFile(locale),
  }));
  return {
    texts: [...files.filter(({ path }) => path.endsWith('.yml')), ...texts],
    paths: [...files, ...texts].map(({ path }) => path),
    pictures: {},
    references: Object.fromEntries(
      [...allReferences(store)].map(([name, users]) => [name, [...users]]),
    ),
    titles: Object.fromEntries(
      Object.entries(store).flatMap(([name, entries]) =>
        [...entries.keys()].map((id) => [`${name}/${id}`, id]),
      ),
    ),
    today,
    holidays: { days: [], until: '2027-11-22' },
    origin,
  };
}
