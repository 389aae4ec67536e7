import { type Connection, DidChangeWatchedFilesNotification, type FileEvent } from 'vscode-languageserver';
import { SIDECAR_ENDING } from '../annotations/names.ts';
import type { ClientTraits } from '../features/clientTraits.ts';

/** What the server wants to hear of when it changes on disk: articles, and what is kept beside them. */
const WATCHED = ['**/*.txt', '**/*.seed', `**/*${SIDECAR_ENDING}`, '**/copydesk.json'];

export type Watcher = (changes: readonly FileEvent[]) => void;

/** Passes on what the client tells of changed files. */
export class Watching {
  readonly #watchers: Watcher[] = [];

  constructor(connection: Connection) {
    connection.onDidChangeWatchedFiles(({ changes }) => {
      for (const watcher of this.#watchers) watcher(changes);
    });
  }

  /** Clients that can't be asked have to be set up to watch by themselves. */
  async begin(connection: Connection, traits: ClientTraits): Promise<void> {
    if (!traits.watchesFiles) return;
    const watchers = WATCHED.map(globPattern => ({ globPattern }));
    await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  }

  onChange(watcher: Watcher): void {
    this.#watchers.push(watcher);
  }
}
