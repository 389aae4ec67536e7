import { commands, env, extensions, Position, Selection, Uri, window, workspace } from 'vscode';
import { ARTICLE } from './article.ts';
import { equal, includes, ok } from './assert.ts';
import { copydesk, decorated, openFile, openSeed } from './desk.ts';
import type { Suite } from './runner.ts';

interface Keybinding {
  readonly key: string;
  readonly command: string;
  readonly when: string;
}

function contributions(): { readonly commands: Keybinding[]; readonly keybindings: Keybinding[] } {
  const extension = extensions.getExtension('copydesk.copydesk');
  ok(extension, 'extension copydesk.copydesk');
  return extension.packageJSON.contributes;
}

export const deskCommands: Suite = {
  name: 'commands',
  tests: {
    'of the manifest are all there': async () => {
      await copydesk();
      const known = new Set(await commands.getCommands(true));
      const contributes = contributions();
      equal(
        contributes.commands.map(({ command }) => command).filter(command => !known.has(command)),
        [],
      );
    },
    'go from quotation to quotation, round the ends': async () => {
      const editor = await openSeed('commands/steps.seed', ARTICLE);
      const goTo = async (command: string) => {
        await commands.executeCommand(command);
        return editor.document.getText().slice(editor.document.offsetAt(editor.selection.active)).slice(0, 12);
      };
      editor.selection = new Selection(new Position(0, 0), new Position(0, 0));
      equal(await goTo('copydesk.review.next'), '"We measured');
      equal(await goTo('copydesk.review.next'), 'the bridge "');
      equal(await goTo('copydesk.review.previous'), '"We measured');
      equal(await goTo('copydesk.review.previous'), '"Nobody fell');
      equal(await goTo('copydesk.review.next'), '"We measured');
    },
    'open a sample article that has quotations': async () => {
      await commands.executeCommand('copydesk.openSample');
      const document = window.activeTextEditor?.document;
      ok(document, 'editor');
      equal([document.languageId, document.isUntitled], ['news-seed', true]);
      equal((await decorated(document)).result.summary.speakers > 3, true);
    },
    'tell what can be done by keyboard': async () => {
      await commands.executeCommand('copydesk.help');
      includes(window.activeTextEditor?.document.getText() ?? '', 'Alt+Q');
    },
    'take the file that the user points at': async () => {
      const { document } = await openFile('commands/pointed.txt', ARTICLE);
      await openSeed('commands/other.seed', ARTICLE);
      await commands.executeCommand('copydesk.treatAsSeed', document.uri);
      equal(window.activeTextEditor?.document.uri.path, '/commands/pointed.txt');
      equal(window.activeTextEditor?.document.languageId, 'news-seed');
    },
    'copy what a line of the speakers view says': async () => {
      await commands.executeCommand('copydesk.speakers.copy', { name: 'Ada Lund', quotations: [], speaker: null });
      equal(await env.clipboard.readText(), 'Ada Lund');
    },
    'have keys that nothing else has': async () => {
      const text = (await workspace.openTextDocument(Uri.parse('vscode://defaultsettings/keybindings.json'))).getText();
      const all: Keybinding[] = JSON.parse(text.replace(/^\s*\/\/.*$/gm, '').replace(/,(\s*[\]}])/g, '$1'));
      const contributes = contributions();
      // In review, keys decide and nothing is typed.
      for (const { key } of contributes.keybindings.filter(({ when }) => !/copydesk\.reviewing/.test(when))) {
        const others = all.filter(each => each.key === key && !each.command.startsWith('copydesk.'));
        equal(
          others.map(({ command }) => `${key}: ${command}`),
          [],
        );
      }
    },
  },
};
