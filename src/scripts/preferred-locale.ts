/** Other codes that browsers use for the same language. */
const aliases: Readonly<Record<string, string>> = { ku: 'ckb', prs: 'fa' };

const primary = (tag: string) => tag.toLowerCase().split('-')[0] ?? '';

/**
 * The language for a reader: the first wish that the site has.
 * @param wishes locales or BCP-47 tags, the dearest first
 */
export function preferredLocale(
  wishes: readonly string[],
  available: readonly string[],
): string | undefined {
  return wishes
    .map(primary)
    .map((code) => aliases[code] ?? code)
    .find((code) => available.includes(code));
}
