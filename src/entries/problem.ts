import { isLocale, localeTable } from '../i18n/locales.ts';
import type { StaffText } from '../schema/field.ts';

/** One thing wrong in the content, told so that staff can mend it. */
export interface Problem {
  /** Path below the project, with forward slashes. */
  readonly file: string;
  /** The language concerned: a locale, or what stood in its place. */
  readonly locale?: string;
  /** Path of the field, such as `phones.0.number` or `body`. */
  readonly field?: string;
  /** Line in the file, from 1. */
  readonly line?: number;
  readonly found: StaffText;
  readonly mend: StaffText;
}

/** The languages in which staff read messages. */
export type StaffLanguage = keyof StaffText;

/**
 * One problem as lines of text.
 * @example describeProblem(problem, 'en')
 * // => content/guides/x/index.ar.md, line 3, Arabic, field "title"
 * //      Found: …
 * //      Mend:  …
 */
export function describeProblem(problem: Problem, language: StaffLanguage): string {
  const words = {
    fi: { line: 'rivi', field: 'kenttä', found: 'Löytyi:', mend: 'Korjaa:' },
    en: { line: 'line', field: 'field', found: 'Found:', mend: 'Mend: ' },
  }[language];
  const { locale } = problem;
  const place = [
    problem.file,
    problem.line && `${words.line} ${problem.line}`,
    locale && (isLocale(locale) ? localeTable[locale].staffName[language] : locale),
    problem.field && `${words.field} "${problem.field}"`,
  ].filter(Boolean);
  return `${place.join(', ')}\n    ${words.found} ${problem.found[language]}\n    ${words.mend} ${problem.mend[language]}`;
}

/** All problems of a content folder at once. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], language: StaffLanguage = 'en') {
    const count = {
      fi: `Sisällössä on ${problems.length} virhettä. Sivustoa ei muutettu.`,
      en: `${problems.length} problems in the content. The site was not changed.`,
    }[language];
    super([count, ...problems.map((problem) => describeProblem(problem, language))].join('\n\n'));
    this.name = 'ContentError';
    // Staff read this in the build log; where the code stood says nothing to them.
    this.stack = this.message;
    this.problems = problems;
  }
}
