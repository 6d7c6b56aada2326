/**
 * What letters are the same to a reader, in every script at once: case, accents,
 * Arabic vowel signs and the letters Arabic, Persian and Sorani keyboards mix
 * up, digits of all scripts. Bengali and Thai vowel signs stay: they are letters.
 */
const sameLetters: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ʼ: "'",
  '’': "'",
  ة: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ہ: 'ه',
  ى: 'ي',
  ی: 'ي',
  ێ: 'ي',
  ې: 'ي',
  ک: 'ك',
  ڪ: 'ك',
  ۆ: 'و',
  ڕ: 'ر',
  ڵ: 'ل',
};
const letters = new RegExp(`[${Object.keys(sameLetters).join('')}]`, 'gu');
/** Marks that sit on a letter of any script, joiners, tatweel, soft hyphens, marks of direction. */
const ignored = /[\p{Script=Inherited}\u00ad\u0640\u200b\u200e\u200f\u2060-\u2069\ufeff]/gu;
/** Wide and presentation forms, as some keyboards and documents give them. */
const forms = /[\ufb00-\ufdff\ufe70-\ufefc\uff00-\uffef]/gu;
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50];

/**
 * Folds a text so that what readers take for the same is the same. Folding twice changes nothing.
 * @example foldText('Äiti, کتاب ١٢') // => 'aiti, كتاب 12'
 */
export function foldText(text: string): string {
  const plain = text
    .replace(forms, (form) => form.normalize('NFKD'))
    .toLowerCase()
    .normalize('NFD')
    .replace(ignored, '')
    .replace(letters, (letter) => sameLetters[letter] ?? letter)
    .replace(/[٠-٩۰-۹०-९০-৯๐-๙]/g, westernDigit);
  // Hangul and the like are whole again; lower case of a few letters only shows without their marks.
  return plain.normalize('NFC');
}

function westernDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  return String(code - (zeros.findLast((zero) => zero <= code) ?? code));
}
