import { deepEqual, equal, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { CUE_WORDS, shareAsCue, shareOfCues, usualContent } from '../../../../server/src/core/lexicon/cueWords.ts';

test('every line of the counts can be right', () => {
  ok(CUE_WORDS.size > 300);
  for (const [word, counted] of CUE_WORDS) {
    const contents = Object.values(counted.contents);
    ok(/^\p{Ll}[\p{Ll}’'-]*$/u.test(word), word);
    equal(
      contents.reduce((a, b) => a + b),
      counted.cues,
      word,
    );
    ok(counted.cues <= counted.occurrences, word);
  }
});

/** What the table says of a word: whether it is a cue more often than not, and what it mostly takes. */
function check(word: string, ...expected: readonly [boolean, string]): void {
  test(word, () => {
    const known = CUE_WORDS.get(word)!;
    deepEqual([shareAsCue(known) > 0.5, usualContent(known)], expected);
  });
}

check('said', true, 'quotation');
check('noted', true, 'that');
check('vowed', true, 'to');
check('described', true, 'phrase');
check('support', false, 'phrase');
check('expected', true, 'clause');

test('“said” heads between a fifth and a quarter of all cues', () => {
  const share = shareOfCues(CUE_WORDS.get('said')!);
  ok(share > 0.2 && share < 0.25);
});
