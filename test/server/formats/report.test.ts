import assert from 'node:assert/strict';
import test from 'node:test';
import { analyze } from '../../../server/src/core/article.ts';
import { reportOf } from '../../../server/src/formats/report.ts';
import { COLOURS, NO_COLOURS } from '../../../server/src/formats/terminal.ts';
import type { Problem } from '../../../server/src/rules/rule.ts';
import { say } from '../../../server/src/words/phrase.ts';

/** Input: a text with what is wrong in brackets. Expectation: the lines of the report, the file's name aside. */
function check(name: string, input: string, columns: number, ...expected: string[]): void {
  test(name, () => {
    const [first, ...lines] = reportOf('a.txt', ...problemIn(input), NO_COLOURS, columns).split('\n');
    assert.equal(first, 'a.txt');
    assert.equal(lines.pop(), '', 'ends with a line break');
    assert.deepEqual(lines, expected);
  });
}

function problemIn(input: string): [ReturnType<typeof analyze>, Problem[]] {
  const text = input.replace(/[[\]]/g, '');
  const span = { start: input.indexOf('['), end: input.indexOf(']') - 1 };
  return [analyze(text), [{ ...span, rule: 'sample', severity: 'warning', message: say`Wrong.` }]];
}

const HEAD = 'warning     Wrong.  sample';

check('a word', 'Title\n\nThe [the] end.', 80, `  3:5      ${HEAD}`, '    The the end.', '        ^^^');
check('an insertion', 'Title\n\nThe end[]', 80, `  3:8      ${HEAD}`, '    The end', '           ^');
check('a wide character', '新聞[新]聞', 80, `  1:3      ${HEAD}`, '    新聞新聞', '        ^^');
check('an astral character', '😀 [an] ant', 80, `  1:4      ${HEAD}`, '    😀 an ant', '       ^^');
check('a tab', 'One\t[two]', 80, `  1:5      ${HEAD}`, '    One two', '        ^^^');
check('what is not seen', 'can[\u200b]dle', 80, `  1:4      ${HEAD}`, '    can<U+200B>dle', '       ^^^^^^^^');
check('CRLF', 'One\r\nTwo [two]\r\nThree', 80, `  2:5      ${HEAD}`, '    Two two', '        ^^^');
check('several lines show the first', 'One [two\nthree] four', 80, `  1:5      ${HEAD}`, '    One two', '        ^^^');

test('a terminal gets nothing from the article but text', () => {
  const [article, problems] = problemIn('\u001b[2J[the] \u009b31m end'.replace('[2J', '2J'));
  const report = reportOf('\u001b]0;evil\u0007.txt', article, problems, NO_COLOURS, 80);
  assert.doesNotMatch(report, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
});

test('colours change nothing but colours', () => {
  const [article, problems] = problemIn('Title\n\nThe [the] end.');
  const coloured = reportOf('a.txt', article, problems, COLOURS, 80);
  assert.match(coloured, /\u001b\[33mwarning/);
  assert.equal(coloured.replace(/\u001b\[\d+m/g, ''), reportOf('a.txt', article, problems, NO_COLOURS, 80));
});
