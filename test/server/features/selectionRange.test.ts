import assert from 'node:assert/strict';
import test from 'node:test';
import type { SelectionRange } from 'vscode-languageserver';
import { selectionRanges } from '../../../server/src/features/selectionRange.ts';
import { marked } from './markedArticle.ts';

/** Input: marked text with a caret. Expectation: what is selected, growing, without the last step, which is everything. */
function check(name: string, text: string, ...expected: readonly string[]): void {
  test(name, () => {
    const { snapshot, article, caret } = marked(text);
    const [first] = selectionRanges(snapshot, [snapshot.places.positionAt(caret)]);
    const steps: string[] = [];
    for (let step: SelectionRange | undefined = first; step; step = step.parent) {
      const { start, end } = snapshot.places.spanOf(step.range);
      steps.push(article.text.slice(start, end));
    }
    assert.deepEqual(steps, [...expected, article.text]);
  });
}

check('word, mention, paragraph', 'T\n\n{s1:Ada L‸und} left.', 'Lund', 'Ada Lund', 'Ada Lund left.');
check('word, quotation, paragraph', 'T\n\n{q1:"We s‸tay,"} said Ada.', 'stay', '"We stay,"', '"We stay," said Ada.');
check('between a word and a blank', 'T\n\nAda‸ left.', 'Ada', 'Ada left.');
check('a hyphen and an apostrophe belong to a word', 'T\n\nThe tax-fr‸ee', 'tax-free', 'The tax-free');
check('an astral letter', 'T\n\na 𝔄‸𝔅 b', '𝔄𝔅', 'a 𝔄𝔅 b');
check('CR LF before', 'T\r\n\r\n{s1:Ada L‸und} left.\r\n', 'Lund', 'Ada Lund', 'Ada Lund left.');
check(
  'two people with one surname',
  'T\n\n{s1:Ada} and {s2:Ib L‸und} left.',
  'Lund',
  'Ib Lund',
  'Ada and Ib Lund left.',
);
check('no word here', 'T\n\n( ‸ )', '( )'.replace(' ', '  '));
check('between paragraphs', 'T\n‸\nAda');
check('an empty text', '‸');
check('quotation in a quotation', 'T\n\n{q1:that {q2:"this ta‸x"} goes}', 'tax', '"this tax"', 'that "this tax" goes');

test('one answer a position', () => {
  const { snapshot } = marked('T\n\nAda left.');
  assert.equal(
    selectionRanges(snapshot, [
      { line: 0, character: 0 },
      { line: 9, character: 9 },
    ]).length,
    2,
  );
});
