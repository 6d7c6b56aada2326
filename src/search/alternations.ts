/** Two spellings of one sound that forms of a word differ in. */
type Alternation = readonly [string, string];

/**
 * Sounds that change inside a word when it is inflected, by primary language
 * subtag. A language that is not here has none.
 */
const gradation: readonly Alternation[] = [
  ['kk', 'k'],
  ['pp', 'p'],
  ['tt', 't'],
  ['t', 'd'],
  ['p', 'v'],
  ['nk', 'ng'],
  ['nt', 'nn'],
  ['mp', 'mm'],
  ['lt', 'll'],
  ['rt', 'rr'],
  ['s', 'd'],
  ['k', ''],
];
const alternations: Readonly<Record<string, readonly Alternation[]>> = {
  fi: gradation,
  et: [...gradation, ['b', ''], ['d', ''], ['g', ''], ['b', 'p'], ['g', 'k']],
};

/** The least letters before the sound that changes. */
const least = 2;

/**
 * What a word may look like in another form, up to and with the letter after the change.
 * @example otherForms('kodin', 'fi') // => ['koti', …]
 */
export function otherForms(word: string, lang: string): string[] {
  const pairs = alternations[lang.split('-')[0] ?? ''] ?? [];
  return pairs.flatMap(([one, other]) => [
    ...replaced(word, one, other),
    ...(other === '' ? [] : replaced(word, other, one)),
  ]);
}

function replaced(word: string, from: string, to: string): string[] {
  const forms: string[] = [];
  for (let at = word.indexOf(from, least); at !== -1; at = word.indexOf(from, at + 1)) {
    const after = at + from.length;
    if (after >= word.length) break;
    forms.push(word.slice(0, at) + to + word.slice(after, after + 1));
  }
  return forms;
}
