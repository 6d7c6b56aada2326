import { foldText } from './fold.ts';

/** Scripts that write no space between words. */
const unspaced =
  /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+)/u;
const word = /[\p{L}\p{N}\p{M}]+/gu;

/**
 * The folded words of a text, in order. Words of Chinese, Thai and their like
 * come from the platform's dictionary, the words of all others from their spaces.
 * @param lang BCP-47 tag of the text
 */
export function wordsOf(text: string, lang: string): string[] {
  return foldText(text)
    .split(unspaced)
    .flatMap((part, index) =>
      index % 2 === 0 ? (part.match(word) ?? []) : dictionaryWords(part, lang),
    );
}

const alphabetic = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;

/**
 * The folded runs of words in letters that are written without spaces. A
 * misspelled Thai word is cut in the wrong places; parts of its run are right.
 */
export const runsOf = (text: string): string[] => foldText(text).match(alphabetic) ?? [];

/**
 * A text cut into its words, each with what stands between it and the next: joined again they are the text.
 * @param lang BCP-47 tag of the text
 */
export function piecesOf(text: string, lang: string): string[] {
  return text
    .split(unspaced)
    .flatMap((part, index) =>
      index % 2 === 0
        ? (part.match(/\s*\S+\s*|\s+/g) ?? [])
        : dictionaryWords(part, lang, [...part]),
    );
}

/** The folded words of one of these pieces, which is not cut once more. */
export const wordsOfPiece = (piece: string): string[] => foldText(piece).match(word) ?? [];

/** @param instead what Firefox before 125 gets, which has no Segmenter: parts of the whole run still match */
function dictionaryWords(text: string, lang: string, instead = [text]): string[] {
  if (!('Segmenter' in Intl)) return instead;
  return [...segmenter(lang).segment(text)].map(({ segment }) => segment);
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(lang: string): Intl.Segmenter {
  const known = segmenters.get(lang);
  if (known) return known;
  const made = new Intl.Segmenter(isTag(lang) ? lang : 'und', { granularity: 'word' });
  segmenters.set(lang, made);
  return made;
}

function isTag(lang: string): boolean {
  try {
    return Intl.getCanonicalLocales(lang).length > 0;
  } catch {
    return false;
  }
}
