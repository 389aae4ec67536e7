import { commands, type SymbolInformation, type TextDocument, Uri, window, workspace } from 'vscode';
import { equal, includes, ok } from './assert.ts';
import { cardOver, decorated, problemOf, problems, ruleOf } from './desk.ts';
import { runAll, type Suite } from './runner.ts';

/** The article of a folder of the workspace, by the folder's name. */
async function articleOf(folder: string): Promise<TextDocument> {
  const root = workspace.workspaceFolders?.find(({ name }) => name === folder);
  ok(root, `folder ${folder}`);
  const { document } = await window.showTextDocument(Uri.joinPath(root.uri, 'clock.seed'));
  await decorated(document);
  return document;
}

const multiRoot: Suite = {
  name: 'a workspace of two folders',
  tests: {
    'reads each by its own copydesk.json': async () => {
      const one = await articleOf('one');
      await problemOf(one, 'repeated-word');
      includes(await cardOver(one, 'Hanna Lind'), '**Hanna Maria Lind**');
      const two = await articleOf('two');
      includes(await cardOver(two, 'Hanna Lind'), '**Johanna Lind**');
      equal((await problems(two, () => true)).map(ruleOf), []);
    },
    'counts at once what one of them says anew, and only there': async () => {
      const two = await articleOf('two');
      const one = await articleOf('one');
      await problemOf(one, 'repeated-word');
      const file = Uri.joinPath(one.uri, '../copydesk.json');
      const text =
        '{ "people": [{ "name": "Anna Lind", "aliases": ["Hanna Lind"] }], "rules": { "repeated-word": "off" } }';
      await workspace.fs.writeFile(file, new TextEncoder().encode(text));
      await problems(one, all => all.length === 0);
      includes(await cardOver(one, 'Hanna Lind'), '**Anna Lind**');
      includes(await cardOver(two, 'Hanna Lind'), '**Johanna Lind**');
    },
    'is searched in both': async () => {
      const symbols = await commands.executeCommand<SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        'Lind',
      );
      equal(symbols.map(({ name }) => name).sort(), ['Anna Lind', 'Johanna Lind']);
    },
  },
};

/** VS Code calls this in the extension host. */
export const run = (): Promise<void> => runAll([multiRoot]);
