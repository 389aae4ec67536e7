import { type Connection, DidDeleteFilesNotification, DidRenameFilesNotification } from 'vscode-languageserver';
import { isSidecar, sidecarOf } from '../annotations/names.ts';
import { decoded } from '../core/text/uris.ts';
import { isProjectFile } from '../project/project.ts';
import type { Announcements } from '../workspace/announcements.ts';
import { Debounce } from '../workspace/debounce.ts';
import type { FolderIndex } from '../workspace/index/folderIndex.ts';
import type { Session } from '../workspace/session.ts';

/** Rarely enough that typing costs little, often enough that a list of files seems to live. */
const TYPING_PAUSE_MS = 300;
const SETTLING_MS = 100;
const NEWS_EVERY_MS = 250;

/** Keeps the index current, and tells the client by `tell` that it is another, now and then rather than each time. */
export function followFolders(
  connection: Connection,
  session: Session,
  index: FolderIndex,
  announcements: Announcements,
  tell: () => Promise<void>,
): { begin(): void; leave(): void } {
  const { documents, watching } = session;
  const failed = (error: unknown): void => session.log(`index: ${String(error)}`);
  /** What is decided about an article belongs to it. */
  const articlesOf = (uri: string): string[] =>
    isSidecar(uri)
      ? [...index.entries.values()].map(({ record }) => record.uri).filter(article => isDecidedBy(article, uri))
      : [uri];
  const touched = (...uris: readonly string[]): void => void index.touched(uris.flatMap(articlesOf)).catch(failed);
  const search = new Debounce(SETTLING_MS, () => void index.search().catch(failed));
  const edits = new Debounce(TYPING_PAUSE_MS, uri => touched(uri));
  let news: ReturnType<typeof setTimeout> | undefined;

  index.onChange(() => {
    if (session.options.corpus)
      news ??= setTimeout(() => {
        news = undefined;
        tell().catch(failed);
      }, NEWS_EVERY_MS);
  });
  watching.onChange(changes => {
    const uris = changes.map(({ uri }) => uri).filter(uri => !isProjectFile(uri) && !documents.get(uri));
    if (uris.length > 0) touched(...uris);
  });
  documents.onDidChangeContent(({ document: { uri } }) => {
    index.giveWay();
    edits.call(uri);
  });
  documents.onDidClose(({ document: { uri } }) => {
    edits.cancel(uri);
    touched(uri);
  });
  announcements.onOutdated(() => search.call(''));
  for (const type of [DidRenameFilesNotification.type, DidDeleteFilesNotification.type])
    connection.onNotification(type.method, () => search.call(''));
  return {
    begin: () => void index.search().catch(failed),
    leave: () => {
      clearTimeout(news);
      search.cancelAll();
      edits.cancelAll();
    },
  };
}

const isDecidedBy = (article: string, sidecar: string): boolean => decoded(sidecarOf(article)) === decoded(sidecar);
