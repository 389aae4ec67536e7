import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Files } from './files.ts';

/** A sidecar that was changed on disk while the editor has unsaved changes of it. */
export interface Divergence {
  /** What both come from; null where that was not on disk. */
  readonly base: string | null;
  readonly mine: string;
  readonly theirs: string;
  /** Of the document that `mine` is the text of. */
  readonly version: number;
}

/** Knows of the sidecars that are open in the editor what was last on disk. */
export class UnsavedSidecars {
  readonly #files: () => Files;
  readonly #open: (uri: string) => TextDocument | undefined;
  /** By URI; null where there was no file. */
  readonly #onDisk = new Map<string, string | null>();

  constructor(files: () => Files, open: (uri: string) => TextDocument | undefined) {
    this.#files = files;
    this.#open = open;
  }

  /** What an editor opens is what is on disk, unless it brings unsaved changes with it. */
  async opened({ uri }: TextDocument): Promise<void> {
    const text = await this.#files().read(uri);
    if (this.#open(uri) && !this.#onDisk.has(uri)) this.#onDisk.set(uri, text);
  }

  saved(document: TextDocument): void {
    this.#onDisk.set(document.uri, document.getText());
  }

  closed(uri: string): void {
    this.#onDisk.delete(uri);
  }

  /** After a change on disk; null where that is the editor's own, or where the editor reads it by itself as nothing is unsaved. */
  async changedOnDisk(uri: string): Promise<Divergence | null> {
    if (!this.#open(uri)) return null;
    const theirs = await this.#files().read(uri);
    const document = this.#open(uri);
    if (theirs === null || !document) return null;
    const base = this.#onDisk.get(uri) ?? null;
    this.#onDisk.set(uri, theirs);
    const mine = document.getText();
    return theirs === base || theirs === mine || mine === base
      ? null
      : { base, mine, theirs, version: document.version };
  }
}
