import { type CodeAction, commands, l10n, languages, Range, type Uri, window, workspace } from 'vscode';
import type { Front } from './front.ts';
import { LANGUAGE } from './language.ts';

/**
 * Any text file can be a seed file; what the name does not say the user can.
 * @param uri of the file that the user has pointed at; else it is the one in front
 */
export async function treatAsSeed(uri?: Uri): Promise<void> {
  const editor = uri ? await window.showTextDocument(uri) : window.activeTextEditor;
  if (editor) await languages.setTextDocumentLanguage(editor.document, LANGUAGE);
  else await window.showInformationMessage(l10n.t('Open the file first that you want to treat as a news seed.'));
}

const FIX_ALL = 'source.fixAll.copydesk';

/** Applies what the server would fix in the whole text, or says that there is nothing. */
export async function fixAll(front: Front): Promise<void> {
  const document = (await front.editor())?.document;
  if (!document) return;
  const whole = document.validateRange(new Range(0, 0, document.lineCount, 0));
  const ask = 'vscode.executeCodeActionProvider';
  const [action] = await commands.executeCommand<CodeAction[]>(ask, document.uri, whole, FIX_ALL, 1);
  if (!action?.edit) await window.showInformationMessage(l10n.t('Nothing in this file can be fixed safely.'));
  else if (!(await workspace.applyEdit(action.edit)))
    await window.showWarningMessage(
      l10n.t('The text has changed meanwhile, and nothing was fixed. Run the command again.'),
    );
}
