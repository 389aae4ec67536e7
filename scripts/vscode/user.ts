import type { Frame, Page } from 'playwright-core';

const SPEAKER_LINE = '.pane-body .monaco-list[aria-label^="Speakers"] .monaco-list-row';
const CORPUS_LINE = '.pane-body .monaco-list[aria-label^="Corpus"] .monaco-list-row';
const REVIEW_LINE = '.pane-body .monaco-list[aria-label^="Review"] .monaco-list-row';
/** The first element of all may be one without words. */
const TINTED = ':is(.view-overlays, .view-lines) [class*="ced-"]:visible';
const TEXT_FOCUSED = '.editor-instance :is(.native-edit-context, .inputarea):focus';

/** So long a user waits for an effect, in milliseconds, and so often tries again. */
const PATIENCE = 3000;
const TRIES = 4;

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
    await this.#page.locator(TINTED).first().waitFor();
  }

  async command(title: string): Promise<void> {
    const listed = this.#page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first();
    for (let tries = 1; ; tries++) {
      await this.#press('F1', '.quick-input-widget input:focus');
      try {
        await this.#page.locator('.quick-input-widget input').fill(`>${title}`, { timeout: PATIENCE });
        await listed.waitFor({ timeout: PATIENCE });
        break;
      } catch (error) {
        // What opens just now takes the focus away, and extensions found just now are listed from the next opening on.
        if (tries === TRIES) throw error;
        await this.#page.keyboard.press('Escape');
      }
    }
    await this.#page.keyboard.press('Enter');
  }

  /** Puts the cursor behind the first occurrence of some words. */
  async goTo(words: string): Promise<void> {
    const { keyboard } = this.#page;
    await this.#press('Control+1', TEXT_FOCUSED);
    await keyboard.press('Control+Home');
    await this.#press('Control+F', '.find-widget.visible .find-part textarea:focus');
    await this.#page.locator('.find-widget.visible .find-part textarea').fill(words);
    await this.#page.locator('.find-widget .matchesCount', { hasText: /^1 of/ }).waitFor();
    await this.#press('Escape', TEXT_FOCUSED);
    await keyboard.press('ArrowRight');
  }

  async showCard(): Promise<string> {
    return this.#textOf(await this.#press(['Control+K', 'Control+I'], '.monaco-hover:not(.hidden) .hover-contents'));
  }

  async showFixes(): Promise<string> {
    return this.#textOf(await this.#press('Control+.', '.action-widget'));
  }

  async escape(): Promise<void> {
    await this.#page.keyboard.press('Escape');
  }

  async showProblems(): Promise<string> {
    await this.#press('Control+Shift+M', '.markers-panel .monaco-list-row');
    return this.#textOf('.markers-panel:has(:focus)');
  }

  async showOutline(): Promise<string> {
    await this.command('Explorer: Focus on Outline View');
    await this.#page.locator('.outline-pane .monaco-list-row').first().waitFor();
    return this.#textOf('.outline-pane:has(:focus)');
  }

  /** The list of quotations, open. */
  /** What stands above the headline. */
  lens(): Promise<string> {
    return this.#textOf('.codelens-decoration:not(:empty)');
  }

  async showWhoSaidWhat(): Promise<string> {
    await this.command('Copydesk: Show Who Said What');
    await this.#page.locator('.quick-input-widget .quick-input-title', { hasText: 'Who Said What' }).waitFor();
    return this.#textOf('.quick-input-list .monaco-list-rows');
  }

  /** The speakers view, with all of its lines folded. */
  async showSpeakers(): Promise<string> {
    await this.command('Copydesk: Focus on Speakers View');
    await this.#page.locator(SPEAKER_LINE).first().waitFor();
    return this.#textOf(`${SPEAKER_LINE} >> xpath=..`);
  }

  /** Unfolds a speaker and goes to a quotation by clicks. */
  async goToQuotationOf(speaker: string, words: string): Promise<void> {
    await this.#page.locator(SPEAKER_LINE, { hasText: speaker }).first().click();
    await this.#page.locator(SPEAKER_LINE, { hasText: words }).first().click();
  }

  /** What the status bar says of the cursor: "Ln 10, Col 1 (109 selected)". */
  async waitForSelection(line: number): Promise<void> {
    await this.#page.locator('.statusbar-item', { hasText: new RegExp(`^Ln ${line}, Col .*selected`) }).waitFor();
  }

  /** The report on the article in front, as the frame that holds its page. */
  async showReport(): Promise<Frame> {
    await this.command('Copydesk: Report on This Article');
    const frame = await this.#webview();
    await frame.waitForSelector('h1');
    return frame;
  }

  /** The corpus view with so many articles in it. */
  async showCorpus(articles: number): Promise<void> {
    await this.command('Copydesk: Focus on Corpus View');
    await this.#page.locator('.pane-header', { hasText: new RegExp(`Corpus.*${articles} articles`) }).waitFor();
    await this.#page.locator(CORPUS_LINE).first().waitFor();
  }

  /** Until what a screen reader says of a line of the corpus view, counted from 0, is as expected. */
  async waitForCorpus(index: number, expected: RegExp): Promise<void> {
    const line = this.#page.locator(`${CORPUS_LINE}[data-index="${index}"]`);
    for (;;) {
      const label = await line.getAttribute('aria-label');
      if (expected.test(label ?? '')) return;
      await this.#page.waitForTimeout(50);
    }
  }

  async openFromCorpus(title: string): Promise<void> {
    await this.#page.locator(CORPUS_LINE, { hasText: title }).first().click();
  }

  /** Until the file is in front. */
  async waitForEditor(name: string): Promise<void> {
    await this.#page.locator('.tab.active', { hasText: name }).first().waitFor();
  }

  /** The report on the folder, as the frame that holds its page. */
  async showFolderReport(): Promise<Frame> {
    await this.command('Copydesk: Report on This Folder');
    const frame = await this.#webview();
    await frame.waitForSelector('h2');
    return frame;
  }

  /** Chooses a line of the list that has come up. */
  async chooseListed(words: string): Promise<void> {
    const listed = this.#page.locator('.quick-input-list .monaco-list-row', { hasText: words }).first();
    await listed.waitFor();
    await listed.click();
  }

  /** What VS Code tells of how long an extension took to start. */
  async activationTime(extension: string): Promise<string> {
    await this.command('Developer: Show Running Extensions');
    const line = this.#page.locator('.runtime-extensions-editor .extension', { hasText: extension }).first();
    return (await line.locator('.activation-time').first().textContent()) ?? '';
  }

  /** Starts the review of the article in front. */
  async review(): Promise<void> {
    await this.#press('Shift+Alt+E', '.statusbar-item:has-text("Review:")');
  }

  /** A key of the review. */
  async key(key: string): Promise<void> {
    await this.#page.keyboard.press(key);
  }

  /** Until the status bar tells that so many are decided. */
  async waitForDecided(decided: number, of: number): Promise<void> {
    await this.#page.locator('.statusbar-item', { hasText: `${decided} of ${of} decided` }).waitFor();
  }

  /** The review view, with all that is in it. */
  async showReview(): Promise<string> {
    await this.command('Copydesk: Focus on Review View');
    await this.#page.locator(REVIEW_LINE).first().waitFor();
    return this.#textOf(`${REVIEW_LINE} >> xpath=..`);
  }

  async reload(): Promise<void> {
    await this.#page.reload();
    await this.#page.locator(TINTED).first().waitFor();
  }

  async #webview(): Promise<Frame> {
    const outer = await this.#page.locator('iframe.webview.ready').elementHandle();
    const inner = await (await outer!.contentFrame())!.waitForSelector('iframe#active-frame');
    return (await inner.contentFrame())!;
  }

  /** What the language status says of the article in front, with its details shown. */
  async showLanguageStatus(): Promise<string> {
    await this.#page.locator('.statusbar-item[id="status.languageStatus"]').hover();
    const details = '.hover-language-status';
    await this.#page.locator(details, { hasText: 'analysed in' }).first().waitFor();
    return this.#textOf(details);
  }

  async openWalkthrough(): Promise<void> {
    const step = this.#page.locator('.getting-started-step').first();
    for (let tries = 1; ; tries++) {
      await this.command('Copydesk: Get Started');
      try {
        await step.waitFor({ timeout: 2 * PATIENCE });
        return;
      } catch (error) {
        if (tries === TRIES) throw error;
      }
    }
  }

  async waitForPicture(): Promise<void> {
    await (await this.#webview()).waitForSelector('svg');
  }

  /** Opens a step of the walkthrough and presses a button in it; resolves when that has its effect. */
  async takeStep(title: string, button: string, effect: string, words: string): Promise<void> {
    const step = this.#page.locator('.getting-started-step', { hasText: title });
    await step.click();
    await step.locator('.button-container .monaco-button', { hasText: button }).click();
    await this.#page.locator(effect, { hasText: words }).first().waitFor();
  }

  /** The steps of the walkthrough that have been done. */
  async waitForDoneSteps(number: number): Promise<void> {
    const done = this.#page.locator('.getting-started-step .complete.codicon-getting-started-step-checked');
    await done.nth(number - 1).waitFor({ state: 'attached' });
  }

  async closePanel(): Promise<void> {
    await this.command('View: Hide Panel');
    await this.#page.locator('.part.panel').waitFor({ state: 'hidden' });
  }

  async closeSideBar(): Promise<void> {
    await this.command('View: Toggle Primary Side Bar Visibility');
    await this.#page.locator('.part.sidebar').waitFor({ state: 'hidden' });
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

  /** Presses keys until they have their effect: VS Code drops some while it is busy, and users press again. */
  async #press(keys: string | readonly string[], effect: string): Promise<string> {
    const shown = this.#page.locator(effect).first();
    for (let tries = 1; ; tries++) {
      for (const key of [keys].flat()) await this.#page.keyboard.press(key);
      try {
        await shown.waitFor({ state: 'attached', timeout: PATIENCE });
        return effect;
      } catch (error) {
        if (tries === TRIES) throw error;
      }
    }
  }

  async #textOf(selector: string): Promise<string> {
    const first = this.#page.locator(selector).first();
    await first.waitFor();
    return (await first.textContent()) ?? '';
  }
}
