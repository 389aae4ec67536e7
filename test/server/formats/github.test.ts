import assert from 'node:assert/strict';
import test from 'node:test';
import { analyze } from '../../../server/src/core/article.ts';
import { githubAnnotations } from '../../../server/src/formats/github.ts';
import type { Problem } from '../../../server/src/rules/rule.ts';
import { say } from '../../../server/src/words/phrase.ts';

const TEXT = 'Title\n\nThe the end.\nMore.';
const problem = (given: Partial<Problem>): Problem => ({
  start: 11,
  end: 14,
  rule: 'repeated-word',
  severity: 'warning',
  message: say`Twice.`,
  ...given,
});

function check(name: string, given: Partial<Problem>, expected: string, file = 'seeds/a.txt'): void {
  test(name, () => assert.deepEqual(githubAnnotations(file, analyze(TEXT), [problem(given)]), [expected]));
}

check('on one line', {}, '::warning file=seeds/a.txt,line=3,endLine=3,col=5,endColumn=8,title=repeated-word::Twice.');
check(
  'over lines, without columns',
  { end: 24 },
  '::warning file=seeds/a.txt,line=3,endLine=4,title=repeated-word::Twice.',
);
check(
  'an information is a notice',
  { severity: 'information' },
  '::notice file=seeds/a.txt,line=3,endLine=3,col=5,endColumn=8,title=repeated-word::Twice.',
);
check(
  'a hint is a notice',
  { severity: 'hint' },
  '::notice file=seeds/a.txt,line=3,endLine=3,col=5,endColumn=8,title=repeated-word::Twice.',
);
check(
  'nothing can end the command or begin another',
  { severity: 'error', message: say`100 %\r\n::error::a:b,c` },
  '::error file=a%25%2C%3A%0A.txt,line=3,endLine=3,col=5,endColumn=8,title=repeated-word::100 %25%0D%0A::error::a:b,c',
  'a%,:\n.txt',
);
