import { commands } from 'vscode';
import { ARTICLE, CLEAN } from './article.ts';
import { equal, ok } from './assert.ts';
import { all, apply, becomes, codeActions, openSeed, problemOf, problems, replace, ruleOf } from './desk.ts';
import type { Suite } from './runner.ts';

const FOUND = ['duplicate-headline', 'indefinite-article', 'lost-apostrophe', 'boilerplate'];
const FIX_ALL = 'source.fixAll.copydesk';

/** What can't be wrong; whether a line is the article's, the user decides. */
const FIXED = ARTICLE.replace(/^(.*)\n\n\1\n/, '$1\n')
  .replace('an hundred', 'a hundred')
  .replace('year s', "year's");

export const findings: Suite = {
  name: 'problems',
  tests: {
    'are what the rules find': async () => {
      const { document } = await openSeed('problems/one.seed', ARTICLE);
      const found = await problems(document, all => all.length >= FOUND.length);
      equal(found.map(ruleOf), FOUND);
      equal(document.getText(found[1]?.range), 'an hundred');
      equal(
        found.every(({ source }) => source === 'copydesk'),
        true,
      );
    },
    'follow the text': async () => {
      const editor = await openSeed('problems/two.seed', CLEAN);
      await replace(editor, 'runs again', 'runs runs again');
      await problemOf(editor.document, 'repeated-word');
      await replace(editor, 'runs runs', 'runs');
      await problems(editor.document, all => all.length === 0);
    },
    'have a quick fix': async () => {
      const editor = await openSeed('problems/three.seed', ARTICLE);
      const { range } = await problemOf(editor.document, 'indefinite-article');
      const [fix] = await codeActions(editor.document, range, 'quickfix');
      ok(fix, 'quick fix');
      await apply(fix);
      equal(editor.document.getText(), ARTICLE.replace('an hundred', 'a hundred'));
      await problems(editor.document, all => all.length === FOUND.length - 1);
    },
    'are fixed together by source.fixAll.copydesk': async () => {
      const { document } = await openSeed('problems/four.seed', ARTICLE);
      await problemOf(document, 'boilerplate');
      const actions = await codeActions(document, all(document), FIX_ALL);
      equal(
        actions.map(({ kind }) => kind?.value),
        [FIX_ALL],
      );
      await apply(actions[0] as (typeof actions)[0]);
      equal(document.getText(), FIXED);
      await problems(document, all => all.length === 1);
    },
    'are fixed together by command': async () => {
      const { document } = await openSeed('problems/five.seed', ARTICLE);
      await problemOf(document, 'boilerplate');
      await commands.executeCommand('copydesk.fixAll');
      await becomes(document, FIXED);
    },
    'inside quotation marks are left to the user': async () => {
      const spoken = CLEAN.replace('I dropped', 'I didn t drop');
      const { document } = await openSeed('problems/six.seed', spoken);
      const { range } = await problemOf(document, 'lost-apostrophe');
      equal((await codeActions(document, all(document), FIX_ALL)).length, 0);
      equal((await codeActions(document, range, 'quickfix')).length > 0, true);
    },
  },
};
