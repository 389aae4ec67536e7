import {
  type Connection,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  MessageType,
  ResponseError,
  ShowMessageNotification,
} from 'vscode-languageserver';
import { actionDataOf } from '../features/codeActionData.ts';
import { safely } from '../workspace/safely.ts';
import type { Session } from '../workspace/session.ts';
import { decision, decisionActions } from './decisions.ts';

export function answerAboutProblems(
  connection: Connection,
  session: Session,
  documentation: () => string | undefined,
): void {
  connection.languages.diagnostics.on((params: DocumentDiagnosticParams, token) =>
    session.answer<DocumentDiagnosticReport>('diagnostic', params, token, NO_PROBLEMS, question => {
      const checked = question.checked();
      const { id } = checked;
      if (params.previousResultId === id) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: id };
      const items = question.engine.diagnosticsOf(checked, session.traits, documentation());
      return { kind: DocumentDiagnosticReportKind.Full, resultId: id, items };
    }),
  );
  const warn = (message: string): Promise<void> =>
    connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
  connection.onCodeAction((params, token) =>
    safely('codeAction', null, token, session.log, async () => {
      const { textDocument, range, context } = params;
      const folder = await session.folderFile(textDocument.uri);
      const question = await session.question(textDocument.uri);
      if (!question || token.isCancellationRequested) return null;
      return [
        ...question.engine.codeActions(question.checked(), range, context, session.traits, folder),
        ...question.engine.leadingActions(
          question.checked(),
          range,
          context,
          session.options.goTo,
          session.traits.words,
        ),
        ...decisionActions(session, question, params),
      ];
    }),
  );
  connection.onCodeActionResolve((action, token) =>
    safely('codeAction/resolve', action, token, session.log, async () => {
      const data = actionDataOf(action.data);
      if (!data) return action;
      const folder = await session.folderFile(data.uri);
      const question = await session.question(data.uri);
      if (!question) return action;
      if (question.snapshot.version !== data.version) throw new ResponseError(LSPErrorCodes.ContentModified, 'changed');
      if (data.fix === 'decide') {
        const { data: _, ...rest } = action;
        const { edit, refusal } = decision(session, question, data.wish);
        if (refusal !== undefined) await warn(refusal);
        return edit ? { ...rest, edit } : rest;
      }
      const refusal =
        data.fix === 'folder' && folder && question.engine.turnOffRefusal(folder, data.rule, session.traits.words);
      if (refusal) await warn(refusal);
      return question.engine.resolvedCodeAction(action, data, question.checked(), session.traits, folder);
    }),
  );
}

const NO_PROBLEMS: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
