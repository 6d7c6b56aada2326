/** What of Pagefind's browser API the site uses. @see https://pagefind.app/docs/api/ */
export interface Pagefind {
  readonly options: (options: { excerptLength: number }) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly search: (
    words: string,
    options: { filters: Record<string, string> },
  ) => Promise<{ readonly results: readonly Hit[] }>;
}

interface Hit {
  readonly id: string;
  readonly data: () => Promise<HitData>;
}

export interface HitData {
  readonly url: string;
  /** HTML: text of the page with the words found in `<mark>`. */
  readonly excerpt: string;
  readonly meta: {
    readonly title?: string;
    /** What readers must know of the text: that its original has changed. */
    readonly notice?: string;
  };
}

let engine: Promise<Pagefind> | undefined;

/** Loads Pagefind on first use; nothing of it is fetched before. */
export function loadEngine(): Promise<Pagefind> {
  engine ??= importEngine().catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  return engine;
}

async function importEngine(): Promise<Pagefind> {
  const path = '/pagefind/pagefind.js';
  const pagefind: Pagefind = await import(/* @vite-ignore */ path);
  await pagefind.options({ excerptLength: 24 });
  await pagefind.init();
  return pagefind;
}
