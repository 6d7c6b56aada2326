/** Astro's templates, compiled once; they render any content. */
export interface CompiledApp {
  readonly render: (request: Request, options: { locals: object }) => Promise<Response>;
}

/** Loads the compiled templates from Astro's server entry. */
export async function loadApp(entry: URL): Promise<CompiledApp> {
  const module: unknown = await import(entry.href);
  if (typeof module === 'object' && module !== null && 'app' in module && isApp(module.app)) {
    return module.app;
  }
  throw new Error(`${entry.pathname} does not export the compiled app`);
}

function isApp(value: unknown): value is CompiledApp {
  return typeof value === 'object' && value !== null && 'render' in value;
}
