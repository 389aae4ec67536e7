import {
  commands,
  type Position,
  type Range,
  Selection,
  type TextDocument,
  type WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { ARTICLE } from './article.ts';
import { equal, includes, ok } from './assert.ts';
import { becomes, cardOver, openSeed, rangeOf } from './desk.ts';
import type { Suite } from './runner.ts';

const TEXT = ARTICLE.replace('He said', 'Okoro said');

const at = (document: TextDocument, words: string): Position => rangeOf(document, words).start;

const rename = (document: TextDocument, words: string, newName: string): Thenable<WorkspaceEdit> =>
  commands.executeCommand('vscode.executeDocumentRenameProvider', document.uri, at(document, words), newName);

/** What VS Code tells the user who can't rename. */
async function refusal(renaming: Thenable<unknown>): Promise<string> {
  try {
    await renaming;
  } catch (error) {
    return String(error);
  }
  throw new Error('it was renamed');
}

export const renames: Suite = {
  name: 'rename',
  tests: {
    'gives each form of a name its part of the new one, and is undone in one step': async () => {
      const { document } = await openSeed('rename/one.seed', TEXT);
      const edit = await rename(document, 'Okoro said', 'Pavel Okafor');
      ok(await workspace.applyEdit(edit), 'rename');
      await becomes(document, TEXT.replace('Paul Okoro,', 'Pavel Okafor,').replace('Okoro said', 'Okafor said'));
      await commands.executeCommand('undo');
      await becomes(document, TEXT);
    },
    'names speakers by the new name in what is decided, too': async () => {
      const { document } = await openSeed('rename/decided.seed', TEXT);
      const at = rangeOf(document, 'Nobody fell');
      window.activeTextEditor!.selection = new Selection(at.start, at.start);
      await commands.executeCommand('copydesk.review.speaker', 2);
      const edit = await rename(document, 'Okoro said', 'Pavel Okafor');
      equal(edit.entries().length, 2);
      ok(await workspace.applyEdit(edit), 'rename');
      includes(await cardOver(document, 'Nobody fell'), '**Pavel Okafor**');
      const [sidecar] = workspace.textDocuments.filter(({ uri }) => uri.path.endsWith('decided.anno.json'));
      includes(sidecar!.getText(), '"value": "Pavel Okafor"');
    },
    'starts from the full name': async () => {
      const { document } = await openSeed('rename/two.seed', TEXT);
      const prepared = await commands.executeCommand<{ range: Range; placeholder: string }>(
        'vscode.prepareRename',
        document.uri,
        at(document, 'Okoro said'),
      );
      equal([document.getText(prepared.range), prepared.placeholder], ['Okoro', 'Paul Okoro']);
    },
    'of a pronoun is refused in words': async () => {
      const { document } = await openSeed('rename/three.seed', TEXT);
      includes(await refusal(rename(document, 'she told', 'Ada')), '“she” is a pronoun');
    },
    'to nothing is refused in words': async () => {
      const { document } = await openSeed('rename/four.seed', TEXT);
      includes(await refusal(rename(document, 'Paul', ' ')), 'A name can not be empty');
    },
  },
};
