import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  agreementOf,
  compare,
  joined,
  NOTHING_COMPARED,
} from '../../../../server/src/annotations/agreement/agreement.ts';
import type { Reading, ReadQuotation } from '../../../../server/src/annotations/agreement/readings.ts';

const TEXT = 'a1 a2 a3 a4 b1 b2 c1 c2 c3 c4';

const quotation = (
  words: string | string[],
  speaker: string | null = 'Vale',
  type: ReadQuotation['type'] = 'direct',
): ReadQuotation => ({
  content: [words].flat().map(each => ({ start: TEXT.indexOf(each), end: TEXT.indexOf(each) + each.length })),
  type,
  speaker,
});

const reading = (...quotations: ReadQuotation[]): Reading => ({ quotations });

test('readers who say the same', () => {
  const both = reading(quotation(['a1 a2', 'b1']), quotation('c1', null, 'indirect'));
  const comparison = compare(TEXT, both, structuredClone(both));
  assert.deepEqual(comparison.disagreements, []);
  assert.deepEqual(agreementOf(comparison), { exactF: 1, overlapF: 1, alphaInside: 1, alphaType: 1, kappaSpeaker: 1 });
});

test('worked out by hand', () => {
  const a = reading(quotation('a1 a2 a3 a4'), quotation('c1 c2', 'Roe'));
  const b = reading(quotation('a1 a2 a3'), quotation('b1 b2', 'Noor'), quotation('c1 c2', 'Vale', 'mixed'));
  const comparison = compare(TEXT, a, b);
  const { exactF, overlapF, alphaInside, alphaType, kappaSpeaker } = agreementOf(comparison);
  // One of two and three quotations has the same borders, two overlap.
  assert.equal(exactF, 2 / 5);
  assert.equal(overlapF, 4 / 5);
  // 3 of 10 tokens differ; 13 of 20 labels are inside, 7 outside: 1 - 19 * 2 * 3 / (2 * 13 * 7).
  assert.ok(Math.abs(alphaInside! - (1 - (19 * 6) / 182)) < 1e-12);
  // 5 of 10 differ; 11 direct, 2 mixed, 7 outside: 1 - 19 * 10 / (20 * 20 - 121 - 4 - 49).
  assert.ok(Math.abs(alphaType! - (1 - (19 * 10) / 226)) < 1e-12);
  // Vale and Vale, Roe and Vale: observed 1/2, expected 1/2.
  assert.equal(kappaSpeaker, 0);
  assert.deepEqual(
    comparison.disagreements.map(each => [each.kind, TEXT.slice(each.at.start, each.at.end)]),
    [
      ['borders', 'a1 a2 a3 a4'],
      ['only', 'b1 b2'],
      ['type', 'c1 c2'],
      ['speaker', 'c1 c2'],
    ],
  );
});

test('a quotation that the other one has split is paired with its longer part', () => {
  const { overlapping, disagreements } = compare(
    TEXT,
    reading(quotation('a1 a2 a3')),
    reading(quotation('a1'), quotation('a2 a3')),
  );
  assert.equal(overlapping, 1);
  assert.deepEqual(
    disagreements.map(({ kind }) => kind),
    ['only', 'borders'],
  );
});

test('nothing to compare', () => {
  const none = { exactF: null, overlapF: null, alphaInside: null, alphaType: null, kappaSpeaker: null };
  assert.deepEqual(agreementOf(NOTHING_COMPARED), none);
  assert.deepEqual(agreementOf(compare('', reading(), reading())), none);
  assert.equal(agreementOf(compare(TEXT, reading(), reading())).alphaInside, 1);
});

test('several articles count as one', () => {
  const one = compare(TEXT, reading(quotation('a1')), reading(quotation('a1')));
  const other = compare(TEXT, reading(quotation('c1')), reading());
  const { exactF, alphaInside } = agreementOf(joined(one, other));
  assert.equal(exactF, 2 / 3);
  // 1 of 20 tokens differs; 3 of 40 labels are inside.
  assert.ok(Math.abs(alphaInside! - (1 - (39 * 2) / (40 * 40 - 9 - 37 * 37))) < 1e-12);
});
