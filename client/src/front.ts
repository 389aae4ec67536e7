import { commands, Disposable, type TextDocument, type TextEditor, window, workspace } from 'vscode';
import { LANGUAGE } from './language.ts';
import { isHuge } from './largeFiles.ts';

/** The article that the user is at. Also tells the manifest's conditions whether there is one in front. */
export class Front implements Disposable {
  readonly #subscriptions: Disposable;
  #last: TextDocument | undefined;

  constructor() {
    this.#subscriptions = Disposable.from(
      window.onDidChangeActiveTextEditor(() => this.#look()),
      // A change of language closes a document and opens it again.
      workspace.onDidOpenTextDocument(() => this.#look()),
    );
    setContext('started', true);
    this.#look();
  }

  /** The active editor where it has an article; else, as from the walkthrough or a view, the one used last is shown. */
  async editor(): Promise<TextEditor | undefined> {
    const active = window.activeTextEditor;
    if (active?.document.languageId === LANGUAGE) return active;
    return this.document && window.showTextDocument(this.document);
  }

  /** The article that was in front last, if it is open. */
  get document(): TextDocument | undefined {
    return this.#last && !this.#last.isClosed && this.#last.languageId === LANGUAGE ? this.#last : undefined;
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #look(): void {
    const document = window.activeTextEditor?.document;
    const isSeed = document?.languageId === LANGUAGE;
    if (isSeed) this.#last = document;
    setContext('seed', isSeed);
    setContext('huge', isSeed && isHuge(document));
  }
}

function setContext(key: string, value: boolean): void {
  void commands.executeCommand('setContext', `copydesk.${key}`, value);
}
