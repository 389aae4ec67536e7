import { commands, extensions, tasks, window, workspace } from 'vscode';
import { equal, includes, ok } from './assert.ts';
import { apply, cardOver, codeActions, decorated, outline, problemOf, rangeOf } from './desk.ts';
import { runAll, type Suite } from './runner.ts';
import { samples } from './samples.ts';

const restricted: Suite = {
  name: 'a folder that nobody trusts',
  tests: {
    'is read like any other': async () => {
      equal(workspace.isTrusted, false);
      equal(extensions.getExtension('copydesk.copydesk')?.isActive, true);
      const [uri] = await workspace.findFiles('harbour-vote.txt');
      ok(uri, 'harbour-vote.txt');
      const { document } = await window.showTextDocument(uri);
      ok((await decorated(document)).painted.size > 5, 'decorations');
      includes(await outline(document), 'This is the longest');
      includes(await cardOver(document, 'This is the longest'), 'Marta Quill');
      await commands.executeCommand('copydesk.report');
      await commands.executeCommand('copydesk.speakers.focus');
    },
    'is mended, which runs nothing of it': async () => {
      const [uri] = await workspace.findFiles('harbour-vote.txt');
      ok(uri, 'harbour-vote.txt');
      const { document } = await window.showTextDocument(uri);
      await problemOf(document, 'lost-apostrophe');
      const [fix] = await codeActions(document, rangeOf(document, 'town s'), 'quickfix');
      ok(fix, 'fix');
      await apply(fix);
      includes(document.getText(), "town's");
      await commands.executeCommand('workbench.action.files.revert');
      equal([tasks.taskExecutions.length, window.terminals.length], [0, 0]);
    },
  },
};

/** VS Code calls this in the extension host. */
export const run = (): Promise<void> => runAll([restricted, samples]);
