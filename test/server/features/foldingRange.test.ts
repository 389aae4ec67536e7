import assert from 'node:assert/strict';
import test from 'node:test';
import { foldingRanges } from '../../../server/src/features/foldingRange.ts';
import { type Given, marked } from './markedArticle.ts';

/** Input: marked text. Expectation: first and last line of each fold, with its kind. */
function check(name: string, text: string, given: Given, ...expected: readonly string[]): void {
  test(name, () => {
    const found = foldingRanges(marked(text, given).snapshot, true, 5000);
    assert.deepEqual(
      found.map(({ startLine, endLine, kind }) => `${startLine}-${endLine}${kind ? ` ${kind}` : ''}`),
      expected,
    );
  });
}

check('an empty text', '', {});
check('a quotation in one line', 'T\n\n{q1:"Yes."}', {});
check('a quotation of two paragraphs', 'T\n\n{q1:"Yes.}\n\n{q1:"No."}', {}, '2-4');
check('a footer of one line', 'T\n\nOne.\nShare', { footerFrom: 3 });
check('a footer of three lines', 'T\n\nOne.\nShare\n\nTop', { footerFrom: 3 }, '3-5 comment');
check('an interrupted quotation in two lines', 'T\n\n{q1:"Yes,"} he said.\n{q1:"No."}', {}, '2-3');
check('an interrupted quotation in one line', 'T\n\n{q1:"Yes,"} he said. {q1:"No."}', {});
check('two quotations of one another behind', 'T\n{q1:"A.\n"B."}\n{q2:"C.\n"D."}', {}, '1-2', '3-4');
check(
  'two people with one surname',
  'T\n{q1:"A.\n"B,"} said {s1:Ada Lund}. {q2:"C.\n"D,"} said {s2:Ib Lund}.',
  {},
  '1-2',
  '2-3',
);
check('astral characters', '😀\n\n😀 {q1:"Yes 😀.}\n\n{q1:"No."}', {}, '2-4');
check('a quotation and the footer', 'T\n{q1:"A.\n"B."}\nShare\nTop', { footerFrom: 3 }, '1-2', '3-4 comment');
check('CR LF', 'T\r\n\r\n{q1:"Yes.}\r\n{q1:"No."}', {}, '2-3');

test('a client that folds within lines gets columns', () => {
  const [fold] = foldingRanges(marked('T\nHe: {q1:"Yes.}\n{q1:"No."}').snapshot, false, 5000);
  assert.deepEqual(fold, { startLine: 1, startCharacter: 4, endLine: 2, endCharacter: 5 });
});

test('no more than the client takes', () => {
  const { snapshot } = marked('T\n{q1:"A\n"B}\n{q2:"C\n"D}\n');
  assert.equal(foldingRanges(snapshot, true, 1).length, 1);
});
