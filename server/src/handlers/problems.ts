import {
  type CodeAction,
  type Connection,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import { actionDataOf } from '../features/codeActionData.ts';
import { safely } from '../workspace/safely.ts';
import type { Session } from '../workspace/session.ts';

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
