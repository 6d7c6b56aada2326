import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { finnishDay } from '../../src/contacts/finnish-time.ts';
import { locales } from '../../src/i18n/locales.ts';
import { expect, test } from './support/editing.ts';
import { changedFiles } from './support/project.ts';

const bodyOf = (text: string) => text.slice(text.indexOf('\n---\n') + 5);

/** Everything that a text may consist of. */
const everything = `Ensimmäinen kappale: **lihava**, [linkki](/guides/tax-card/) ja [toinen](https://kela.fi/). Klo 9:30, EU:ssa.

## Otsikko

- yksi
- kaksi **lihava**
  - sisempi

### Alaotsikko

1. eka
2. toka :fact{#crisis-emergency-number}

:::note

Huomio.

- a
- b

:::

:::warning

Varoitus :term[vuokran]{#deposit}.

:::

:::steps

1. Eka
2. Toka

:::

:::municipality{#joensuu}

Vain Joensuussa.

:::

:::municipality{#liperi}

Vain Liperissä.

:::

::contact{#kela-joensuu}

| Otsake | Toinen |
| --- | --- |
| a | b |

النص العربي، ১২৩, 中文。

Viimeinen kappale.
`;

test('an edit leaves everything else of a text byte by byte as it was', async ({
  editor,
  desk,
  page,
}) => {
  const file = join(desk.root, 'content/guides/tax-card/index.fi.md');
  const head = (await readFile(file, 'utf8')).split('\n---\n')[0];
  await writeFile(file, `${head}\n---\n${everything}`);
  await editor.open('collections/guides/entries/tax-card/index');
  await editor.placeCursorAfter('Viimeinen kappale.');
  await page.keyboard.type(' Lisäys.');
  await editor.saved();
  expect(bodyOf(await readFile(file, 'utf8'))).toBe(
    everything.replace('Viimeinen kappale.', 'Viimeinen kappale. Lisäys.'),
  );
});

test('a changed title changes that line alone, and translations note the day', async ({
  editor,
  desk,
  page,
}) => {
  const file = join(desk.root, 'content/guides/help-at-night/index.fi.md');
  const text = await readFile(file, 'utf8');
  const before = await desk.state();
  await editor.open('collections/guides/entries/help-at-night/index');
  const title = page.getByLabel('Otsikko', { exact: true }).first();
  await expect(title).toHaveValue('Apua yöllä ja kriisissä');
  await title.fill('Apua öisin ja kriisissä');
  await editor.saved();
  expect(changedFiles(before, await desk.state())).toEqual(
    locales.map((locale) => `guides/help-at-night/index.${locale}.md`).sort(),
  );
  expect(await readFile(file.replace('.fi.', '.ar.'), 'utf8')).toContain(
    `sourceChanged: ${finnishDay(Date.now())}\n`,
  );
  expect(await readFile(file, 'utf8')).toBe(
    text.replace(/^title: .*$/m, 'title: Apua öisin ja kriisissä'),
  );
});

test('each block is chosen from a list and written as the site reads it', async ({
  editor,
  desk,
  page,
}) => {
  const before = await desk.state();
  await editor.open('collections/guides/new');
  await editor.write(0, { title: 'Kaikki lohkot', summary: 'Lohkot.', body: 'Alku.' });
  await editor.completeGuide();
  const add = async (name: string, fill: () => Promise<void>) => {
    await editor.placeCursorAfter('Alku.');
    await editor.addBlock(name);
    await fill();
  };
  const text = (words: string) => () =>
    page.getByLabel('Teksti', { exact: true }).first().fill(words);
  const choose = (words: string) => async () => {
    await page.locator('input[id^=id-field]').first().click();
    await page.keyboard.type(words);
    await page.keyboard.press('Enter');
  };
  await add('Yhteystieto', choose('Kelan palvelupiste'));
  await add('Kunta', async () => {
    await choose('Liperi')();
    await text('Vain Liperissä.')();
  });
  await add('Vaiheet', text('1. Eka\n2. Toka'));
  await add('Varoitus', text('Varo.'));
  await add('Hyvä tietää', text('Huomaa.'));
  await editor.saved();
  expect(changedFiles(before, await desk.state())).toEqual(['guides/kaikki-lohkot/index.fi.md']);
  const file = join(desk.root, 'content/guides/kaikki-lohkot/index.fi.md');
  expect(bodyOf(await readFile(file, 'utf8'))).toBe(`Alku.

:::note

Huomaa.

:::

:::warning

Varo.

:::

:::steps

1. Eka
2. Toka

:::

:::municipality{#liperi}

Vain Liperissä.

:::

::contact{#kela-joensuu}
`);
});

test('a word and a contact are chosen from lists into a sentence, and changed there', async ({
  editor,
  desk,
}) => {
  const file = join(desk.root, 'content/guides/tax-card/index.fi.md');
  const head = (await readFile(file, 'utf8')).split('\n---\n')[0];
  await writeFile(file, `${head}\n---\nEka.\n\nToka.\n\nKolmas.\n`);
  await editor.open('collections/guides/entries/tax-card/index');
  const choose = async (sought: string, name: string) => {
    await editor.dialog.getByLabel('Etsi luettelosta').fill(sought);
    await editor.dialog.getByRole('listbox').selectOption({ label: name });
  };
  const insert = () => editor.dialog.getByRole('button', { name: 'Lisää' }).click();

  await editor.placeCursorAfter('Eka.');
  await editor.addBlock('Sanaston sana');
  await choose('vakuus', 'vuokravakuus');
  await editor.dialog.getByLabel('Sana niin kuin se on lauseessa').fill('vakuuden');
  await insert();
  await expect(editor.body(0)).toContainText('Eka.vakuuden');

  await editor.placeCursorAfter('Toka.');
  await editor.addBlock('Yhteystieto lauseessa');
  await choose('kelan palv', 'Kelan palvelupiste, Joensuu');
  await insert();
  await editor.body(0).getByText('⟨Kelan palvelupiste, Joensuu⟩').click();
  await choose('maahanm', 'Maahanmuuttovirasto');
  await insert();
  await expect(editor.body(0)).toContainText('⟨Maahanmuuttovirasto⟩');

  await editor.placeCursorAfter('Kolmas.');
  await editor.addBlock('Tieto (luku, summa, numero)');
  await editor.dialog.getByRole('button', { name: 'Peruuta' }).click();
  await expect(editor.dialog).toHaveCount(0);
  await editor.saved();
  expect(bodyOf(await readFile(file, 'utf8'))).toBe(
    'Eka.:term[vakuuden]{#deposit}\n\nToka.:contact{#migri}\n\nKolmas.\n',
  );
});

test('text pasted from Word becomes plain Markdown', async ({ editor, desk, page }) => {
  await editor.open('collections/guides/entries/moving-notice/index');
  await editor.body(0).getByText('Kun osoitteesi on oikein').click();
  await page.keyboard.press('Home');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(async () => {
    const html =
      '<p class="MsoNormal" style="color:red;mso-fareast-language:FI"><b>Tärkeää</b> <span style="font-family:Calibri">tekstiä</span><o:p></o:p></p>';
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/html': new Blob([html], { type: 'text/html' }),
        'text/plain': new Blob(['Tärkeää tekstiä'], { type: 'text/plain' }),
      }),
    ]);
  });
  await page.keyboard.press('Control+V');
  await expect(editor.body(0)).toContainText('Tärkeää tekstiä');
  await editor.saved();
  const text = bodyOf(
    await readFile(join(desk.root, 'content/guides/moving-notice/index.fi.md'), 'utf8'),
  );
  expect(text).toContain('tekstiä');
  expect(text).not.toMatch(/<|style|mso|Calibri/i);
});

test('a guide of 5,000 words in Bengali is saved whole, and others stay as they are', async ({
  editor,
  desk,
  page,
}) => {
  const folder = join(desk.root, 'content/guides/integration-plan');
  await mkdir(folder, { recursive: true });
  const words = `${'জোয়েনসু শহরে আপনাকে স্বাগতম।\n\n'.repeat(1250)}শেষ।\n`;
  const file = join(folder, 'index.bn.md');
  const head =
    '---\ntitle: পরিকল্পনা\nsummary: পরিকল্পনা।\ntranslation:\n  method: human\n  from: fi\n  date: 2026-11-22\n---\n';
  await writeFile(file, head + words);
  const before = await desk.state();
  await editor.open('collections/guides/entries/integration-plan/index');
  await editor.showLanguage('EN', 'bn');
  await page.getByLabel('Otsikko', { exact: true }).nth(1).fill('নতুন পরিকল্পনা');
  await editor.saved();
  expect(await readFile(file, 'utf8')).toBe(
    head.replace('title: পরিকল্পনা', 'title: নতুন পরিকল্পনা') + words,
  );
  expect(changedFiles(before, await desk.state())).toEqual(['guides/integration-plan/index.bn.md']);
});
