import type { Page } from 'playwright-core';

/** What a user does in VS Code's page, with keys and clicks. */
export class User {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async openDesk(address: string): Promise<void> {
    await this.#page.goto(address);
    await this.#page.waitForSelector('.explorer-folders-view .monaco-list-row');
  }

  /** Opens a file of the folder that is open; resolves when its quotations are tinted. */
  async openFile(name: string): Promise<void> {
    await this.#page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).dblclick();
    await this.#page.waitForSelector('.view-overlays [class*="ced-"], .view-lines [class*="ced-"]');
  }

  async command(title: string): Promise<void> {
    await this.#page.keyboard.press('F1');
    await this.#page.locator('.quick-input-widget input').fill(`>${title}`);
    await this.#page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor();
    await this.#page.keyboard.press('Enter');
  }

  /** Puts the cursor behind the first occurrence of some words. */
  async goTo(words: string): Promise<void> {
    const { keyboard } = this.#page;
    await keyboard.press('Control+1');
    await this.#page.locator('.editor-instance .monaco-editor.focused').waitFor();
    await keyboard.press('Control+Home');
    await keyboard.press('Control+F');
    await this.#page.locator('.find-widget.visible .find-part textarea').fill(words);
    await this.#page.locator('.find-widget .matchesCount', { hasText: /^1 of/ }).waitFor();
    await keyboard.press('Escape');
    await keyboard.press('ArrowRight');
  }

  async showCard(): Promise<string> {
    await this.#page.keyboard.press('Control+K');
    await this.#page.keyboard.press('Control+I');
    return this.#text('.monaco-hover:not(.hidden) .hover-contents');
  }

  async showFixes(): Promise<string> {
    await this.#page.keyboard.press('Control+.');
    return this.#text('.action-widget');
  }

  async showProblems(): Promise<string> {
    await this.#page.keyboard.press('Control+Shift+M');
    await this.#page.locator('.markers-panel .monaco-list-row').first().waitFor();
    return this.#text('.markers-panel');
  }

  async showOutline(): Promise<string> {
    await this.command('Explorer: Focus on Outline View');
    await this.#page.locator('.outline-pane .monaco-list-row').first().waitFor();
    return this.#text('.outline-pane');
  }

  /** Folds the list of files, so that the outline has its place. */
  async foldFiles(): Promise<void> {
    await this.#page.locator('.explorer-viewlet .pane-header').first().click();
  }

  /** Drags the border of the side bar to the right, by pixels. */
  async widenSideBar(by: number): Promise<void> {
    const bar = await this.#page.locator('.part.sidebar').boundingBox();
    if (!bar) throw new Error('there is no side bar to widen');
    const [x, y] = [bar.x + bar.width + 2, bar.y + bar.height / 3];
    const { mouse } = this.#page;
    await mouse.move(x, y);
    await mouse.down();
    await mouse.move(x + by, y, { steps: 4 });
    await mouse.up();
    await mouse.move(0, 0);
  }

  async #text(selector: string): Promise<string> {
    const first = this.#page.locator(selector).first();
    await first.waitFor();
    return (await first.textContent()) ?? '';
  }
}
