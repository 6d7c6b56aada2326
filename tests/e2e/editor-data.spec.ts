import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { finnishDay } from '../../src/contacts/finnish-time.ts';
import { expect, test } from './support/editing.ts';
import { changedFiles } from './support/project.ts';

for (const [what, view, file] of [
  ['a guide', 'guides/entries/help-at-night/index', 'guides/help-at-night/index.fi.md'],
  ['a contact', 'contacts/entries/social-emergency', 'contacts/social-emergency.yml'],
  ['a fact', 'facts/entries/crisis-mieli-hours', 'facts/crisis-mieli-hours.yml'],
] as const) {
  test(`one click confirms that ${what} is still right: one line of one file changes`, async ({
    editor,
    desk,
    page,
  }) => {
    const path = join(desk.root, 'content', file);
    const old = (await readFile(path, 'utf8')).replace(/checked: .*/, 'checked: 2026-01-31');
    await writeFile(path, old);
    const before = await desk.state();
    await editor.open(`collections/${view}`);
    await expect(page.getByLabel('Tarkistettu', { exact: true }).first()).toHaveValue('2026-01-31');
    await page.getByRole('button', { name: 'Vahvista: yhä oikein' }).first().click();
    await expect(
      page.getByRole('status').filter({ hasText: 'Vahvistettu tänään' }).first(),
    ).toBeVisible();
    await editor.saved();
    expect(changedFiles(before, await desk.state())).toEqual([file]);
    expect(await readFile(path, 'utf8')).toBe(
      old.replace('checked: 2026-01-31', `checked: ${finnishDay(Date.now())}`),
    );
  });
}

for (const [what, view, file, title] of [
  ['a step', 'steps/entries/bank', 'steps/bank.yml', 'Mitä tehdään'],
  ['a notice', 'notices/entries/new-site', 'notices/new-site.yml', 'Otsikko'],
] as const) {
  test(`of ${what} one line of one file changes, and each translation notes the day`, async ({
    editor,
    desk,
    page,
  }) => {
    const path = join(desk.root, 'content', file);
    const old = await readFile(path, 'utf8');
    const before = await desk.state();
    await editor.open(`collections/${view}`);
    const field = page.getByLabel(title, { exact: true }).first();
    await expect(field).not.toHaveValue('');
    await field.fill('Uusi otsikko');
    await editor.saved();
    expect(changedFiles(before, await desk.state())).toEqual([file]);
    const note = `    sourceChanged: ${finnishDay(Date.now())}\n`;
    expect(await readFile(path, 'utf8')).toBe(
      old
        .replace(/^ {2}title: .*$/m, '  title: Uusi otsikko')
        .replaceAll(/^ {4}blocks: .*\n/gm, `$&${note}`),
    );
  });
}
