/**
 * Whether a voice speaks a language: the same language in the same script,
 * whatever the region. `zh-CN` reads `zh-Hans`; `zh-HK`, which is Cantonese,
 * does not. Android writes tags with `_`.
 */
export function speaks(voice: string, lang: string): boolean {
  try {
    return written(voice) === written(lang);
  } catch {
    // Some engines name voices by tags that are none.
    return false;
  }
}

function written(tag: string): string {
  const { language, script } = new Intl.Locale(tag.replaceAll('_', '-')).maximize();
  return `${language}-${script}`;
}
