import {
  type CancellationToken,
  type CodeAction,
  type CodeLens,
  type CompletionList,
  type Connection,
  DidChangeConfigurationNotification,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type InitializeResult,
  type InlayHint,
  LSPErrorCodes,
  type Range,
  ResponseError,
  type SemanticTokens,
  type SemanticTokensDelta,
} from 'vscode-languageserver';
import { capabilitiesFor } from './features/capabilities.ts';
import { actionDataOf } from './features/codeActionData.ts';
import { lensDataOf } from './features/codeLensData.ts';
import { completionDataOf } from './features/completionData.ts';
import {
  DECORATIONS,
  type DecorationsParams,
  type DecorationsResult,
  REPORT,
  type ReportParams,
  type ReportResult,
} from './protocol.ts';
import { Announcements } from './workspace/announcements.ts';
import { safely } from './workspace/safely.ts';
import { SentTokens } from './workspace/sentTokens.ts';
import { type Question, Session } from './workspace/session.ts';

export interface ServerOptions {
  /** URI of the folder of the rules' pages, ending in a slash; what the client gives at initialization wins. */
  readonly documentation?: string;
}

/** Answers a client on a connection until it leaves; returns at once. */
export function serve(connection: Connection, options: ServerOptions = {}): void {
  const session = new Session(connection);
  const documentation = () => session.options.documentation ?? options.documentation;
  const announcements = new Announcements(connection, session, documentation);

  welcome(connection, session, announcements);
  answerAboutSymbols(connection, session);
  answerAboutSpeakers(connection, session);
  hintAtSpeakers(connection, session);
  completeNames(connection, session);
  colourTokens(connection, session);
  answerAboutProblems(connection, session, documentation);
  session.documents.listen(connection);
  connection.listen();
}

function welcome(connection: Connection, session: Session, announcements: Announcements): void {
  connection.onInitialize((params): InitializeResult => {
    session.greet(params);
    return { capabilities: capabilitiesFor(session.traits), serverInfo: { name: 'Copydesk' } };
  });
  connection.onInitialized(() => {
    session.load().catch((error: unknown) => session.log(`loading: ${String(error)}`));
    if (session.traits.registersConfiguration) {
      connection.client
        .register(DidChangeConfigurationNotification.type, { section: 'copydesk' })
        .catch((error: unknown) => session.log(`registration: ${String(error)}`));
    }
  });
  connection.onDidChangeConfiguration(({ settings }) => {
    session.settings.changed(settings);
    announcements.outdated();
  });
  session.documents.onDidChangeContent(({ document }) => announcements.changed(document.uri));
  session.documents.onDidClose(({ document }) => {
    session.settings.forget(document.uri);
    announcements.closed(document.uri);
  });
  connection.onShutdown(() => announcements.leave());
}

function answerAboutSymbols(connection: Connection, session: Session): void {
  connection.onDocumentSymbol((params, token) =>
    session.answer('documentSymbol', params, token, null, ({ engine, shown }) =>
      engine.documentSymbols(shown, session.traits.hierarchicalSymbols),
    ),
  );
  connection.onHover((params, token) =>
    session.answer('hover', params, token, null, ({ engine, shown }) =>
      engine.hover(shown, params.position, session.traits.markdownHover),
    ),
  );
  connection.onDefinition((params, token) =>
    session.answer('definition', params, token, null, ({ engine, shown }) =>
      engine.definition(shown, params.position, session.traits.definitionLinks),
    ),
  );
  connection.onReferences((params, token) =>
    session.answer('references', params, token, null, ({ engine, shown }) =>
      engine.references(shown, params.position, params.context.includeDeclaration),
    ),
  );
  connection.onPrepareRename((params, token) =>
    session.answer('prepareRename', params, token, null, ({ engine, snapshot }) =>
      engine.prepareRename(snapshot, params.position),
    ),
  );
  connection.onRenameRequest((params, token) =>
    session.answer('rename', params, token, null, ({ engine, snapshot }) =>
      engine.rename(snapshot, params.position, params.newName, session.traits),
    ),
  );
  connection.onDocumentHighlight((params, token) =>
    session.answer('documentHighlight', params, token, null, ({ engine, shown }) =>
      engine.documentHighlights(shown, params.position),
    ),
  );
  connection.onFoldingRanges((params, token) =>
    session.answer('foldingRange', params, token, null, ({ engine, shown }) =>
      engine.foldingRanges(shown, session.traits.foldsWholeLines, session.traits.foldingLimit),
    ),
  );
  connection.onSelectionRanges((params, token) =>
    session.answer('selectionRange', params, token, null, ({ engine, shown }) =>
      engine.selectionRanges(shown, params.positions),
    ),
  );
  connection.onRequest(DECORATIONS, (params: DecorationsParams, token: CancellationToken) =>
    session.answer<DecorationsResult | null>('decorations', params, token, null, ({ engine, shown, checked }) =>
      engine.decorations(shown, checked().problems),
    ),
  );
}

function answerAboutSpeakers(connection: Connection, session: Session): void {
  connection.onRequest(REPORT, (params: ReportParams, token: CancellationToken) =>
    session.answer<ReportResult | null>('report', params, token, null, ({ engine, shown }) => engine.report(shown)),
  );
}

function hintAtSpeakers(connection: Connection, session: Session): void {
  connection.languages.inlayHint.on((params, token) =>
    session.answer<InlayHint[]>('inlayHint', params, token, [], ({ engine, shown, configuration }) =>
      configuration.pronounHints ? engine.inlayHints(shown, params.range, session.traits.markdownHover) : [],
    ),
  );
  connection.onCodeLens((params, token) =>
    session.answer<CodeLens[]>('codeLens', params, token, [], ({ engine, shown, configuration }) =>
      configuration.speakersLens ? engine.codeLenses(shown) : [],
    ),
  );
  connection.onCodeLensResolve((lens, token) =>
    safely('codeLens/resolve', lens, token, session.log, async () => {
      const data = lensDataOf(lens.data);
      const question = data && (await session.question(data.uri));
      return question ? question.engine.resolvedCodeLens(lens, question.shown, session.options.whoSaidWhat) : lens;
    }),
  );
}

function completeNames(connection: Connection, session: Session): void {
  connection.onCompletion((params, token) =>
    session.answer<CompletionList | null>('completion', params, token, null, ({ engine, snapshot }) =>
      engine.completions(snapshot, params.position, session.traits),
    ),
  );
  connection.onCompletionResolve((item, token) =>
    safely('completionItem/resolve', item, token, session.log, async () => {
      const data = completionDataOf(item.data);
      const question = data && (await session.question(data.uri));
      if (!question) return item;
      return question.engine.resolvedCompletion(item, question.shown, data, session.traits.markdownCompletion);
    }),
  );
}

function colourTokens(connection: Connection, session: Session): void {
  const { semanticTokens } = connection.languages;
  const sent = new SentTokens();
  const dataOf = ({ engine, shown, checked }: Question, range?: Range): number[] =>
    engine.semanticTokens(shown, checked().problems, session.traits, range);
  semanticTokens.on((params, token) =>
    session.answer<SemanticTokens>('semanticTokens/full', params, token, NO_TOKENS, question =>
      sent.full(question.snapshot.uri, dataOf(question)),
    ),
  );
  semanticTokens.onDelta((params, token) =>
    session.answer<SemanticTokens | SemanticTokensDelta>('semanticTokens/delta', params, token, NO_TOKENS, question => {
      const { engine, snapshot } = question;
      return sent.since(snapshot.uri, params.previousResultId, dataOf(question), engine.tokenEdits);
    }),
  );
  semanticTokens.onRange((params, token) =>
    session.answer<SemanticTokens>('semanticTokens/range', params, token, NO_TOKENS, question => ({
      data: dataOf(question, params.range),
    })),
  );
  session.documents.onDidClose(({ document }) => sent.forget(document.uri));
}

const NO_TOKENS: SemanticTokens = { data: [] };

function answerAboutProblems(connection: Connection, session: Session, documentation: () => string | undefined): void {
  connection.languages.diagnostics.on((params: DocumentDiagnosticParams, token) =>
    session.answer<DocumentDiagnosticReport>('diagnostic', params, token, NO_PROBLEMS, question => {
      const checked = question.checked();
      const { id } = checked;
      if (params.previousResultId === id) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: id };
      const items = question.engine.diagnosticsOf(checked, session.traits, documentation());
      return { kind: DocumentDiagnosticReportKind.Full, resultId: id, items };
    }),
  );
  connection.onCodeAction((params, token) =>
    session.answer<CodeAction[] | null>('codeAction', params, token, null, question =>
      question.engine.codeActions(question.checked(), params.range, params.context, session.traits),
    ),
  );
  connection.onCodeActionResolve((action, token) =>
    safely('codeAction/resolve', action, token, session.log, async () => {
      const data = actionDataOf(action.data);
      const question = data && (await session.question(data.uri));
      if (!question) return action;
      if (question.snapshot.version !== data.version) throw new ResponseError(LSPErrorCodes.ContentModified, 'changed');
      return question.engine.resolvedCodeAction(action, data, question.checked(), session.traits);
    }),
  );
}

const NO_PROBLEMS: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
