import { askAll } from './ask.ts';
import type { Corpora } from './corpus.ts';
import { type Figures, figuresOf, type Outcome, type Query } from './measure.ts';
import { type Part, parts, withoutPart } from './without.ts';

/** What a part of the search adds in a language: percentage points, and bytes of its indexes. */
export interface Change {
  readonly lang: string;
  readonly part: Part;
  readonly s1: number;
  readonly r3: number;
  readonly bytes: number;
}

/** Asks all questions with the whole search and without each of its parts. */
export async function changesWithout(
  corpora: Corpora,
  queries: readonly Query[],
): Promise<Change[]> {
  const whole = byLanguage(askAll(corpora, queries));
  const weight = weights(corpora);
  const changes: Change[] = [];
  for (const part of parts) {
    const less = await withoutPart(corpora, part);
    const lessWeight = weights(less);
    for (const [lang, { s1, r3 }] of byLanguage(askAll(less, queries, part))) {
      const full = whole.get(lang);
      changes.push({
        lang,
        part,
        s1: (full?.s1 ?? 0) - s1,
        r3: (full?.r3 ?? 0) - r3,
        bytes: (weight.get(lang) ?? 0) - (lessWeight.get(lang) ?? 0),
      });
    }
  }
  return changes;
}

function byLanguage(outcomes: readonly Outcome[]): Map<string, Figures> {
  const groups = Map.groupBy(outcomes, ({ query }) => query.lang);
  return new Map([...groups].map(([lang, own]) => [lang, figuresOf(own)]));
}

function weights(corpora: Corpora): Map<string, number> {
  const all = [...corpora.values()].flatMap((languages) => [...languages]);
  return new Map(
    [...Map.groupBy(all, ([lang]) => lang)].map(([lang, own]) => [
      lang,
      own.reduce((sum, [, { bytes }]) => sum + bytes, 0),
    ]),
  );
}
