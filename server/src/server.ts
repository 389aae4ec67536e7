import { type Connection, DidChangeConfigurationNotification, type InitializeResult } from 'vscode-languageserver';
import { capabilitiesFor } from './features/capabilities.ts';
import { answerAboutDecisions, followSidecars, keepAnchorsCurrent } from './handlers/decisions.ts';
import { decorateArticles } from './handlers/decorations.ts';
import { exportArticles } from './handlers/exports.ts';
import { answerAboutFolders } from './handlers/folders.ts';
import { hintAtSpeakers } from './handlers/hints.ts';
import { completeNames } from './handlers/names.ts';
import { answerAboutProblems } from './handlers/problems.ts';
import { followProjects } from './handlers/projects.ts';
import { answerAboutSpeakers } from './handlers/speakers.ts';
import { answerAboutSymbols } from './handlers/symbols.ts';
import { colourTokens } from './handlers/tokens.ts';
import { mergeUnsavedSidecars } from './handlers/unsavedSidecars.ts';
import { Announcements } from './workspace/announcements.ts';
import type { Files } from './workspace/files.ts';
import { Session } from './workspace/session.ts';

export interface ServerOptions {
  /** URI of the folder of the rules' pages, ending in a slash; what the client gives at initialization wins. */
  readonly documentation?: string;
  /** Where `file:` URIs can be read without asking the client. */
  readonly disk?: Files;
}

/** Answers a client on a connection until it leaves; returns at once. */
export function serve(connection: Connection, options: ServerOptions = {}): void {
  const session = new Session(connection, options.disk);
  const documentation = () => session.options.documentation ?? options.documentation;
  const announcements = new Announcements(connection, session, documentation);

  const endProjects = followProjects(connection, session, announcements);

  const folders = answerAboutFolders(connection, session, announcements, documentation);

  welcome(connection, session, announcements, () => folders.begin());
  answerAboutSymbols(connection, session);
  decorateArticles(connection, session);
  answerAboutSpeakers(connection, session);
  exportArticles(connection, session);
  hintAtSpeakers(connection, session);
  completeNames(connection, session);
  colourTokens(connection, session);
  answerAboutProblems(connection, session, documentation);
  answerAboutDecisions(connection, session);
  followSidecars(connection, session, announcements);
  keepAnchorsCurrent(connection, session);
  mergeUnsavedSidecars(connection, session);
  connection.onShutdown(() => {
    announcements.leave();
    endProjects();
    folders.leave();
  });
  session.documents.listen(connection);
  connection.listen();
}

function welcome(connection: Connection, session: Session, announcements: Announcements, begin: () => void): void {
  connection.onInitialize((params): InitializeResult => {
    session.greet(params);
    return { capabilities: capabilitiesFor(session.traits), serverInfo: { name: 'Copydesk' } };
  });
  connection.onInitialized(() => {
    session
      .load()
      .then(begin)
      // What the client opens at once has been heard of by then.
      .then(() => new Promise(resolve => setTimeout(resolve)))
      .then(() => session.warmUp())
      .catch((error: unknown) => session.log(`loading: ${String(error)}`));
    if (session.traits.registersConfiguration) {
      connection.client
        .register(DidChangeConfigurationNotification.type, { section: 'copydesk' })
        .catch((error: unknown) => session.log(`registration: ${String(error)}`));
    }
    if (session.traits.changesFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(event => {
        session.folders.changed(event);
        announcements.outdated();
      });
    }
    session.watching
      .begin(connection, session.traits)
      .catch((error: unknown) => session.log(`watching files: ${String(error)}`));
  });
  connection.onDidChangeConfiguration(({ settings }) => {
    session.settings.changed(settings);
    announcements.outdated();
  });
  // What is opened is told as opened first, and then as changed.
  let opened: string | undefined;
  session.documents.onDidOpen(({ document }) => {
    opened = document.uri;
  });
  session.documents.onDidChangeContent(({ document: { uri } }) => {
    if (uri === opened) announcements.opened(uri);
    else announcements.changed(uri);
    opened = undefined;
  });
  session.documents.onDidClose(({ document }) => {
    session.settings.forget(document.uri);
    announcements.closed(document.uri);
  });
}
