import { expect, type Page } from '@playwright/test';

/** The editing app as staff use it, in Finnish. */
export class Editor {
  readonly page: Page;
  readonly #origin: string;

  constructor(page: Page, origin: string) {
    this.page = page;
    this.#origin = origin;
  }

  /** Opens a view such as `collections/guides/new` and signs in. */
  async open(view: string): Promise<void> {
    await this.page.goto(`${this.#origin}/admin/#/${view}`);
    await this.signIn();
    await this.page.waitForLoadState('networkidle');
  }

  async signIn(): Promise<void> {
    await this.page.getByRole('button', { name: /^(?:Kirjaudu sisään|Login)$/ }).click();
  }

  /** The text fields of one side: 0 is Finnish, 1 the other language. */
  async write(side: 0 | 1, text: { title: string; summary: string; body: string }): Promise<void> {
    await this.page.getByLabel('Otsikko', { exact: true }).nth(side).fill(text.title);
    await this.page.getByLabel('Tiivistelmä', { exact: true }).nth(side).fill(text.summary);
    await this.page.locator('[data-slate-editor]').nth(side).click();
    await this.page.keyboard.type(text.body);
  }

  /** Chooses in one of the lists of the Finnish side. */
  async choose(field: string, words: string): Promise<void> {
    await this.page.locator(`input[id^=${field}-field]`).first().click();
    await this.page.keyboard.type(words);
    await this.page.keyboard.press('Enter');
  }

  async fill(field: string, value: string): Promise<void> {
    await this.page.locator(`input[id^=${field}-field]`).first().fill(value);
  }

  /** Shows another language on the second side. */
  async showLanguage(from: string, to: string): Promise<void> {
    await this.page.getByRole('button', { name: `Kieli: ${from}` }).click();
    await this.page.getByRole('menuitem', { name: to, exact: true }).click();
  }

  /** Adds a picture at the end of the Finnish text. */
  async addPicture(file: string, alternativeText: string): Promise<void> {
    await this.addBlock('Kuva');
    await this.page.getByRole('button', { name: 'Valitse kuva' }).first().click();
    const chooser = this.page.waitForEvent('filechooser');
    await this.page.getByText('Lisää tiedosto').first().click();
    await (await chooser).setFiles(file);
    await this.page.getByRole('button', { name: 'Käytä valittua' }).click();
    await this.page.getByLabel('Mitä kuvassa on').fill(alternativeText);
  }

  async save(): Promise<void> {
    await this.page.getByRole('button', { name: 'Julkaise' }).click();
    await this.page.getByRole('menuitem', { name: 'Julkaise nyt' }).click();
  }

  /** Saves, and waits until Decap says that it is saved. */
  async saved(): Promise<void> {
    await this.save();
    // The notice of an earlier refusal may still be there; its dialog is not.
    const refused = this.dialog.or(this.page.getByText('Pakollinen kenttä'));
    await this.page.getByText('Muutokset tallennettu').or(refused).first().waitFor();
    const reasons = await refused.allInnerTexts();
    if (reasons.length > 0) throw new Error(`Not saved: ${reasons.join('\n')}`);
  }

  /** Closes the dialog, once Decap has told that it did not save. */
  async dismiss(): Promise<void> {
    await this.page
      .getByText(/ei onnistunut/)
      .first()
      .waitFor();
    await this.dialog.getByRole('button').click();
  }

  /** Writes a field anew with the keyboard, as staff do. */
  async retype(label: string, text: string): Promise<void> {
    await this.page.getByLabel(label, { exact: true }).first().click();
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.type(text);
  }

  /** The dialog that tells why something was not done. */
  get dialog() {
    return this.page.locator('dialog.messages');
  }

  /** Puts the cursor where a text begins: in its middle a block may be, which asks what to show. */
  async enterText(side: 0 | 1): Promise<void> {
    // Both sides scroll together, so that a click may miss a tall text again and again.
    await this.body(side).focus();
    await this.page.keyboard.press('Control+Home');
  }

  /** The place where the text of a side is written. */
  body(side: 0 | 1) {
    return this.page.locator('[data-slate-editor]').nth(side);
  }

  /** Puts the cursor behind a text; the editor follows a click late on a busy machine. */
  async placeCursorAfter(text: string): Promise<void> {
    await this.body(0).getByText(text).click();
    await expect(async () => {
      await this.page.keyboard.press('End');
      await this.page.waitForTimeout(200);
      const isAtEnd = await this.page.evaluate(() => {
        const { focusNode, focusOffset } = getSelection() ?? {};
        return focusNode?.textContent?.length === focusOffset;
      });
      expect(isAtEnd).toBe(true);
    }).toPass();
  }

  /** Fills in what a new guide must have, besides its texts. */
  async completeGuide(): Promise<void> {
    await this.choose('topic', 'Asum');
    await this.fill('order', '9');
    await this.choose('owner', 'Vies');
    await this.fill('checked', '2026-11-22');
    await this.fill('checkAgain', '2027-11-22');
    await this.page.getByRole('button', { name: 'Lisää: lähteet' }).click();
    await this.page.getByLabel('Lähteen nimi').first().fill('Yleistieto');
  }

  /** Opens the form of a block at the place of the cursor. The list closes while the editor follows the cursor. */
  async addBlock(name: string): Promise<void> {
    const item = this.page.getByRole('menuitem', { name, exact: true });
    await expect(async () => {
      if (!(await item.isVisible())) {
        await this.page.getByRole('button', { name: 'Lisää lohko' }).first().click();
      }
      await item.click({ timeout: 2000 });
    }).toPass();
  }
}
