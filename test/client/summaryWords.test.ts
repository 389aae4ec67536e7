import assert from 'node:assert/strict';
import test from 'node:test';
import { summaryWords } from '../../client/src/summaryWords.ts';
import { english } from './english.ts';

/** Input: quotations, how many have a speaker, speakers, milliseconds. */
function check(counts: readonly [number, number, number, number], text: string, detail: string): void {
  test(`${counts}: ${text}`, () => {
    const [quotations, attributed, speakers, milliseconds] = counts;
    assert.deepEqual(summaryWords({ quotations, attributed, speakers, milliseconds }, 'usual', english), {
      text,
      detail,
    });
  });
}

check([0, 0, 0, 0], '0 quotations of 0 speakers', 'analysed in 1 ms');
check([1, 1, 1, 1.6], '1 quotation of 1 speaker', 'analysed in 2 ms');
check([9, 7, 4, 3], '9 quotations of 4 speakers', '2 without a speaker, analysed in 3 ms');

test('of a large file it tells what is left out', () => {
  const summary = { quotations: 1, attributed: 1, speakers: 1, milliseconds: 1 };
  assert.match(
    summaryWords(summary, 'large', english).detail,
    /, large file: tinted only around .* no semantic colours$/,
  );
  assert.match(summaryWords(summary, 'huge', english).detail, /, very large file: .*outline, review and speakers$/);
});
