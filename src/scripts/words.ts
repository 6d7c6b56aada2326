/** A message by its name, with values where `{name}` stands in it; an absent one is empty. */
export type Words = (name: string, values?: Readonly<Record<string, string | number>>) => string;

/** The messages that a page hands its script in `data-words`. */
export function readWords(element: HTMLElement | null | undefined): Words {
  const data: unknown = JSON.parse(element?.dataset.words ?? '{}');
  const words = new Map<string, unknown>(
    typeof data === 'object' && data !== null ? Object.entries(data) : [],
  );
  return (name, values = {}) =>
    String(words.get(name) ?? '').replaceAll(/\{(\w+)\}/g, (whole, key: string) =>
      String(values[key] ?? whole),
    );
}
