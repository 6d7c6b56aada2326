/** A part of a text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What is spoken in one go: a sentence, or a part of a long one, and where it stands in the text. */
export interface Utterance extends Span {
  /** The words for the voice; the text itself but for phone numbers. */
  readonly spoken: string;
}

/** Voices that work over the network fall silent in the middle of longer ones. */
const longest = 220;

/**
 * Cuts a text of one language into what a voice reads in one go.
 * @param phones where the text has phone numbers, as its links say; others are
 * recognised by their form
 */
export function utterances(text: string, lang: string, phones: readonly Span[] = []): Utterance[] {
  return sentences(text, lang)
    .flatMap((sentence) => shortened(text, sentence))
    .map((span) => trimmed(text, span))
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)))
    .map((span) => ({ ...span, spoken: spokenText(text, span, phones) }));
}

/** `esim. Kela` is no end of a sentence, though a capital letter follows. */
const abbreviation =
  /(?<![\p{L}\p{M}\d])(?:esim|ks|mm|ns|nro|puh|klo|e\.g|i\.e|etc|no|dr|mr|ms|st|t\.ex|bl\.a|tel|nr|т\.е|т\.д|ул|тел|нар|нпр|jne|nt|p\. ?ex|p\. ?ej|sra?|örn|vb|د)\.\s*$/iu;

function sentences(text: string, lang: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { index, segment } of segmentsOf(text, lang)) {
    const end = index + segment.length;
    if (abbreviation.test(text.slice(start, end)) && end < text.length) continue;
    spans.push({ start, end });
    start = end;
  }
  return spans;
}

function segmentsOf(text: string, lang: string): Iterable<{ index: number; segment: string }> {
  // Older browsers have voices, but no segmenter: then a paragraph is one sentence.
  if (!('Segmenter' in Intl)) return [{ index: 0, segment: text }];
  return new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text);
}

/** Where a voice may rest: after a comma or its like; in Thai, which has none, at a space. */
const rests = [/[,;:،؛，；：、–—]\s*/gu, /\s+/gu];

/** Cuts what is too long for one go at its last rest that fits. */
function shortened(text: string, { start, end }: Span): Span[] {
  if (end - start <= longest) return [{ start, end }];
  const part = text.slice(start, start + longest);
  const cut = rests.map((rest) => lastEnd(part, rest)).find((at) => at > longest / 4) ?? longest;
  return [{ start, end: start + cut }, ...shortened(text, { start: start + cut, end })];
}

function lastEnd(part: string, pattern: RegExp): number {
  const last = [...part.matchAll(pattern)].at(-1);
  return last ? last.index + last[0].length : 0;
}

function trimmed(text: string, { start, end }: Span): Span {
  const part = text.slice(start, end);
  return {
    start: start + part.length - part.trimStart().length,
    end: end - part.length + part.trimEnd().length,
  };
}

/** `013 330 2121`, `+358 13 …`, `116 117`, `112`; never amounts, times or years. */
const phoneNumber =
  /(?<![\d.,:€])(?:(?:\+358|0\d{1,3}|116)(?:[ \u00a0]\d{2,4})+|112)(?![.,:]?\d|\s*[€%])/g;

function spokenText(text: string, { start, end }: Span, phones: readonly Span[]): string {
  const marked = phones.filter((phone) => phone.start >= start && phone.end <= end);
  let spoken = '';
  let done = start;
  for (const phone of marked) {
    spoken += withPhones(text.slice(done, phone.start));
    spoken += digitByDigit(text.slice(phone.start, phone.end));
    done = phone.end;
  }
  return spoken + withPhones(text.slice(done, end));
}

const withPhones = (text: string) => text.replaceAll(phoneNumber, digitByDigit);

/** `013 330 2121` → `0 1 3, 3 3 0, 2 1 2 1`: each digit a word, a rest between groups. */
function digitByDigit(number: string): string {
  const groups = number.trim().split(/\s+/);
  return groups.map((group) => [...group].join(' ')).join(', ');
}
