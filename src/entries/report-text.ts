import { fieldMeta, type StaffText } from '../schema/field.ts';
import { collections } from '../schema/index.ts';
import { owner as ownerField } from '../schema/shared.ts';
import type { StaffLanguage } from './problem.ts';
import {
  type ContentReport,
  dueDays,
  type ReportList,
  type ReportRow,
  reportLists,
} from './report.ts';
import type { Used } from './uses.ts';

const titles: Readonly<Record<ReportList, StaffText>> = {
  overdue: { fi: 'Tarkistus myöhässä', en: 'Check overdue' },
  due: {
    fi: `Tarkistettava ${dueDays} päivän kuluessa`,
    en: `To be checked within ${dueDays} days`,
  },
  expired: { fi: 'Voimassaolo päättynyt', en: 'No longer valid' },
  notYetValid: { fi: 'Ei vielä voimassa', en: 'Not yet valid' },
  unconfirmed: { fi: 'Vahvistamatta (tarkistettu)', en: 'Unconfirmed (last checked)' },
  unused: { fi: 'Ei käytössä (tarkistettu)', en: 'Never used (last checked)' },
};

const phrases = {
  fi: { title: 'Sisällön tila', nothing: 'ei mitään', uses: 'Missä käytetään' },
  en: { title: 'State of the content', nothing: 'nothing', uses: 'Used in guides' },
} as const;

/** A report as a text for a terminal: each list by owner, in the order of the owners' names. */
export function describeReport(report: ContentReport, language: StaffLanguage): string {
  const { title } = phrases[language];
  return [
    `${title} ${report.today}`,
    ...reportLists.map((list) => describeList(titles[list], report[list], language)),
    ...usedKinds.map((kind) => describeUses(kind, report.uses[kind], language)),
    '',
  ].join('\n\n');
}

const usedKinds = ['facts', 'contacts', 'terms', 'municipalities'] as const;

function describeUses(
  kind: Used,
  uses: Readonly<Record<string, readonly string[]>>,
  language: StaffLanguage,
): string {
  const used = Object.entries(uses).filter(([, guides]) => guides.length > 0);
  return [
    `${phrases[language].uses} – ${collections[kind].label[language]}: ${used.length}`,
    ...columns(used.map(([id, guides]) => [id, guides.join(', ')])),
  ].join('\n');
}

function describeList(
  title: StaffText,
  rows: readonly ReportRow[],
  language: StaffLanguage,
): string {
  const heading = `${title[language]}: ${rows.length || phrases[language].nothing}`;
  const byOwner = [...Map.groupBy(rows, ({ owner }) => ownerName(owner, language))];
  const parts = byOwner
    .sort(([a], [b]) => a.localeCompare(b, language))
    .map(([name, own]) =>
      [
        `  ${name} (${own.length})`,
        ...columns(own.map((row) => [row.date, collectionName(row, language), row.id, row.title])),
      ].join('\n'),
    );
  return [heading, ...parts].join('\n');
}

const ownerName = (owner: ReportRow['owner'], language: StaffLanguage) =>
  fieldMeta(ownerField)?.options?.[owner]?.[language] ?? owner;

const collectionName = ({ collection }: ReportRow, language: StaffLanguage) =>
  collections[collection].labelSingular[language];

/** Rows of cells under each other, indented; the last column is as wide as it is. */
function columns(rows: readonly (readonly string[])[]): string[] {
  const width = (index: number) => Math.max(...rows.map((cells) => cells[index]?.length ?? 0));
  return rows.map((cells) => {
    const padded = cells.map((cell, index) =>
      index === cells.length - 1 ? cell : cell.padEnd(width(index)),
    );
    return `    ${padded.join('  ')}`;
  });
}
