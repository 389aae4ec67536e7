import { type TextEditor, Uri, window, workspace } from 'vscode';
import { equal, ok } from './assert.ts';
import { decorated, outline, problemOf, problems, replace, ruleOf } from './desk.ts';
import type { Suite } from './runner.ts';

const DAMAGED: Readonly<Record<string, readonly string[]>> = {
  'harbour-vote.txt': ['duplicate-headline', 'lost-apostrophe', 'double-space', 'duplicate-paragraph', 'boilerplate'],
  'fish-deal.seed': ['duplicate-headline', 'indefinite-article', 'broken-hyphen', 'boilerplate'],
};

/** Of the open folder, which is a copy of seeds/. */
async function openSample(name: string): Promise<TextEditor> {
  const [seed] = await workspace.findFiles(name);
  ok(seed, name);
  const editor = await window.showTextDocument(seed);
  equal(editor.document.languageId, 'news-seed');
  await decorated(editor.document);
  return editor;
}

export const samples: Suite = {
  name: 'sample seeds',
  tests: {
    'show who said what': async () => {
      for (const { path } of await workspace.findFiles('*.{txt,seed}')) {
        const { document } = await openSample(path.slice(path.lastIndexOf('/') + 1));
        equal(/^ {4}.*\[[A-Z]/m.test(await outline(document)), true);
      }
    },
    'have the problems that they were given': async () => {
      for (const [name, rules] of Object.entries(DAMAGED)) {
        const { document } = await openSample(name);
        await problems(document, found => rules.every(rule => found.some(each => ruleOf(each) === rule)));
      }
    },
    'have none where the text is clean': async () => {
      const editor = await openSample('clean-lighthouse.txt');
      await replace(editor, ' the ', ' the the ');
      await problemOf(editor.document, 'repeated-word');
      await replace(editor, ' the the ', ' the ');
      await problems(editor.document, found => found.length === 0);
    },
    'follow a copydesk.json that comes and goes beside them': async () => {
      const { document } = await openSample('harbour-vote.txt');
      await problemOf(document, 'lost-apostrophe');
      const file = Uri.joinPath(document.uri, '../copydesk.json');
      await workspace.fs.writeFile(file, new TextEncoder().encode('{ "rules": { "lost-apostrophe": "off" } }'));
      await problems(document, found => found.length > 0 && found.every(each => ruleOf(each) !== 'lost-apostrophe'));
      await workspace.fs.delete(file);
      await problemOf(document, 'lost-apostrophe');
    },
  },
};
