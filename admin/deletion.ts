import type { EditorContent } from './content.ts';

/** The entries that name what would be deleted, as `guides/benefits`. */
export function usersOf(paths: readonly string[], { references }: EditorContent): string[] {
  const names = new Set(paths.flatMap((path) => [path, entryName(path)]));
  const users = [...names].flatMap((name) => references[name] ?? []);
  return [...new Set(users)].filter((user) => !names.has(user)).sort();
}

/**
 * The files to delete: of those that Decap names, the ones there are, and with
 * the whole of a guide its pictures.
 */
export function filesToDelete(paths: readonly string[], content: EditorContent): string[] {
  const folders = paths.flatMap((path) => /^(.+)\/index\.fi\.\w+$/.exec(path)?.[1] ?? []);
  return content.paths.filter(
    (path) => paths.includes(path) || folders.some((folder) => path.startsWith(`${folder}/`)),
  );
}

/** `content/contacts/kela.yml` → `contacts/kela`. */
const entryName = (path: string) =>
  path.replace(/^content\//, '').replace(/\/index\.\w+\.\w+$|\.\w+$/, '');
