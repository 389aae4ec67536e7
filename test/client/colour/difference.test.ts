import assert from 'node:assert/strict';
import test from 'node:test';
import { difference, type Lab } from './difference.ts';

/** Of the pairs that Sharma, Wu and Dalal published to check implementations with. */
const PAIRS: readonly (readonly [Lab, Lab, number])[] = [
  [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
  [[50, 3.1571, -77.2803], [50, 0, -82.7485], 2.8615],
  [[50, 2.5, 0], [73, 25, -18], 27.1492],
  [[50, 2.5, 0], [61, -5, 29], 22.8977],
  [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
];

for (const [a, b, expected] of PAIRS) {
  test(`${a} and ${b} differ by ${expected}`, () => {
    assert.equal(difference(a, b).toFixed(4), expected.toFixed(4));
    assert.equal(difference(b, a).toFixed(4), expected.toFixed(4));
  });
}
