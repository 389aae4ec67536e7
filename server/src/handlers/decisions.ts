import type { CancellationToken, CodeAction, CodeActionParams, Connection } from 'vscode-languageserver';
import { isSidecar } from '../annotations/names.ts';
import type { Stamp } from '../annotations/writing.ts';
import type { DecisionAction } from '../features/decisionActions.ts';
import {
  DECIDE,
  type DecideParams,
  type DecideResult,
  type DecisionWish,
  REVIEW,
  type ReviewParams,
  type ReviewResult,
} from '../protocol.ts';
import { plainText, say } from '../words/phrase.ts';
import type { Announcements } from '../workspace/announcements.ts';
import type { Question, Session } from '../workspace/session.ts';
import type { Decisions } from '../workspace/sidecars.ts';

export function answerAboutDecisions(connection: Connection, session: Session): void {
  connection.onRequest<ReviewResult | null, never>(REVIEW, (params: ReviewParams, token: CancellationToken) =>
    session.answer<ReviewResult | null>('review', params, token, null, question =>
      question.decisions
        ? question.engine.review(
            question.shown,
            withVersion(session, question.decisions),
            question.revision(),
            session.traits.words,
          )
        : null,
    ),
  );
  connection.onRequest<DecideResult | null, never>(DECIDE, (params: DecideParams, token: CancellationToken) =>
    session.answer<DecideResult | null>('decide', params, token, null, question => {
      const { words } = session.traits;
      if (question.snapshot.version !== params.version)
        return { refusal: plainText(say`the text has changed meanwhile; try again`, words) };
      if (params.revision !== undefined && params.revision !== question.revision())
        return { refusal: plainText(say`what is decided has changed meanwhile; try again`, words), isOutdated: true };
      return decision(session, question, params.decision);
    }),
  );
}

/** What the editor may offer to decide at a range, with the edits where the client wants them at once. */
export function decisionActions(session: Session, question: Question, params: CodeActionParams): CodeAction[] {
  const { engine, shown, decisions } = question;
  if (!session.traits.codeActionLiterals || decisions?.read.state !== 'read') return [];
  const at = shown.places.spanOf(params.range);
  // Nobody decides about what the settings hide.
  const seen = { ...question.checked(), snapshot: shown };
  const offered = engine.decisionActions(seen, decisions.placed, at, params.context);
  return offered.flatMap(action => codeAction(session, question, action));
}

function codeAction(session: Session, question: Question, action: DecisionAction): CodeAction[] {
  const { engine, snapshot } = question;
  const data = { uri: snapshot.uri, version: snapshot.version, fix: 'decide', wish: action.wish } as const;
  if (session.traits.resolvesEdits) return [engine.asCodeAction(action, data, session.traits.words)];
  const { data: _, ...whole } = engine.asCodeAction(action, data, session.traits.words);
  const { edit } = decision(session, question, action.wish);
  return edit ? [{ ...whole, edit }] : [];
}

/** The edit of the sidecar that a wish means. */
export function decision(session: Session, question: Question, wish: DecisionWish): DecideResult {
  const { engine, snapshot, decisions, configuration } = question;
  if (!decisions) return { refusal: plainText(say`the annotations are being read; try again`, session.traits.words) };
  const stamp: Stamp = {
    creator: configuration.annotator,
    now: now(),
    newId: () => `urn:uuid:${crypto.randomUUID()}`,
  };
  return engine.decide(snapshot, withVersion(session, decisions), wish, stamp, session.traits);
}

/** With the versions of the sidecars in the editor. */
export function withVersion(session: Session, decisions: Decisions) {
  const version = (uri: string): number | null => session.documents.get(uri)?.version ?? null;
  const readers = decisions.readers.map(reader => ({ ...reader, version: version(reader.uri) }));
  return { ...decisions, version: version(decisions.uri), readers };
}

/** UTC, ISO 8601, to the second. */
export const now = (): string => new Date().toISOString().replace(/\.\d+Z$/, 'Z');

/** When an article is saved, its sidecar is made to describe the text that is then on disk. */
export function keepAnchorsCurrent(connection: Connection, session: Session): void {
  const failed = (error: unknown): void => session.log(`annotations: ${String(error)}`);
  const reanchor = async (uri: string): Promise<void> => {
    const question = await session.question(uri);
    if (!question?.decisions) return;
    const { engine, snapshot, decisions } = question;
    const edit = engine.reanchored(snapshot.article.text, withVersion(session, decisions), session.traits);
    if (edit)
      await connection.workspace.applyEdit({
        label: plainText(say`Annotations follow the text`, session.traits.words),
        edit,
      });
  };
  session.documents.onDidSave(({ document: { uri } }) => {
    if (session.traits.appliesEdits) reanchor(uri).catch(failed);
  });
}

/** Keeps what is decided current, and tells what is wrong in sidecars. */
export function followSidecars(connection: Connection, session: Session, announcements: Announcements): void {
  const { sidecars, documents } = session;
  const failed = (error: unknown): void => session.log(`annotations: ${String(error)}`);
  const faulty = new Set<string>();

  sidecars.onRead((uri, text, read) => {
    void session.load().then(({ engine }) => {
      const diagnostics = engine.sidecarDiagnostics(text ?? '', read.problems, session.traits.words);
      if (diagnostics.length > 0 || faulty.delete(uri)) connection.sendDiagnostics({ uri, diagnostics }).catch(failed);
      if (diagnostics.length > 0) faulty.add(uri);
    }, failed);
  });
  sidecars.onReaders(() => announcements.outdated());
  const changed = (uri: string): void => {
    if (isSidecar(uri) && sidecars.changed(uri)) announcements.outdated();
  };
  session.watching.onChange(changes => {
    // What is open counts as it stands in the editor, which tells by itself when it takes over what is on disk.
    for (const { uri } of changes) if (!documents.get(uri)) changed(uri);
  });
  documents.onDidChangeContent(({ document }) => changed(document.uri));
  documents.onDidClose(({ document: { uri } }) => {
    changed(uri);
    sidecars.closed(uri);
  });
}
