import type { Locale } from '../i18n/locales.ts';

/** Finnish letters in other scripts, as people write Finnish words by ear. Doubled letters become one. */
const cyrillic =
  'a:а b:б c:к d:д e:е f:ф g:г h:х i:и j:й k:к l:л m:м n:н o:о p:п q:к r:р s:с t:т u:у v:в w:в x:кс y:ю z:з ä:я ö:ё å:о';
const arabic =
  'a:ا b:ب c:ك d:د e:ي f:ف g:غ h:ه i:ي j:ي k:ك l:ل m:م n:ن o:و p:ب q:ق r:ر s:س t:ت u:و v:ف w:و x:كس y:ي z:ز ä:ا ö:و å:و';
const tables: Partial<Record<Locale, string>> = {
  ru: cyrillic,
  uk: `${cyrillic} h:г i:і`,
  ar: arabic,
  fa: `${arabic} e:ه g:گ p:پ v:و`,
  ckb: `${arabic} e:ێ g:گ p:پ v:ڤ`,
};

/**
 * A Finnish word in the letters of a language; undefined where it is written in Latin ones.
 * @example transliterate('Kela', 'ar') // => 'كيلا'
 */
export function transliterate(word: string, locale: Locale): string | undefined {
  const table = tables[locale];
  if (table === undefined) return undefined;
  const letters = new Map(table.split(' ').map((pair) => [pair[0] ?? '', pair.slice(2)]));
  const plain = word.toLowerCase().replace(/(\p{L})\1/gu, '$1');
  return [...plain].map((letter) => letters.get(letter) ?? letter).join('');
}
