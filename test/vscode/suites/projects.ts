import { type CodeAction, commands, type TextDocument, Uri, window, workspace } from 'vscode';
import { CLEAN } from './article.ts';
import { equal, includes, ok } from './assert.ts';
import { apply, becomes, cardOver, codeActions, openFile, openSeed, problemOf, problems, replace } from './desk.ts';
import { SCHEME } from './memory-files.ts';
import type { Suite } from './runner.ts';

const TWICE = CLEAN.replace('runs again', 'runs runs again');
const OURS =
  '{\n  // Ours.\n  "people": [{ "name": "Hanna Maria Lind", "aliases": ["Hanna Lind"], "wikidata": "Q42" }]\n}\n';
const THEIRS =
  '{ "people": [{ "name": "Johanna Lind", "aliases": ["Hanna Lind"] }], "rules": { "repeated-word": "off" } }';
const OFF = '\n  "rules": {\n    "repeated-word": "off"\n  }';

/** The action that turns the rule of the repeated word off. */
async function turningOff(document: TextDocument): Promise<CodeAction> {
  const { range } = await problemOf(document, 'repeated-word');
  const actions = await codeActions(document, range, 'quickfix');
  const found = actions.find(({ title }) => title === 'Turn off repeated-word in this folder');
  ok(found, `the action, among ${actions.map(({ title }) => title).join(', ')}`);
  return found;
}

export const projects: Suite = {
  name: 'copydesk.json',
  tests: {
    'says who is meant and which rules count, and counts at once when it is edited': async () => {
      const file = await openFile('projects/one/copydesk.json', OURS);
      const { document } = await openSeed('projects/one/a.seed', TWICE);
      await problemOf(document, 'repeated-word');
      const card = await cardOver(document, 'Hanna Lind');
      for (const part of ['**Hanna Maria Lind**', 'https://www.wikidata.org/wiki/Q42']) includes(card, part);
      await replace(file, OURS, THEIRS);
      await problems(document, all => all.length === 0);
      includes(await cardOver(document, 'Hanna Lind'), '**Johanna Lind**');
    },
    'is told what is wrong in it': async () => {
      const { document } = await openFile('projects/two/copydesk.json', '{ "rules": { "mojibakes": "off" } }');
      const found = await problems(document, all => all.some(({ source }) => source === 'copydesk'));
      const [mistake] = found.filter(({ source }) => source === 'copydesk');
      equal(mistake?.message, 'There is no rule "mojibakes"; did you mean "mojibake"?');
      equal(document.getText(mistake?.range), '"mojibakes"');
      equal(document.languageId, 'jsonc');
    },
    'takes that a rule is off, and gives it back': async () => {
      const file = await openFile('projects/three/copydesk.json', OURS);
      const { document } = await openSeed('projects/three/a.seed', TWICE);
      await apply(await turningOff(document));
      await becomes(file.document, OURS.replace('{', `{${OFF},`));
      await problems(document, all => all.length === 0);
      await window.showTextDocument(file.document);
      await commands.executeCommand('undo');
      await becomes(file.document, OURS);
      await problemOf(document, 'repeated-word');
    },
    'is made where there is none': async () => {
      const { document } = await openSeed('projects/four/a.seed', TWICE);
      await apply(await turningOff(document));
      const made = Uri.from({ scheme: SCHEME, path: '/projects/four/copydesk.json' });
      await becomes(await workspace.openTextDocument(made), `{${OFF}\n}\n`);
      await problems(document, all => all.length === 0);
    },
  },
};
