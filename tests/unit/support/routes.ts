import { globSync } from 'node:fs';
import { projectPath } from './project-files.ts';

/** A page file and the addresses it answers. */
export interface Route {
  readonly file: string;
  readonly pattern: RegExp;
  /** How many parts of the address vary; the page with fewest answers. */
  readonly variables: number;
}

/** The page files, as Astro turns them into addresses. */
export const routes: readonly Route[] = globSync('**/*.{astro,ts}', {
  cwd: projectPath('src/pages'),
}).map((name) => {
  const file = name.replaceAll('\\', '/');
  const words = file.replace(/(?:^index|\/index)?\.(?:astro|ts)$/, '');
  const parts = words.split('/').filter((part) => part !== '');
  const address = parts.map((part) => (part.startsWith('[') ? '[^/]+' : RegExp.escape(part)));
  const end = file.endsWith('.astro') && parts.length > 0 ? '/' : '';
  return {
    file,
    pattern: new RegExp(`^/${address.join('/')}${end}$`),
    variables: parts.filter((part) => part.startsWith('[')).length,
  };
});

/** The page file that answers an address. */
export function routeOf(path: string): Route | undefined {
  return routes
    .filter(({ pattern }) => pattern.test(path))
    .sort((a, b) => a.variables - b.variables)[0];
}
