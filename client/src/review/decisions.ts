import {
  type Disposable,
  EventEmitter,
  l10n,
  Range,
  type TextDocument,
  type Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import type { DecisionWish } from '../../../server/src/protocol.ts';
import { saved } from './autoSave.ts';

/** What the server makes of a wish: an edit of the sidecar, or why there is none. */
export interface Answer {
  readonly edit?: WorkspaceEdit;
  readonly refusal?: string;
}

export type Ask = (uri: Uri, version: number, wish: DecisionWish) => Promise<Answer | null>;

/** A sidecar before and after a decision. */
interface Step {
  readonly article: string;
  readonly sidecar: Uri;
  readonly before: string;
  readonly after: string;
}

/** Writes decisions into the sidecars, and takes them back. */
export class Decisions implements Disposable {
  readonly #ask: Ask;
  readonly #onDidDecide = new EventEmitter<void>();
  readonly #done: Step[] = [];
  #undone: Step[] = [];
  /** One after the other: each is made for the sidecar that the one before has left. */
  #last: Promise<unknown> = Promise.resolve();

  readonly onDidDecide = this.#onDidDecide.event;

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  /** Whether it was written down; why not is told to the user. */
  decide(document: TextDocument, wish: DecisionWish): Promise<boolean> {
    return this.#inTurn(async () => {
      if (document.isUntitled)
        return this.#tell(l10n.t('Save the article first; what is decided is kept in a file beside it.'));
      const answer = await this.#ask(document.uri, document.version, wish);
      if (!answer) return this.#tell(l10n.t('This file is not analysed; is it a news seed?'));
      if (!answer.edit) return this.#tell(answer.refusal ?? '');
      const [sidecar] = answer.edit.entries()[0] ?? [];
      if (!sidecar) return true;
      const before = await textOf(sidecar);
      if (!(await applied(answer.edit))) return this.#tell(unwritable(sidecar));
      await saved(sidecar);
      const after = await textOf(sidecar);
      this.#done.push({ article: document.uri.toString(), sidecar, before, after });
      this.#undone = [];
      this.#onDidDecide.fire();
      return true;
    });
  }

  /** Takes the last decision on an article back. */
  undo(article: Uri): Promise<boolean> {
    return this.#inTurn(async () => {
      const step = this.#lastOf(this.#done, article);
      if (!step) return this.#tell(l10n.t('Nothing was decided here since this window was opened.'));
      if (!(await this.#replace(step, step.after, step.before))) return false;
      this.#done.splice(this.#done.lastIndexOf(step), 1);
      this.#undone.push(step);
      return true;
    });
  }

  redo(article: Uri): Promise<boolean> {
    return this.#inTurn(async () => {
      const step = this.#lastOf(this.#undone, article);
      if (!step) return this.#tell(l10n.t('No decision was taken back here.'));
      if (!(await this.#replace(step, step.before, step.after))) return false;
      this.#undone.splice(this.#undone.lastIndexOf(step), 1);
      this.#done.push(step);
      return true;
    });
  }

  dispose(): void {
    this.#onDidDecide.dispose();
  }

  #lastOf(steps: readonly Step[], article: Uri): Step | undefined {
    return steps.findLast(step => step.article === article.toString());
  }

  /** Only where the sidecar is as the step left it: what was written there since is not lost. */
  async #replace({ sidecar }: Step, now: string, then: string): Promise<boolean> {
    if ((await textOf(sidecar)) !== now)
      return this.#tell(l10n.t('The annotations were changed meanwhile; undo in their own file.'));
    const edit = new WorkspaceEdit();
    const document = await workspace.openTextDocument(sidecar);
    edit.replace(sidecar, new Range(document.positionAt(0), document.positionAt(now.length)), then);
    if (!(await applied(edit))) return this.#tell(unwritable(sidecar));
    await saved(sidecar);
    this.#onDidDecide.fire();
    return true;
  }

  #inTurn(work: () => Promise<boolean>): Promise<boolean> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => {});
    return turn;
  }

  #tell(message: string): false {
    void window.showWarningMessage(message);
    return false;
  }
}

const unwritable = (sidecar: Uri): string =>
  l10n.t('{0} could not be written; the decision was not kept.', workspace.asRelativePath(sidecar));

/** A folder that is read-only says so by throwing. */
async function applied(edit: WorkspaceEdit): Promise<boolean> {
  try {
    return await workspace.applyEdit(edit);
  } catch {
    return false;
  }
}

/** Empty where there is no such file. */
async function textOf(sidecar: Uri): Promise<string> {
  const open = workspace.textDocuments.find(({ uri }) => uri.toString() === sidecar.toString());
  if (open) return open.getText();
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(sidecar));
  } catch {
    return '';
  }
}
