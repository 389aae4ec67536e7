import type { InitializeParams, WorkspaceFoldersChangeEvent } from 'vscode-languageserver';

/** URIs of the folders that the client has open. */
export class Folders {
  #uris: readonly string[] = [];

  get uris(): readonly string[] {
    return this.#uris;
  }

  /** Older clients know one folder only. */
  greet({ workspaceFolders, rootUri }: InitializeParams): void {
    this.#uris = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
  }

  changed({ added, removed }: WorkspaceFoldersChangeEvent): void {
    const gone = new Set(removed.map(({ uri }) => uri));
    this.#uris = [...this.#uris.filter(uri => !gone.has(uri)), ...added.map(({ uri }) => uri)];
  }
}
