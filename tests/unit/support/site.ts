import type { PublicHolidays } from '../../../src/contacts/day-hours.ts';
import type { TextFile } from '../../../src/entries/load.ts';
import type { Picture, Site } from '../../../src/entries/site.ts';
import { loadStore } from '../../../src/entries/store.ts';
import { textsByName } from '../../../src/translation/text-entry.ts';
import { allMessages } from './interface-text.ts';

export const today = '2026-11-22';
export const origin = 'https://tervetuloa.example';

const noHolidays: PublicHolidays = { days: [], until: '2027-11-22' };

/** A site made from files in memory. Files with problems make no site. */
export function siteOf(
  files: readonly TextFile[],
  pictures: ReadonlyMap<string, Picture> = new Map(),
  holidays: PublicHolidays = noHolidays,
): Site {
  const { store, problems } = loadStore(files);
  if (problems.length > 0) throw new Error(JSON.stringify(problems, null, 2));
  const texts = textsByName(files);
  return { store, messages: allMessages, texts, pictures, today, holidays, origin };
}

/** The entry of that id; a test that asks for an absent one fails here. */
export function entryOf<Item>(entries: ReadonlyMap<string, Item>, id: string): Item {
  const entry = entries.get(id);
  if (entry === undefined) throw new Error(`There is no entry ${id}`);
  return entry;
}
