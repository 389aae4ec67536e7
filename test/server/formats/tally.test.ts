import assert from 'node:assert/strict';
import test from 'node:test';
import { addTo, emptyTally, summaryOf } from '../../../server/src/formats/tally.ts';
import type { Problem, Severity } from '../../../server/src/rules/rule.ts';
import { say } from '../../../server/src/words/phrase.ts';

/** One list an article: rule and severity of each of its problems. */
function check(expected: string, ...articles: (readonly [string, Severity])[][]): void {
  test(expected, () => {
    const tally = emptyTally();
    for (const problems of articles) {
      addTo(
        tally,
        problems.map(([rule, severity]): Problem => ({ rule, severity, start: 0, end: 1, message: say`` })),
      );
    }
    assert.equal(summaryOf(tally), expected);
  });
}

check('No problems in 0 articles.');
check('No problems in 1 article.', []);
check('1 problem in 1 article: 1 warning.', [['boilerplate', 'warning']]);
check(
  '4 problems in 2 of 3 articles: 1 error, 1 warning, 1 information, 1 hint. "copydesk fix" repairs up to 2 of them.',
  [
    ['mojibake', 'error'],
    ['double-space', 'hint'],
  ],
  [],
  [
    ['boilerplate', 'warning'],
    ['unattributed-quote', 'information'],
  ],
);
