import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { applyEdits, EditHistory } from '../../../server/src/rules/edits.ts';
import { withoutOverlap } from '../../../server/src/rules/rounds.ts';
import type { Edit } from '../../../server/src/rules/rule.ts';

test('edits apply in any order', () => {
  const edits = [
    { start: 4, end: 4, newText: 'old ' },
    { start: 0, end: 3, newText: 'A' },
    { start: 9, end: 10, newText: '' },
  ];
  assert.equal(applyEdits('The ferry!', edits), 'A old ferry');
});

test('rounds of edits become one set of edits of the original', () => {
  const history = new EditHistory('abcdef'.length);
  history.add([{ start: 1, end: 3, newText: 'XYZ' }]);
  history.add([{ start: 2, end: 3, newText: '' }]);
  history.add([{ start: 5, end: 5, newText: '!' }]);
  assert.deepEqual(history.edits(), [
    { start: 1, end: 3, newText: 'XZ' },
    { start: 5, end: 5, newText: '!' },
  ]);
});

test('a history without edits is empty', () => {
  assert.deepEqual(new EditHistory(0).edits(), []);
  assert.deepEqual(new EditHistory(7).edits(), []);
});

test('of fixes that overlap the first stays', () => {
  const first = [{ start: 0, end: 4, newText: '' }];
  const second = [{ start: 2, end: 6, newText: '' }];
  const third = [{ start: 4, end: 6, newText: 'x' }];
  assert.deepEqual(withoutOverlap([second, first, third]), [...first, ...third]);
});

test('a fix of several edits stays or goes as a whole', () => {
  const pair = [
    { start: 1, end: 2, newText: 'x' },
    { start: 8, end: 9, newText: 'y' },
  ];
  const early = [{ start: 0, end: 3, newText: '' }];
  assert.deepEqual(withoutOverlap([pair, early]), early);
});

/** Edits of a text of that length, in order and apart. */
const editsOf = (length: number): fc.Arbitrary<Edit[]> =>
  fc
    .uniqueArray(fc.nat({ max: length }), { maxLength: 8 })
    .map(offsets => offsets.sort((a, b) => a - b))
    .chain(offsets =>
      fc.tuple(
        ...Array.from({ length: offsets.length >> 1 }, (_, i) =>
          fc.string({ maxLength: 3 }).map(newText => ({ start: offsets[2 * i]!, end: offsets[2 * i + 1]!, newText })),
        ),
      ),
    );

test('a history of any rounds gives the text that the rounds gave', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 40 }).chain(text =>
        editsOf(text.length).chain(first => {
          const second = applyEdits(text, first);
          return editsOf(second.length).map(more => ({ text, first, second, more }));
        }),
      ),
      ({ text, first, second, more }) => {
        const history = new EditHistory(text.length);
        history.add(first);
        history.add(more);
        assert.equal(applyEdits(text, history.edits()), applyEdits(second, more));
      },
    ),
  );
});
