/** Stands before and after a word, so that beginnings and ends of words count. */
export const edge = '_';

/**
 * How many letters a part has. Chinese words are too short for more than two;
 * Thai ones are too short for four once a mistake has cut them apart.
 */
export const partLength = 4;
const hanSize = 2;
const thaiLess = 1;
const thai = /\p{Script=Thai}/u;
const han = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * The overlapping parts of a folded word by which it is found. Inflected forms,
 * halves of compounds and misspelled words share most of them.
 * @example gramsOf('kodin') // => ['_kod', 'kodi', 'odin', 'din_']
 * @example gramsOf('图书馆') // => ['图书', '书馆']
 */
export function gramsOf(word: string, length = partLength): string[] {
  if (han.test(word)) return windows(word, hanSize);
  return windows(edge + word + edge, thai.test(word) ? length - thaiLess : length);
}

function windows(text: string, length: number): string[] {
  const count = Math.max(1, text.length - length + 1);
  return [
    ...new Set(Array.from({ length: count }, (_, start) => text.slice(start, start + length))),
  ];
}
