import { commands, Selection, type TextEditor, Uri, workspace } from 'vscode';
import { ARTICLE } from './article.ts';
import { equal, includes, ok } from './assert.ts';
import { apply, cardOver, codeActions, openSeed, problemOf, problems, rangeOf, replace, ruleOf } from './desk.ts';
import { SCHEME } from './memory-files.ts';
import type { Suite } from './runner.ts';

const review = (command: string, ...args: unknown[]) => commands.executeCommand(`copydesk.review.${command}`, ...args);

/** Puts the cursor on the first occurrence of some words, or selects them. */
function point(editor: TextEditor, words: string, select = false): void {
  const { start, end } = rangeOf(editor.document, words);
  editor.selection = new Selection(start, select ? end : start);
}

interface Annotation {
  readonly motivation: string;
  readonly body: readonly { readonly purpose: string; readonly value: string }[];
}

/** What is kept in a sidecar, a line an annotation: the motivation and the values; sorted. */
async function kept(name: string): Promise<string[]> {
  const uri = Uri.from({ scheme: SCHEME, path: `/${name}.anno.json` });
  const { items } = JSON.parse(new TextDecoder().decode(await workspace.fs.readFile(uri))) as { items: Annotation[] };
  return items.map(({ motivation, body }) => `${motivation} ${body.map(({ value }) => value).join(' ')}`).sort();
}

const DECIDED = 'an annotator has decided so';

export const reviews: Suite = {
  name: 'review',
  tests: {
    'accepts, rejects and attributes, saves at once, and takes it back': async () => {
      const editor = await openSeed('reviews/one.seed', ARTICLE);
      point(editor, 'We measured');
      await review('accept');
      includes(await cardOver(editor.document, 'We measured'), DECIDED);
      point(editor, 'Nobody fell');
      await review('speaker', 2);
      includes(await cardOver(editor.document, 'Nobody fell'), '**Paul Okoro**');
      point(editor, 'a modest miracle');
      await review('rejectScare');
      const all = ['assessing accepted direct Hanna Lind', 'assessing accepted direct Paul Okoro'];
      equal(await kept('reviews/one'), [...all, 'assessing rejected scare-quote']);
      await review('undo');
      equal(await kept('reviews/one'), all);
      await review('undo');
      equal(await kept('reviews/one'), all.slice(0, 1));
      includes(await cardOver(editor.document, 'Nobody fell'), '**Hanna Lind**');
      await review('redo');
      equal(await kept('reviews/one'), all);
    },
    'takes keys that come faster than they are done, one after the other': async () => {
      const editor = await openSeed('reviews/fast.seed', ARTICLE);
      point(editor, 'We measured');
      await Promise.all([review('accept'), review('accept'), review('accept')]);
      equal((await kept('reviews/fast')).length, 3);
    },
    'makes what is selected a quotation, and notes stay': async () => {
      const editor = await openSeed('reviews/two.seed', ARTICLE);
      point(editor, 'The work had begun', true);
      await review('addQuotation');
      equal(await kept('reviews/two'), ['assessing accepted']);
      await replace(editor, 'The work had begun', 'In fact the work had begun');
      point(editor, 'floods');
      await review('growEnd');
      equal((await kept('reviews/two')).length, 1);
    },
    'describes the text as it was saved, and saves that too': async () => {
      const editor = await openSeed('reviews/four.seed', ARTICLE);
      point(editor, 'We measured');
      await review('accept');
      await replace(editor, 'We measured', 'We have measured');
      const written = new Promise<string>(resolve => {
        const listening = workspace.onDidSaveTextDocument(({ uri, getText }) => {
          if (!uri.path.endsWith('/four.anno.json')) return;
          listening.dispose();
          resolve(getText());
        });
      });
      ok(await editor.document.save(), 'the article is saved');
      includes(await written, 'We have measured');
    },
    'finds decisions again after the text was edited elsewhere, and asks where it is not sure': async () => {
      const before = await openSeed('reviews/before.seed', ARTICLE);
      for (const [words, verdict] of [
        ['We measured', 'accept'],
        ['Nobody fell', 'accept'],
        ['a modest miracle', 'rejectScare'],
      ] as const) {
        point(before, words);
        await review(verdict);
      }
      const uri = (name: string): Uri => Uri.from({ scheme: SCHEME, path: `/reviews/${name}` });
      const sidecar = await workspace.fs.readFile(uri('before.anno.json'));
      await workspace.fs.writeFile(uri('elsewhere.anno.json'), sidecar);
      const edited = ARTICLE.replace('The town of', 'As was told, the town of')
        .replace(/"Nobody fell.*\n/, 'The council was content.\n')
        .replace('called the bridge "a modest miracle of steel".', 'came.')
        .replace('The work had', 'Why is it "a modest miracle of steel"? The work had');
      const { document } = await openSeed('reviews/elsewhere.seed', edited);
      includes(await cardOver(document, 'We measured'), DECIDED);
      const unsure = async (): Promise<string[]> =>
        (await problems(document, () => true)).map(ruleOf).filter(rule => rule.startsWith('annotation-'));
      const drifted = await problemOf(document, 'annotation-drifted');
      includes(document.getText(drifted.range), 'a modest miracle of steel');
      equal(await unsure(), ['annotation-orphaned', 'annotation-drifted']);
      for (const [title, at] of [
        ['Move the annotation here', drifted.range],
        ['Delete the annotation', rangeOf(document, 'Orley')],
      ] as const) {
        const action = (await codeActions(document, at, 'quickfix')).find(each => each.title === title);
        ok(action, title);
        await apply(action);
      }
      await problems(document, all => !all.some(each => ruleOf(each).startsWith('annotation-')));
      equal(await kept('reviews/elsewhere'), [
        'assessing accepted direct Hanna Lind',
        'assessing rejected scare-quote',
      ]);
    },
    'leaves a finding be, for one place, and saves that at once': async () => {
      const { document } = await openSeed('reviews/three.seed', ARTICLE);
      const found = await problems(document, all => all.some(each => ruleOf(each) === 'lost-apostrophe'));
      const finding = found.find(each => ruleOf(each) === 'lost-apostrophe')!;
      const actions = await codeActions(document, finding.range, 'quickfix');
      const leave = actions.find(({ title }) => title === 'Leave this one be (lost-apostrophe)');
      ok(leave, 'quick fix that leaves it be');
      await apply(leave);
      await problems(document, all => !all.some(each => ruleOf(each) === 'lost-apostrophe'));
      equal((await kept('reviews/three')).length, 1);
    },
  },
};
