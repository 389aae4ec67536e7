import type { CancellationToken, Connection, SymbolInformation, WorkspaceSymbol } from 'vscode-languageserver';
import {
  CORPUS,
  CORPUS_CHANGED,
  type CorpusParams,
  type CorpusResult,
  FOLDER_REPORT,
  type FolderReportResult,
} from '../protocol.ts';
import type { Announcements } from '../workspace/announcements.ts';
import { each } from '../workspace/index/each.ts';
import { FolderIndex } from '../workspace/index/folderIndex.ts';
import { indexDesk } from '../workspace/index/indexDesk.ts';
import { safely } from '../workspace/safely.ts';
import type { Session } from '../workspace/session.ts';
import { followFolders } from './followFolders.ts';
import { tellOfClosedFiles } from './workspaceProblems.ts';

/** Answers about all articles of the folders that are open. `begin` starts reading them, `leave` ends it. */
export function answerAboutFolders(
  connection: Connection,
  session: Session,
  announcements: Announcements,
  documentation: () => string | undefined,
): { begin(): void; leave(): void } {
  const index = new FolderIndex(indexDesk(connection, session, documentation));

  connection.onWorkspaceSymbol((params, token) =>
    safely<SymbolInformation[] | WorkspaceSymbol[]>('workspace/symbol', [], token, session.log, async () => {
      const { engine } = await session.load();
      const search = new engine.SymbolSearch(String(params?.query ?? ''));
      await each(index, token, file => search.look(file));
      return search.found();
    }),
  );
  connection.onRequest(CORPUS, (params: CorpusParams | null, token: CancellationToken) =>
    safely<CorpusResult | null>('corpus', null, token, session.log, async () => {
      const { engine } = await session.load();
      if (params?.afresh === true) await Promise.race([index.search(true), cancelled(token)]);
      const files: CorpusResult['files'][number][] = [];
      await each(index, token, file => files.push(engine.corpusFile(file)));
      return { state: index.state, files: files.sort((a, b) => (a.uri < b.uri ? -1 : 1)) };
    }),
  );
  connection.onRequest(FOLDER_REPORT, (_params: unknown, token: CancellationToken) =>
    safely<FolderReportResult | null>('folderReport', null, token, session.log, async () => {
      const { engine } = await session.load();
      const tally = new engine.FolderTally();
      await each(index, token, file => tally.add(file));
      return tally.result();
    }),
  );
  const problems = tellOfClosedFiles(connection, session, index, announcements);
  const following = followFolders(connection, session, index, announcements, async () =>
    connection.sendNotification(CORPUS_CHANGED),
  );
  return {
    begin: () => {
      problems.begin();
      following.begin();
    },
    leave: () => {
      following.leave();
      index.leave();
    },
  };
}

const cancelled = (token: CancellationToken): Promise<void> =>
  new Promise(resolve => token.onCancellationRequested(() => resolve()));
