import { ProxyBackend } from 'decap-cms-backend-proxy';
import { describeProblem, type StaffLanguage } from '../src/entries/problem.ts';
import { checkFiles, type DataFile, prepareFiles, withEveryLanguage } from './save.ts';

/** What Decap hands to a backend when staff save. */
interface SavedEntry {
  readonly dataFiles: readonly DataFile[];
  readonly assets: readonly unknown[];
}

/**
 * The local backend with the rules of the build in front of it: a problem in
 * any language stops the save, names language and field, and the text stays in
 * the editor.
 */
export function localBackend(language: StaffLanguage) {
  return class LocalBackend extends ProxyBackend {
    override async getEntry(path: string) {
      const entry = await super.getEntry(path);
      return { ...entry, data: withEveryLanguage(path, entry.data) };
    }

    override async persistEntry(entry: SavedEntry, options: unknown): Promise<void> {
      const dataFiles = prepareFiles(entry.dataFiles);
      const problems = checkFiles(dataFiles);
      if (problems.length > 0) {
        throw new Error(problems.map((problem) => describeProblem(problem, language)).join('\n\n'));
      }
      await super.persistEntry({ ...entry, dataFiles }, options);
    }
  };
}
