import assert from 'node:assert/strict';
import test from 'node:test';
import { codePointsOf, splitsPair, utf16Of } from '../../../../server/src/core/text/codePoints.ts';

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
    const utf16 = utf16Of(text);
    let offset = 0;
    let expected = 0;
    for (const character of text) {
      assert.equal(codePoint(offset), expected);
      assert.equal(utf16(expected), offset);
      assert.equal(splitsPair(text, offset), false);
      if (character.length === 2) assert.equal(splitsPair(text, offset + 1), true);
      offset += character.length;
      expected++;
    }
    assert.equal(codePoint(text.length), expected);
    assert.equal(utf16(expected), text.length);
  });
}
