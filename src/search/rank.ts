import { otherForms } from './alternations.ts';
import { edge, gramsOf } from './grams.ts';
import { type Kind, postingOf, postingsOf, type SearchIndex, wordsWith } from './search-index.ts';

/** Settled on questions set aside for it; `docs/search.md` has the figures. */
export const weights = {
  /** How soon more of the same word counts no more (BM25 k1). */
  saturation: 4,
  /** How much a long page must say it more often (BM25 b). */
  length: 0.75,
  title: 4,
  name: 5,
  /** A word of a question that shares less with every word of the index may be misspelled. */
  misspelled: 0.8,
  /** Below this share of a question's word in common, no word of the index is like it. */
  likeness: 0.3,
  /** A word this much less rare than the rarest of the question is not marked in excerpts. */
  telling: 0.35,
  kind: { guide: 1, contact: 0.75, municipality: 0.85, page: 0.6, term: 0.2 } satisfies Record<
    Kind,
    number
  >,
} as const;

/**
 * Scores of all pages for the words of a question; 0 where a page has nothing
 * of it. BM25 on the parts of words: rare parts count more, titles and
 * names more than text. A word like none in the index counts nothing.
 */
export function scorePages(index: SearchIndex, words: readonly string[]): Float64Array {
  const total = new Float64Array(index.pages.length);
  const norm = lengthNorms(index);
  const seen = new Set<string>();
  for (const word of words) {
    const parts = partsOf(index, word);
    for (const [part, matches] of parts) {
      if (seen.has(part)) continue;
      seen.add(part);
      addPart(index, norm, matches, total);
    }
  }
  for (const [page, { kind }] of index.pages.entries())
    total[page] = (total[page] ?? 0) * weights.kind[kind];
  return total;
}

/** How much of a word's parts its nearest word in the index shares, 0 to 1. */
export function likeness(index: SearchIndex, word: string): number {
  return nearest(gramsOf(word, index.partLength).map((part) => [part, wordsWith(index, part)]));
}

/** Of the words of a question, those that tell something: rare enough beside the rarest that is there. */
export function tellingWords(index: SearchIndex, words: readonly string[]) {
  const pages = index.pages.length;
  const weighed = words.map((word) => {
    const rarities = gramsOf(word).map((part) => {
      const holding = wordsWith(index, part).flatMap((id) => postingsOf(index, id));
      const count = new Set(holding.map(({ page }) => page)).size;
      return count === 0 ? 0 : Math.log((pages + 1) / (count + 1));
    });
    return { word, weight: Math.max(...rarities) };
  });
  const rarest = Math.max(0, ...weighed.map(({ weight }) => weight));
  return weighed.filter(({ weight }) => weight > 0 && weight >= rarest * weights.telling);
}

/** The least letters of half a compound. */
const half = 5;
/** The least share of a word that is another form of one of the index. */
const formShare = 1 / 3;

type Parts = readonly (readonly [part: string, words: readonly number[]])[];

function partsOf(index: SearchIndex, word: string): Parts {
  const forms = otherForms(word, index.lang).filter((form) => index.lines.includes(edge + form));
  const own: Parts = gramsOf(word, index.partLength).map((part) => [part, wordsWith(index, part)]);
  const others = forms.flatMap((form) =>
    gramsOf(form, index.partLength).filter((part) => !part.endsWith(edge)),
  );
  const more: Parts = [...new Set(others)].map((part) => [part, wordsWith(index, part)]);
  const isForm = forms.some((form) => form.length >= word.length * formShare);
  const isKnown = isForm || isHalfKnown(index, word) || isLike(index, own);
  return isKnown ? [...own, ...more] : [];
}

/** Whether a long word begins as a word of the index does: half of a compound. */
const isHalfKnown = ({ lines }: SearchIndex, word: string) =>
  word.length >= 2 * half && lines.includes(edge + word.slice(0, half));

/**
 * Whether some word of the index is like one with these parts. One that begins
 * like none must be half of a word, or like one of about its length: many share an ending.
 */
function isLike({ vocabulary }: SearchIndex, parts: Parts): boolean {
  const isBegun = parts[0]?.[1].length !== 0;
  return [...sharedBy(parts)].some(([id, shared]) => {
    const isHalf = shared * 2 >= parts.length;
    const others = isBegun || isHalf ? 0 : (vocabulary[id]?.length ?? 0) - 1;
    return shared >= weights.likeness * Math.max(parts.length, others);
  });
}

const nearest = (parts: Parts) =>
  Math.max(0, ...sharedBy(parts).values()) / Math.max(1, parts.length);

/** How many of the parts each word of the index has. */
function sharedBy(parts: Parts): Map<number, number> {
  const shared = new Map<number, number>();
  for (const [, words] of parts) {
    for (const word of words) shared.set(word, (shared.get(word) ?? 0) + 1);
  }
  return shared;
}

function addPart(
  index: SearchIndex,
  norm: Float64Array,
  words: readonly number[],
  total: Float64Array,
): void {
  const { starts, pageNumbers, codes } = index;
  const counts = new Float64Array(index.pages.length);
  let holding = 0;
  for (const word of words) {
    for (let at = starts[word] ?? 0; at < (starts[word + 1] ?? 0); at++) {
      const page = pageNumbers[at] ?? 0;
      const code = codes[at] ?? 0;
      const before = counts[page] ?? 0;
      if (before === 0) holding += 1;
      counts[page] = before + (code % 16) / (norm[page] ?? 1) + (fieldWeights[code >> 4] ?? 0);
    }
  }
  const rarity = Math.log(1 + (index.pages.length - holding + 0.5) / (holding + 0.5));
  const { saturation } = weights;
  for (const [page, count] of counts.entries()) {
    if (count === 0) continue;
    total[page] = (total[page] ?? 0) + (rarity * count * (saturation + 1)) / (count + saturation);
  }
}

/** What the fields of a posting weigh together, by its bits for them. */
const fieldWeights = Array.from({ length: 8 }, (_, bits) => {
  const { inTitle, inName } = postingOf(0, bits << 4);
  return (inTitle ? weights.title : 0) + (inName ? weights.name : 0);
});

const norms = new WeakMap<SearchIndex, Float64Array>();

function lengthNorms(index: SearchIndex): Float64Array {
  const known = norms.get(index);
  if (known) return known;
  const texts = index.lengths.filter((length) => length > 0);
  const average = texts.reduce((sum, length) => sum + length, 0) / Math.max(1, texts.length);
  const made = Float64Array.from(
    index.lengths,
    (length) => 1 - weights.length + (weights.length * length) / Math.max(1, average),
  );
  norms.set(index, made);
  return made;
}
