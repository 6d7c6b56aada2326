import type { Problem, StaffLanguage } from '../src/entries/problem.ts';
import { isLocale, localeTable } from '../src/i18n/locales.ts';
import { type Message, showDialog } from './dialog.ts';
import { fieldLabel } from './field-label.ts';
import type { DataFile } from './save.ts';
import { words } from './words.ts';

/**
 * Tells staff, in a dialog, why something was not done.
 * @returns the error that stops Decap; its text is Decap's own short notice
 */
type Refusal = (language: StaffLanguage) => Error;

/** Problems in what would be saved, all at once. */
export function problemsFound(
  problems: readonly Problem[],
  files: readonly Pick<DataFile, 'path' | 'raw'>[],
): Refusal {
  return (language) => {
    const own = words[language];
    const title = own.notSaved(problems.length);
    const messages = problems.map((problem) => message(problem, files, language));
    showDialog({ title, lead: own.notSavedLead, messages, close: own.close });
    return new Error(`${title}. ${own.seeList}`);
  };
}

function message(
  { file, locale, field, line, found, mend }: Problem,
  files: readonly Pick<DataFile, 'path' | 'raw'>[],
  language: StaffLanguage,
): Message {
  const place = [
    locale && (isLocale(locale) ? localeTable[locale].staffName[language] : locale),
    field ? fieldLabel(file, field, language) : file.split('/').at(-1),
    line && `${words[language].line} ${line}`,
  ].filter(Boolean);
  const text = files
    .find(({ path }) => path === file)
    ?.raw.split('\n')
    [(line ?? 0) - 1]?.trim();
  return {
    place: place.join(' · '),
    ...(text && { quote: text.length > 120 ? `${text.slice(0, 119)}…` : text }),
    found: found[language],
    mend: mend[language],
  };
}

/** Someone else has changed the files since they were opened. */
export function changedByOthers(paths: readonly string[]): Refusal {
  return (language) => {
    const own = words[language];
    const messages = paths.map((path) => {
      const locale = /\.(\w+)\.\w+$/.exec(path)?.[1] ?? '';
      const place = isLocale(locale) ? localeTable[locale].staffName[language] : path;
      return { place, found: own.changedFound, mend: own.changedMend };
    });
    showDialog({ title: own.changed, lead: own.changedLead, messages, close: own.dismiss });
    return new Error(own.changed);
  };
}

/** What would be deleted is named by others. */
export function stillInUse(
  names: readonly string[],
  titles: Readonly<Record<string, string>>,
): Refusal {
  return (language) => {
    const own = words[language];
    const messages = names.map((name) => ({ place: titles[name] ?? name, found: name }));
    showDialog({ title: own.inUse, lead: own.inUseLead, messages, close: own.dismiss });
    return new Error(`${own.inUse}: ${names.map((name) => titles[name] ?? name).join(', ')}`);
  };
}

/** The server does not answer, or could not write. */
export function serverFailed(error: unknown): Refusal {
  return (language) => {
    const own = words[language];
    const reason = error instanceof Error ? error.message : String(error);
    const known = [
      { matches: error instanceof TypeError, found: own.serverGone, mend: own.serverGoneMend },
      { matches: /disk-full/.test(reason), found: own.diskFull, mend: own.diskFullMend },
    ].find(({ matches }) => matches);
    const { found, mend } = known ?? { found: reason, mend: own.serverGoneMend };
    const messages = [{ place: own.server, found, mend }];
    showDialog({ title: own.failed, lead: own.failedLead, messages, close: own.dismiss });
    return new Error(`${own.failed}: ${found}`);
  };
}
