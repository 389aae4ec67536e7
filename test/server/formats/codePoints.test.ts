import assert from 'node:assert/strict';
import test from 'node:test';
import { codePointsOf } from '../../../server/src/formats/codePoints.ts';

for (const text of [
  '',
  'plain',
  'é“”',
  '😀',
  'a😀b😀😀c',
  '\ud83d lone',
  'lone \ude00',
  '\ud83d\ud83d\ude00x',
  '𝒜\u0301',
]) {
  test(`offsets of ${JSON.stringify(text)}`, () => {
    const codePoint = codePointsOf(text);
    let offset = 0;
    let expected = 0;
    for (const character of text) {
      assert.equal(codePoint(offset), expected);
      offset += character.length;
      expected++;
    }
    assert.equal(codePoint(text.length), expected);
  });
}
