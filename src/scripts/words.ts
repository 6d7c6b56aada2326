/** The messages that a page hands its script in `data-words`; an absent one is empty. */
export function readWords(element: HTMLElement | null | undefined): (name: string) => string {
  const data: unknown = JSON.parse(element?.dataset.words ?? '{}');
  const words = new Map<string, unknown>(
    typeof data === 'object' && data !== null ? Object.entries(data) : [],
  );
  return (name) => String(words.get(name) ?? '');
}
