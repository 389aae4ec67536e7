import { commands, languages, window } from 'vscode';
import { LANGUAGE } from './language.ts';

/** Any text file can be a seed file; what the name does not say the user can. */
export async function treatAsSeed(): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document) await languages.setTextDocumentLanguage(document, LANGUAGE);
  else await window.showInformationMessage('Open the file first that you want to treat as a News Seed.');
}

/** The editor asks the server, applies the edits and says so if there is nothing to fix. */
export async function fixAll(): Promise<void> {
  await commands.executeCommand('editor.action.sourceAction', { kind: 'source.fixAll.copydesk', apply: 'first' });
}
