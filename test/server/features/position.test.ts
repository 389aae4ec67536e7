import assert from 'node:assert/strict';
import test from 'node:test';
import { placesOf } from '../../../server/src/features/position.ts';

/** Input: a text with one caret. Expectation: line and column of the caret. */
function check(name: string, textWithCaret: string, line: number, character: number): void {
  test(name, () => {
    const offset = textWithCaret.indexOf('‸');
    const places = placesOf(textWithCaret.replace('‸', ''));
    assert.deepEqual(places.positionAt(offset), { line, character });
    assert.equal(places.offsetAt({ line, character }), offset);
  });
}

check('an empty text', '‸', 0, 0);
check('the beginning', '‸one', 0, 0);
check('the end', 'one‸', 0, 3);
check('after a line feed', 'one\n‸two', 1, 0);
check('before a line feed', 'one‸\ntwo', 0, 3);
check('after CR LF', 'one\r\ntwo‸\r\nthree', 1, 3);
check('after a lone CR', 'one\rtw‸o', 1, 2);
check('CR LF, LF and CR in one text', 'a\r\nb\nc\rd‸', 3, 1);
check('after a final line feed', 'one\n‸', 1, 0);
check('empty lines', '\n\n‸\n', 2, 0);
check('an astral character counts two', '😀‸!', 0, 2);
check('a combining mark counts by itself', 'e\u0301‸', 0, 2);
check('no line separator ends a line', 'a\u2028b‸', 0, 3);
check('NUL and BOM are characters', '\uFEFFa\0‸b', 0, 3);

test('what lies outside is clamped into the text', () => {
  const places = placesOf('one\r\ntwo\n');
  assert.equal(places.offsetAt({ line: 0, character: 99 }), 3);
  assert.equal(places.offsetAt({ line: 1, character: 4 }), 8);
  assert.equal(places.offsetAt({ line: 99, character: 0 }), 9);
  assert.equal(places.offsetAt({ line: -1, character: -1 }), 0);
  assert.deepEqual(places.positionAt(-5), { line: 0, character: 0 });
  assert.deepEqual(places.positionAt(99), { line: 2, character: 0 });
});

test('between CR and LF is the end of the line', () => {
  assert.deepEqual(placesOf('one\r\ntwo').positionAt(4), { line: 0, character: 3 });
});

test('positions that are none count as the beginning', () => {
  const places = placesOf('one\ntwo');
  for (const position of [undefined, null, {}, { line: 'x', character: Number.NaN }, { line: 0.9, character: 0 }]) {
    assert.equal(places.offsetAt(position as never), 0);
  }
});

test('a backward range is turned round', () => {
  const places = placesOf('one\ntwo');
  const range = { start: { line: 1, character: 1 }, end: { line: 0, character: 1 } };
  assert.deepEqual(places.spanOf(range), { start: 1, end: 5 });
});
