import { type CodeAction, commands, languages, Range, window, workspace } from 'vscode';
import { LANGUAGE } from './language.ts';

/** Any text file can be a seed file; what the name does not say the user can. */
export async function treatAsSeed(): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document) await languages.setTextDocumentLanguage(document, LANGUAGE);
  else await window.showInformationMessage('Open the file first that you want to treat as a News Seed.');
}

const FIX_ALL = 'source.fixAll.copydesk';

/** Applies what the server would fix in the whole text, or says that there is nothing. */
export async function fixAll(): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!document) return;
  const whole = document.validateRange(new Range(0, 0, document.lineCount, 0));
  const ask = 'vscode.executeCodeActionProvider';
  const [action] = await commands.executeCommand<CodeAction[]>(ask, document.uri, whole, FIX_ALL, 1);
  if (!action?.edit) await window.showInformationMessage('Nothing in this file can be fixed safely.');
  else if (!(await workspace.applyEdit(action.edit)))
    await window.showWarningMessage('The text has changed meanwhile, and nothing was fixed. Run the command again.');
}
