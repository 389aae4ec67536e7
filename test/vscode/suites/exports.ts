import { commands, Uri, window, workspace } from 'vscode';
import { ARTICLE } from './article.ts';
import { equal, includes, ok } from './assert.ts';
import { openSeed } from './desk.ts';
import type { Suite } from './runner.ts';

const fileText = async (uri: Uri): Promise<string> => new TextDecoder().decode(await workspace.fs.readFile(uri));

export const exports: Suite = {
  name: 'export',
  tests: {
    'the active article is written where it was asked for, with what the tool wants beside it': async () => {
      const { document } = await openSeed('export/one.seed', ARTICLE);
      const target = Uri.joinPath(document.uri, '..', 'one.json');
      await commands.executeCommand('copydesk.export', 'label-studio', target);
      const [task] = JSON.parse(await fileText(target)) as { data: { text: string; name: string } }[];
      equal(task?.data.text, ARTICLE);
      equal(task?.data.name, 'one.seed');
      includes(await fileText(Uri.joinPath(target, '../label-studio.xml')), '<Labels');
    },
    'what stands beside it already stays': async () => {
      const { document } = await openSeed('export/two/two.seed', ARTICLE);
      const companion = Uri.joinPath(document.uri, '../annotation.conf');
      await workspace.fs.writeFile(companion, new TextEncoder().encode('own'));
      await commands.executeCommand('copydesk.export', 'brat', Uri.joinPath(document.uri, '../two.ann'));
      equal(await fileText(companion), 'own');
    },
    'an article that was changed and not saved is exported as it stands in the editor': async () => {
      const editor = await openSeed('export/three.seed', ARTICLE);
      await editor.edit(edit => edit.insert(editor.document.positionAt(0), '😀 '));
      ok(editor.document.isDirty, 'changed');
      const target = Uri.joinPath(editor.document.uri, '..', 'three.jsonl');
      await commands.executeCommand('copydesk.export', 'doccano', target);
      ok((await fileText(target)).includes('"text":"😀 '), 'the changed text');
      equal(window.activeTextEditor?.document.uri.path, editor.document.uri.path);
    },
  },
};
