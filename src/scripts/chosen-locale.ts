/** The language a reader chose, kept on the device only. */
const key = 'locale';

/** Keeps the choice; a browser that forbids storage simply forgets it. */
export function rememberLocale(locale: string): void {
  try {
    localStorage.setItem(key, locale);
  } catch {
    // Private browsing: nothing to keep.
  }
}

export function rememberedLocale(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
