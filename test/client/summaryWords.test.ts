import assert from 'node:assert/strict';
import test from 'node:test';
import { summaryWords } from '../../client/src/summaryWords.ts';
import { english } from './english.ts';

/** Input: quotations, how many have a speaker, speakers, milliseconds. */
function check(counts: readonly [number, number, number, number], text: string, detail: string): void {
  test(`${counts}: ${text}`, () => {
    const [quotations, attributed, speakers, milliseconds] = counts;
    assert.deepEqual(summaryWords({ quotations, attributed, speakers, milliseconds }, false, english), {
      text,
      detail,
    });
  });
}

check([0, 0, 0, 0], '0 quotations of 0 speakers', 'analysed in 1 ms');
check([1, 1, 1, 1.6], '1 quotation of 1 speaker', 'analysed in 2 ms');
check([9, 7, 4, 3], '9 quotations of 4 speakers', '2 without a speaker, analysed in 3 ms');
