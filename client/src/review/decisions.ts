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
  readonly isOutdated?: true;
}

/** What came of a wish. */
export type Outcome = 'decided' | 'refused' | 'outdated';

export type Ask = (uri: Uri, version: number, wish: DecisionWish, revision?: string) => Promise<Answer | null>;

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
  readonly #onDidDecide = new EventEmitter<string | undefined>();
  readonly #done: Step[] = [];
  #undone: Step[] = [];
  /** One after the other: each is made for the sidecar that the one before has left. */
  #last: Promise<unknown> = Promise.resolve();

  /** With the revision of the review that was decided about, where that is known. */
  readonly onDidDecide = this.#onDidDecide.event;

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  /** Whether it was written down; why not is told to the user. */
  async decide(document: TextDocument, wish: DecisionWish): Promise<boolean> {
    return (await this.decideAbout(document, wish)) === 'decided';
  }

  /**
   * The same for a wish about a quotation in a review of this revision. Where that is outdated nothing is told: the wish may be
   * meant for another quotation then.
   */
  decideAbout(document: TextDocument, wish: DecisionWish, revision?: string): Promise<Outcome> {
    return this.#inTurn(async (): Promise<Outcome> => {
      if (document.isUntitled)
        return this.#refuse(l10n.t('Save the article first; what is decided is kept in a file beside it.'));
      const answer = await this.#ask(document.uri, document.version, wish, revision);
      if (!answer) return this.#refuse(l10n.t('This file is not analysed; is it a news seed?'));
      if (answer.isOutdated && revision !== undefined) return 'outdated';
      if (!answer.edit) return this.#refuse(answer.refusal ?? '');
      const [sidecar] = answer.edit.entries()[0] ?? [];
      if (!sidecar) return 'decided';
      const before = await textOf(sidecar);
      if (!(await applied(answer.edit))) return this.#refuse(unwritable(sidecar));
      await saved(sidecar);
      const after = await textOf(sidecar);
      this.#done.push({ article: document.uri.toString(), sidecar, before, after });
      this.#undone = [];
      this.#onDidDecide.fire(revision);
      return 'decided';
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
    this.#onDidDecide.fire(undefined);
    return true;
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => {});
    return turn;
  }

  #refuse(message: string): 'refused' {
    this.#tell(message);
    return 'refused';
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
