import { ConfigurationTarget, Range, window, workspace } from 'vscode';
import { analyze } from '../../../server/src/core/article.ts';
import type { Span } from '../../../server/src/core/span.ts';
import { check, fixesOf, rules } from '../../../server/src/rules/index.ts';
import { plainText } from '../../../server/src/words/phrase.ts';
import { parseMarked } from '../../server/rules/markedText.ts';
import type { RuleCase, RuleCases } from '../../server/rules/ruleCase.ts';
import { equal, ok } from './assert.ts';
import { apply, codeActions, openSeed, openUnseen, problemOf } from './desk.ts';
import type { Suite } from './runner.ts';

const LOUD = Object.fromEntries(rules.map(({ id, severity }) => [id, severity]));

/** As in the rules' own tests. */
const TITLE = 'Notes from the quay\n\n';

/** One finding, and the text that its preferred fix leaves; `fixed` is null where the rule offers no fix. */
interface Example {
  readonly text: string;
  readonly fixed: string | null;
}

/** The first of a rule's cases that has one finding and a fix; of a rule without fixes the first that has a finding. */
async function exampleOf(rule: string): Promise<Example> {
  const { default: set } = (await import(`../../server/rules/cases/${rule}.ts`)) as { default: RuleCases };
  const title = set.whole ? '' : TITLE;
  const marked = (one: RuleCase) => parseMarked(title + (typeof one === 'string' ? one : one[0]));
  const isFixed = (one: RuleCase): one is readonly [string, string] => typeof one !== 'string';
  const one = set.cases.filter(isFixed).find(each => marked(each).spans.length === 1);
  if (one) return { text: marked(one).text, fixed: title + one[1] };
  const silent = set.cases.find(each => !isFixed(each) && marked(each).spans.length > 0);
  ok(silent, `case of ${rule} with a finding`);
  return { text: marked(silent).text, fixed: null };
}

/** Where the rule's finding is, and the title of its fix most wanted; other rules may have fixes at the same place. */
function wanted(text: string, rule: string): { readonly at: Span; readonly title: string | undefined } {
  const article = analyze(text);
  const problem = check(article, { rules: LOUD }).find(each => each.rule === rule);
  ok(problem, `finding of ${rule}`);
  const preferred = fixesOf(article, problem).find(fix => fix.preferred);
  return { at: problem, title: preferred && plainText(preferred.title) };
}

/** Applies the preferred fix as VS Code would on a light bulb at the finding. */
async function assertFixes(rule: string): Promise<void> {
  const { text, fixed } = await exampleOf(rule);
  const { at, title } = wanted(text, rule);
  equal(`${rule}: ${title !== undefined}`, `${rule}: ${fixed !== null}`);
  if (fixed === null) return;
  const document = await openUnseen(`quick-fixes/${rule}.seed`, text);
  const range = new Range(document.positionAt(at.start), document.positionAt(at.end));
  const offered = await codeActions(document, range, 'quickfix');
  const fix = offered.find(action => action.title === title && action.isPreferred);
  ok(fix, `quick fix of ${rule}`);
  await apply(fix);
  equal(`${rule}: ${document.getText()}`, `${rule}: ${fixed}`);
}

const NEWSROOM = 'loaded-verb';

/** With every rule reporting, the newsroom's too: the server has heard of it when one of those shows. */
async function withAllRules(work: () => Promise<void>): Promise<void> {
  const setting = (value: object | undefined) =>
    workspace.getConfiguration('copydesk').update('rules', value, ConfigurationTarget.Global);
  await setting(LOUD);
  try {
    const { document } = await openSeed('quick-fixes/all-rules.seed', (await exampleOf(NEWSROOM)).text);
    await problemOf(document, NEWSROOM);
    await work();
  } finally {
    await setting(undefined);
  }
}

export const quickFixes: Suite = {
  name: 'quick fixes',
  tests: {
    'of every rule do what they say': () =>
      withAllRules(async () => {
        await Promise.all(rules.map(({ id }) => assertFixes(id)));
      }),
    'lead to the first of two alike': async () => {
      const words = '“We sail at noon, come what may,”';
      const text = `The quay\n\n${words} he said.\n\n${words} she said.`;
      const { document, selection } = await openSeed('quick-fixes/twice.seed', text);
      ok(selection.isEmpty, 'nothing selected');
      const { range } = await problemOf(document, 'duplicate-quote');
      const offered = await codeActions(document, range, 'quickfix');
      const lead = offered.find(({ title }) => title === 'Go to the first');
      ok(lead, 'quick fix that leads to the first');
      await apply(lead);
      equal(document.offsetAt(window.activeTextEditor!.selection.start), text.indexOf(words));
      equal(document.getText(window.activeTextEditor!.selection), words);
    },
  },
};
