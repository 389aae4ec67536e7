import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { analyze } from '../../../server/src/core/article.ts';
import { applyEdits } from '../../../server/src/rules/edits.ts';
import { check, fixesOf, rules } from '../../../server/src/rules/index.ts';
import type { Rule } from '../../../server/src/rules/rule.ts';
import { plainText } from '../../../server/src/words/phrase.ts';
import { mark, parseMarked } from './markedText.ts';
import type { RuleCase, RuleCases } from './ruleCase.ts';

const TITLE = 'Notes from the quay\n\n';
const FEWEST_CASES = 15;

for (const rule of rules) {
  const { default: set } = (await import(`./cases/${rule.id}.ts`)) as { default: RuleCases };
  describe(rule.id, () => {
    for (const one of set.cases) test(nameOf(one), () => expect(rule, one, set.whole === true));

    test(`has ${FEWEST_CASES} cases or more, a third of them silent`, () => {
      const silent = set.cases.filter(one => parseMarked(markedOf(one)).spans.length === 0).length;
      assert.ok(set.cases.length >= FEWEST_CASES, `${set.cases.length} cases`);
      assert.ok(silent * 3 >= set.cases.length, `${silent} of ${set.cases.length} silent`);
    });
  });
}

function markedOf(one: RuleCase): string {
  return typeof one === 'string' ? one : one[0];
}

function nameOf(one: RuleCase): string {
  const style = typeof one === 'string' ? undefined : one[2];
  return `${style ? `${style}: ` : ''}${JSON.stringify(markedOf(one)).slice(1, 90)}`;
}

function expect(rule: Rule, one: RuleCase, whole: boolean): void {
  const title = whole ? '' : TITLE;
  const { text } = parseMarked(title + markedOf(one));
  const article = analyze(text);
  const problems = check(article, {
    rules: { [rule.id]: rule.severity },
    style: typeof one === 'string' ? 'none' : (one[2] ?? 'none'),
  }).filter(problem => problem.rule === rule.id);
  assert.equal(mark(text, problems), title + markedOf(one));
  for (const problem of problems) {
    assert.equal(problem.severity, rule.severity);
    assert.notEqual(plainText(problem.message), '');
    const fixes = fixesOf(article, problem);
    assert.ok(fixes.filter(fix => fix.preferred).length <= 1);
    assert.ok(!fixes.some((fix, i) => i > 0 && fix.preferred), 'the preferred fix is the first');
    for (const { edits } of fixes)
      for (const { start, end } of edits) assert.ok(0 <= start && start <= end && end <= text.length);
  }
  if (typeof one === 'string') return;
  const edits = problems.flatMap(problem => fixesOf(article, problem).find(fix => fix.preferred)?.edits ?? []);
  assert.equal(applyEdits(text, edits), title + one[1]);
}
