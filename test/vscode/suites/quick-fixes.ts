import { ConfigurationTarget, workspace } from 'vscode';
import { analyze } from '../../../server/src/core/article.ts';
import { check, fixesOf, rules } from '../../../server/src/rules/index.ts';
import { parseMarked } from '../../server/rules/markedText.ts';
import type { RuleCase, RuleCases } from '../../server/rules/ruleCase.ts';
import { equal, ok } from './assert.ts';
import { apply, codeActions, openSeed, problemOf } from './desk.ts';
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

/** The title of the fix most wanted, as the engine words it; other rules may have fixes at the same place. */
function preferredTitle(text: string, rule: string): string | undefined {
  const article = analyze(text);
  const problem = check(article, { rules: LOUD }).find(each => each.rule === rule);
  return problem && fixesOf(article, problem).find(({ preferred }) => preferred)?.title;
}

/** Every rule reports, the newsroom's too. */
async function withAllRules(work: () => Promise<void>): Promise<void> {
  const setting = (value: object | undefined) =>
    workspace.getConfiguration('copydesk').update('rules', value, ConfigurationTarget.Global);
  await setting(LOUD);
  try {
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
        for (const { id } of rules) {
          const { text, fixed } = await exampleOf(id);
          const title = preferredTitle(text, id);
          equal(`${id}: ${title !== undefined}`, `${id}: ${fixed !== null}`);
          if (fixed === null) continue;
          const { document } = await openSeed(`quick-fixes/${id}.seed`, text);
          const { range } = await problemOf(document, id);
          const fix = (await codeActions(document, range, 'quickfix')).find(
            action => action.title === title && action.isPreferred,
          );
          ok(fix, `quick fix of ${id}`);
          await apply(fix);
          equal(`${id}: ${document.getText()}`, `${id}: ${fixed}`);
        }
      }),
  },
};
