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
/** Diphthongs before an i, folded: työ, töitä. */
const diphthongs: readonly Alternation[] = [
  ['uo', 'oi'],
  ['yo', 'oi'],
  ['ie', 'ei'],
];
const alternations: Readonly<Record<string, readonly Alternation[]>> = {
  fi: [...gradation, ...diphthongs],
  et: [...gradation, ['b', ''], ['d', ''], ['g', ''], ['b', 'p'], ['g', 'k']],
};

/** Stems in e whose basic form ends in i: järvessä, järvi. */
const stems: Readonly<Record<string, Alternation>> = { fi: ['e', 'i'] };

/** The least letters before the sound that changes. */
const least = 1;
/** The same where a lost sound is put back. */
const leastLost = 2;
/** The least letters of what begins another form. */
const shortest = 3;

/**
 * What a word may look like in another form, up to and with the letter after the change.
 * @example otherForms('kodin', 'fi') // => ['koti', …]
 */
export function otherForms(word: string, lang: string): string[] {
  const language = lang.split('-')[0] ?? '';
  const pairs = alternations[language] ?? [];
  const forms = pairs.flatMap(([one, other]) => [
    ...replaced(word, one, other),
    ...replaced(word, other, one),
  ]);
  const [stem, basic] = stems[language] ?? [];
  if (stem === undefined || basic === undefined) return forms;
  return [
    ...forms,
    ...[...forms, ...beginnings(word, stem)]
      .filter((form) => form.endsWith(stem))
      .map((form) => form.slice(0, -stem.length) + basic),
  ];
}

function replaced(word: string, from: string, to: string): string[] {
  const forms: string[] = [];
  for (
    let at = word.indexOf(from, from === '' ? leastLost : least);
    at !== -1;
    at = word.indexOf(from, at + 1)
  ) {
    const after = at + from.length;
    if (after >= word.length) break;
    const next = word.slice(after, after + 1);
    const form = word.slice(0, at) + to + next;
    if (form.length >= shortest && (isVowel(from + to) || isVowel(next))) forms.push(form);
  }
  return forms;
}

/** Whether a folded sound begins with a vowel: before one consonants change, in Estonian rarely elsewhere. */
const isVowel = (sound: string) => /^[aeiouy]/.test(sound);

/** What a word begins with, up to each place where it has a sound. */
function beginnings(word: string, sound: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at + 1)).filter(
    (begun) => begun.length > shortest && begun.endsWith(sound),
  );
}
