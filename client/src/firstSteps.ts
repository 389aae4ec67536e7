import { commands, type ExtensionContext, Uri, window, workspace } from 'vscode';
import { LANGUAGE } from './language.ts';

const SAMPLE = 'seeds/harbour-vote.txt';

/** An article to try things out on, in an editor of its own that nothing is saved from unless the user wants it. */
export async function openSample({ extensionUri }: ExtensionContext): Promise<void> {
  const bytes = await workspace.fs.readFile(Uri.joinPath(extensionUri, SAMPLE));
  const content = new TextDecoder().decode(bytes);
  await window.showTextDocument(await workspace.openTextDocument({ language: LANGUAGE, content }));
}

export async function getStarted({ extension }: ExtensionContext): Promise<void> {
  await commands.executeCommand('workbench.action.openWalkthrough', `${extension.id}#start`, false);
}
