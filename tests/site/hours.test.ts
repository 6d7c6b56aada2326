import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import Calendar from 'date-holidays';
import { expect, test } from 'vitest';
import { addresses, pages, readPublished, site } from './built-site.ts';
import { all } from './dom.ts';
import { bySection } from './entry-pages.ts';
import { differs, entryFindings, pageFindings } from './findings.ts';

const dist = resolve(process.env.SITE_DIST ?? 'dist');

test('no script, of the editor neither, carries the calendar of holidays', async () => {
  const names = new Calendar('FI', { languages: ['fi'] })
    .getHolidays(2026)
    .map(({ name }) => name)
    .filter((name) => name.endsWith('päivä') || name.endsWith('päivä'.toUpperCase()));
  expect(names).toContain('juhannuspäivä');
  const items = await readdir(dist, { recursive: true });
  const scripts = items.filter((file) => file.endsWith('.js'));
  expect(scripts.some((file) => file.startsWith('admin/'))).toBe(true);
  const found: string[] = [];
  for (const file of scripts) {
    const text = await readFile(join(dist, file), 'utf8');
    found.push(...names.filter((name) => text.includes(name)).map((name) => `${file} ${name}`));
  }
  expect(found).toEqual([]);
});

test('the script for opening hours stays small', async () => {
  const [script, ...more] = [...addresses].filter((path) => path.includes('/OpenNow'));
  expect(more).toEqual([]);
  expect((await readPublished(script ?? '')).length).toBeLessThan(5500);
});

test('the place for "open now" stands where hours are confirmed and nowhere else', () => {
  const found = entryFindings(bySection.contacts, ({ page }) => {
    const { value } = site.store.contacts.get(page.path.split('/')[3] ?? '')?.source ?? {};
    const isRegular = value?.hours?.always || (value?.hours?.weekly ?? []).length > 0;
    const isClaimed = value?.confidence === 'confirmed' && isRegular && !value.hours?.byAppointment;
    return differs('places', all(page.document, '.open-now').length, isClaimed ? 1 : 0);
  });
  expect(found).toEqual([]);
  expect(bySection.contacts.some(({ page }) => page.document.querySelector('.open-now'))).toBe(
    true,
  );
});

test('a page loads the script and its words exactly where it has such a place', () => {
  const found = pageFindings([...pages.values()], ({ document }) => {
    const hasPlace = document.querySelector('.open-now') !== null;
    return [
      ...differs('words', all(document, '#open-now-words').length, hasPlace ? 1 : 0),
      ...differs('scripts', all(document, 'script[src*="/OpenNow"]').length, hasPlace ? 1 : 0),
    ];
  });
  expect(found).toEqual([]);
});
