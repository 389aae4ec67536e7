import assert from 'node:assert/strict';
import test from 'node:test';
import { clean, excerpt } from '../../../server/src/features/excerpt.ts';

function check(name: string, text: string, length: number, expected: string): void {
  test(name, () => assert.equal(excerpt(text, length), expected));
}

check('a short text stays', 'Ada Lund', 20, 'Ada Lund');
check('white space is folded', '  Ada \u00a0\r\n Lund\t', 20, 'Ada Lund');
check('a long text is cut at a word', 'The harbour will stay open', 14, 'The harbour…');
check('a long word is cut inside', 'Donaudampfschifffahrt', 8, 'Donauda…');
check('no surrogate pair is cut in two', 'abc😀😀', 5, 'abc…');
check('bidi controls are left out', 'a\u202Eb\u2066c', 9, 'abc');
check('zero-width characters are left out', 'a\u200Bb\uFEFFc\u00AD', 9, 'abc');
check('joiners that emoji need stay', '👩\u200D🚀', 9, '👩\u200D🚀');
check('a lone surrogate is replaced', 'a\uD800b', 9, 'a\uFFFDb');
check('NUL becomes a blank', 'a\0b', 9, 'a b');
check('an empty text stays empty', '', 9, '');
check('only blanks are empty', ' \n\t', 9, '');

test('an endless line is not read to its end', () => {
  assert.equal(excerpt('word '.repeat(1_000_000), 12), 'word word…');
});

test('blanks at the beginning do not hide what follows', () => {
  assert.equal(clean(`${' '.repeat(500)}x`), 'x');
});
