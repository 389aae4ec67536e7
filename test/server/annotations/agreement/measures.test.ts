import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cohenKappa, krippendorffAlpha } from '../../../../server/src/annotations/agreement/measures.ts';

/** Units from one row of labels a reader, "." where the reader says nothing. */
function unitsOf(...readers: string[]): (string | null)[][] {
  const rows = readers.map(row => row.split(' '));
  return rows[0]!.map((_, unit) => rows.map(row => (row[unit] === '.' ? null : row[unit]!)));
}

const isNear = (actual: number | null, expected: number): void =>
  assert.ok(actual !== null && Math.abs(actual - expected) < 0.0005, `${actual} is not ${expected}`);

test("Krippendorff's alpha of his own examples", () => {
  // Krippendorff (2011): C. Nominal data, two observers; D. Nominal data, any number of observers, missing data.
  isNear(krippendorffAlpha(unitsOf('a a b b d c c c e d d a', 'b a b b b c c c e d d d')), 0.692);
  isNear(
    krippendorffAlpha(
      unitsOf(
        '1 2 3 3 2 1 4 1 2 . . .',
        '1 2 3 3 2 2 4 1 2 5 . 3',
        '. 3 3 3 2 3 4 2 2 5 1 .',
        '1 2 3 3 2 4 4 1 2 5 1 .',
      ),
    ),
    0.743,
  );
});

test("Krippendorff's alpha where there is nothing to tell apart", () => {
  assert.equal(krippendorffAlpha([]), null);
  assert.equal(krippendorffAlpha([['a', null]]), null);
  assert.equal(
    krippendorffAlpha([
      ['a', 'a'],
      ['a', 'a'],
    ]),
    1,
  );
});

test("Cohen's kappa of a table with 20, 5, 10 and 15 cases", () => {
  const cases = (count: number, a: string, b: string) => Array.from({ length: count }, () => [a, b] as const);
  // Observed 35 / 50; expected 0.5 * 0.6 + 0.5 * 0.4.
  isNear(
    cohenKappa([
      ...cases(20, 'yes', 'yes'),
      ...cases(5, 'yes', 'no'),
      ...cases(10, 'no', 'yes'),
      ...cases(15, 'no', 'no'),
    ]),
    0.4,
  );
  assert.equal(cohenKappa([]), null);
  assert.equal(cohenKappa([['yes', 'yes']]), 1);
  isNear(
    cohenKappa([
      ['yes', 'no'],
      ['no', 'yes'],
    ]),
    -1,
  );
});
