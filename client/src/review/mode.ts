import { commands, Disposable, l10n, StatusBarAlignment, type StatusBarItem, window } from 'vscode';
import type { Front } from '../front.ts';
import { isOpen } from './commands.ts';
import type { ReviewDesk, Reviewed } from './desk.ts';

const REVIEWING = 'copydesk.reviewing';
/** So many speakers have a key of their own. */
const KEYED = 9;

/**
 * Review mode: single keys decide, and the text is read-only so that no key changes it by mistake. The status bar tells how
 * much is decided, in and out of the mode.
 */
export class ReviewMode implements Disposable {
  readonly #front: Front;
  readonly #desk: ReviewDesk;
  readonly #status: StatusBarItem;
  readonly #subscriptions: Disposable;
  #on = false;

  constructor(front: Front, desk: ReviewDesk) {
    this.#front = front;
    this.#desk = desk;
    this.#status = window.createStatusBarItem('copydesk.review', StatusBarAlignment.Left);
    this.#status.name = l10n.t('Copydesk Review');
    this.#status.command = 'copydesk.review.toggle';
    this.#subscriptions = Disposable.from(
      this.#status,
      desk.onDidChange(reviewed => this.#show(reviewed)),
      window.onDidChangeActiveTextEditor(() => desk.editor || this.#status.hide()),
      commands.registerCommand('copydesk.review.toggle', () => (this.#on ? this.#leave() : this.#enter())),
      commands.registerCommand('copydesk.review.leave', () => this.#leave()),
    );
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  async #enter(): Promise<void> {
    const editor = await this.#front.editor();
    if (!editor) {
      void window.showInformationMessage(l10n.t('Open a news seed to review it.'));
      return;
    }
    await this.#set(true);
    await commands.executeCommand('workbench.action.files.setActiveEditorReadonlyInSession');
    const reviewed = await this.#desk.load();
    this.#show(reviewed);
    const here = reviewed && this.#desk.at(editor, reviewed.result.quotations);
    if (!here || !isOpen(here)) await commands.executeCommand('copydesk.review.nextOpen');
  }

  async #leave(): Promise<void> {
    if (!this.#on) return;
    await this.#set(false);
    await commands.executeCommand('workbench.action.files.resetActiveEditorReadonlyInSession');
    this.#show(this.#desk.reviewed);
  }

  async #set(on: boolean): Promise<void> {
    this.#on = on;
    await commands.executeCommand('setContext', REVIEWING, on);
  }

  #show(reviewed: Reviewed | undefined): void {
    if (!reviewed) {
      this.#status.hide();
      return;
    }
    const { quotations, speakers, trouble } = reviewed.result;
    const decided = quotations.filter(q => !isOpen(q)).length;
    const count = l10n.t('{0} of {1} decided', decided, quotations.length);
    this.#status.text = this.#on ? `$(checklist) ${l10n.t('Review: {0}', count)}` : `$(checklist) ${count}`;
    this.#status.accessibilityInformation = { label: `Copydesk: ${count}` };
    const keyed = speakers.slice(0, KEYED).map((name, index) => `${index + 1} ${name}`);
    this.#status.tooltip =
      trouble ?? [l10n.t('Press to start or leave the review.'), ...(this.#on ? keyed : [])].join('\n');
    if (quotations.length > 0 || trouble) this.#status.show();
    else this.#status.hide();
  }
}
