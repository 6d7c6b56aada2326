import type { StaffLanguage } from '../src/entries/problem.ts';
import type { Asset } from './pictures.ts';
import type { DataFile } from './save.ts';
import { withEveryLanguage } from './with-every-language.ts';

/** What Decap hands to a backend when staff save. */
interface SavedEntry {
  readonly dataFiles: readonly DataFile[];
  readonly assets: readonly Asset[];
}

interface SaveOptions {
  readonly commitMessage: string;
  readonly newEntry?: boolean;
  readonly useWorkflow?: boolean;
  /** Whether the entry is a draft already. */
  readonly unpublished?: boolean;
  /** What files must still hold for the local server to write: null for nothing. */
  readonly expected?: Readonly<Record<string, string | null>>;
}

/** The part of a Decap backend that the rules stand in front of. */
export interface EditingBackend {
  getEntry(path: string): Promise<{ readonly data?: string | null }>;
  unpublishedEntryDataFile(
    collection: string,
    slug: string,
    path: string,
    id: string,
  ): Promise<string>;
  persistEntry(entry: SavedEntry, options: SaveOptions): Promise<unknown>;
  persistMedia(asset: Asset, options: object): Promise<unknown>;
  deleteFiles(paths: readonly string[], commitMessage: string): Promise<unknown>;
}

export type BackendClass = new (config: object, options: object) => EditingBackend;

/** The rules come after the editor has shown itself: they are as large as the editor. */
const loadRules = () => import('./rules.ts');

/**
 * A backend with the rules of the build in front of it. A problem in any
 * language, a change by someone else and a file that is no picture stop the
 * save; a dialog tells all of them, and the text stays in the editor. What is
 * in use is not deleted. Only files that have changed are written.
 */
export function guarded(Backend: BackendClass, language: StaffLanguage): BackendClass {
  return class GuardedBackend extends Backend {
    /** The text of each file when it was opened; null where there was none. */
    readonly #opened = new Map<string, string | null>();

    override async getEntry(path: string) {
      this.#opened.set(path, null);
      const entry = await super.getEntry(path);
      this.#opened.set(path, entry.data ?? null);
      return entry.data ? { ...entry, data: withEveryLanguage(path, entry.data) } : entry;
    }

    override async unpublishedEntryDataFile(
      collection: string,
      slug: string,
      path: string,
      id: string,
    ) {
      const text = await super.unpublishedEntryDataFile(collection, slug, path, id);
      return withEveryLanguage(path, text);
    }

    override async persistEntry(entry: SavedEntry, options: SaveOptions): Promise<void> {
      const rules = await loadRules();
      const fail = (error: unknown) => {
        throw rules.serverFailed(error)(language);
      };
      const isDraft = options.unpublished === true;
      const content = await rules.fetchContent().catch(fail);
      const files = rules.prepareFiles(entry.dataFiles);
      const removed = this.#leftOut(entry.dataFiles, files);
      const texts = files.map(({ path, raw }) => ({ path, text: raw }));
      const pictures = entry.assets.map(({ path }) => path);
      const problems = [
        ...rules.checkEntry(content, texts, pictures, removed, options.newEntry === true),
        ...(await rules.preparePictures(entry.assets)),
      ];
      if (problems.length > 0) throw rules.problemsFound(problems, files)(language);

      // A draft lies on a branch of its own, which is not what was opened.
      const wanted = files.filter(({ path, raw }) => isDraft || raw !== this.#before(path));
      const touched = [...wanted.map(({ path }) => path), ...removed];
      const stored = isDraft ? [] : await this.#stored(touched).catch(fail);
      const byOthers = new Set(
        stored.flatMap(({ path, data }) => (isSameText(data, this.#before(path)) ? [] : [path])),
      );
      // A translation that someone else has just edited goes without the note of a day.
      const changed = wanted.filter(
        ({ path, raw }) => !byOthers.has(path) || !isSameText(raw, this.#before(path)),
      );
      const others = [...changed.map(({ path }) => path), ...removed].filter((path) =>
        byOthers.has(path),
      );
      if (others.length > 0) throw rules.changedByOthers(others)(language);
      if (touched.length + entry.assets.length === 0) return;
      // A branch under review keeps its files; an empty one counts as not translated.
      const emptied = entry.dataFiles
        .filter(({ path }) => options.useWorkflow && removed.includes(path))
        .map((file) => ({ ...file, raw: '\n' }));
      const expected = Object.fromEntries(
        stored
          .filter(({ path }) => changed.some((file) => file.path === path))
          .map(({ path, data }) => [path, data]),
      );
      await super
        .persistEntry(
          { ...entry, dataFiles: [...changed, ...emptied] },
          options.useWorkflow ? options : { ...options, expected },
        )
        .catch((error: unknown) => {
          // Someone saved in the moment since the files were read.
          if (statusOf(error) === 409) throw rules.changedByOthers(touched)(language);
          fail(error);
        });
      if (!options.useWorkflow && removed.length > 0) {
        await super.deleteFiles(removed, options.commitMessage).catch(fail);
      }
      for (const { path, raw } of changed) this.#opened.set(path, raw);
      for (const path of removed) this.#opened.set(path, null);
    }

    override async persistMedia(asset: Asset, options: object): Promise<unknown> {
      const rules = await loadRules();
      const problems = await rules.preparePictures([asset]);
      if (problems.length > 0) throw rules.problemsFound(problems, [])(language);
      return await super.persistMedia(asset, options).catch((error: unknown) => {
        throw rules.serverFailed(error)(language);
      });
    }

    override async deleteFiles(paths: readonly string[], commitMessage: string): Promise<unknown> {
      const rules = await loadRules();
      const fail = (error: unknown) => {
        throw rules.serverFailed(error)(language);
      };
      const content = await rules.fetchContent().catch(fail);
      const users = rules.usersOf(paths, content);
      if (users.length > 0) throw rules.stillInUse(users, content.titles)(language);
      const existing = rules.filesToDelete(paths, content);
      return await super.deleteFiles(existing, commitMessage).catch(fail);
    }

    #before(path: string): string | null {
      return this.#opened.get(path) ?? null;
    }

    /** Translations that were there and are empty now. */
    #leftOut(given: readonly DataFile[], kept: readonly DataFile[]): string[] {
      const paths = new Set(kept.map(({ path }) => path));
      return given
        .map(({ path }) => path)
        .filter((path) => !paths.has(path) && this.#before(path) !== null);
    }

    /** The files as they are now; null where there is none. */
    async #stored(paths: readonly string[]): Promise<{ path: string; data: string | null }[]> {
      return await Promise.all(
        paths.map(async (path) => {
          const { data } = await super.getEntry(path).catch(ifMissing);
          return { path, data: data ?? null };
        }),
      );
    }
  };
}

/**
 * A change of the Finnish text notes its day in every translation. Who has a
 * translation open loses nothing by it: blocks say what is outdated, not the day.
 */
function isSameText(now: string | null, opened: string | null): boolean {
  const withoutNote = (text: string | null) => text?.replaceAll(/^ *sourceChanged: .*\n/gm, '');
  return withoutNote(now) === withoutNote(opened);
}

/** Forges answer 404 for a file that is not there; anything else is a failure. */
function ifMissing(error: unknown): { data: null } {
  if (statusOf(error) === 404) return { data: null };
  throw error;
}

const statusOf = (error: unknown) =>
  error instanceof Error && 'status' in error ? error.status : undefined;
