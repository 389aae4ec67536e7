import { type TextDocument, workspace } from 'vscode';
import { KEYS_MARK } from './runner.ts';

/** Has text typed as a person would, into the editor in front; resolves when all of it has come to the document. */
export async function typeKeys(document: TextDocument, text: string): Promise<void> {
  const length = document.getText().length + text.length;
  await new Promise<void>(resolve => {
    const listening = workspace.onDidChangeTextDocument(() => {
      if (document.getText().length < length) return;
      listening.dispose();
      resolve();
    });
    console.log(KEYS_MARK + JSON.stringify(text));
  });
}
