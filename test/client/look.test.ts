import assert from 'node:assert/strict';
import test from 'node:test';
import { lookOf, sourceLookOf } from '../../client/src/look.ts';

type Type = Parameters<typeof lookOf>[0]['type'];

/** Input: the type of a quotation and the rank of its speaker. Expectation: the key of its look. */
function check(type: Type, rank: number | null, key: string): void {
  test(`${type} speech of ${rank === null ? 'nobody' : `speaker ${rank}`}: ${key}`, () => {
    assert.equal(lookOf({ type, speaker: rank === null ? null : { name: 'Ada', rank } }).key, key);
  });
}

check('direct', 0, 'speaker1 solid');
check('mixed', 1, 'speaker2 dashed');
check('direct', 2, 'speaker3 dotted');
check('direct', 3, 'speaker4 double');
check('direct', 4, 'speaker5 solid');
check('direct', 8, 'speaker1 dashed');
check('direct', 12, 'speaker5 dashed');
check('direct', 31, 'speaker8 dotted');
check('direct', 32, 'speaker1 solid');
check('direct', null, 'unattributed');
check('indirect', 1, 'speaker2 indirect');
check('indirect', 9, 'speaker2 indirect');
check('indirect', null, 'unattributed indirect');

test('speakers who share a colour differ in the underline', () => {
  const keys = Array.from({ length: 32 }, (_, rank) => lookOf({ type: 'direct', speaker: { name: '', rank } }).key);
  assert.equal(new Set(keys).size, 32);
});

test('reported speech is dotted whoever says it', () => {
  const underlines = Array.from(
    { length: 8 },
    (_, rank) => lookOf({ type: 'indirect', speaker: { name: '', rank } }).underline,
  );
  assert.deepEqual(new Set(underlines), new Set(['dotted']));
});

test('the words that name a speaker have the colour of what the speaker says, under the marks and without', () => {
  for (const type of ['direct', 'indirect'] as const) {
    for (const speaker of [{ name: 'Ada', rank: 9 }, null]) {
      assert.equal(sourceLookOf({ type, speaker }).colour, lookOf({ type, speaker }).colour);
    }
  }
});
