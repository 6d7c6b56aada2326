/**
 * Keeps a choice of the reader on the device only; an empty one is forgotten.
 * A browser that forbids storage simply forgets every one.
 */
export function keepOnDevice(key: string, value: string): void {
  try {
    if (value === '') localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Private browsing: nothing to keep.
  }
}

export function keptOnDevice(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
