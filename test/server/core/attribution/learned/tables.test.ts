import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import { ChannelTable, PACKED, unpackTotal } from '../../../../../server/src/core/attribution/learned/channelTable.ts';
import { KeyPlaces } from '../../../../../server/src/core/attribution/learned/keyPlaces.ts';
import { KeyTable, type SparseWeights } from '../../../../../server/src/core/attribution/learned/keyTable.ts';
import { CHANNELS } from '../../../../../server/src/core/attribution/learned/lattice.ts';
import { RANKS } from '../../../../../server/src/core/attribution/learned/paths.ts';

const weights = (
  rows: readonly (readonly [key: number, ...values: (readonly [channel: number, value: number])[]])[],
): SparseWeights => {
  const all = rows.flatMap(([, ...values]) => values);
  let first = 0;
  return {
    keys: Int32Array.from(rows, ([key]) => key),
    first: Int32Array.from([0, ...rows.map(([, ...values]) => (first += values.length))]),
    channel: Uint8Array.from(all, ([channel]) => channel),
    value: Int8Array.from(all, ([, value]) => value),
  };
};

test('every key has a place of its own', () => {
  for (const count of [0, 1, 50, 5000]) {
    const keys = Int32Array.from({ length: count }, (_, i) => (Math.imul(i, 0x9e3779b1) >>> 10) & ~1);
    const places = new KeyPlaces(new Int32Array(new Set(keys)));
    equal(new Set(Array.from(keys, k => places.of(k))).size, new Set(keys).size);
  }
});

test('a table of one channel knows its keys and no others', () => {
  const table = new KeyTable(
    weights([
      [0, [0, -128]],
      [7, [0, 127]],
      [4194303, [0, 5]],
    ]),
  );
  const sum = (...keys: number[]): number => table.sum(Int32Array.from(keys), 0, keys.length);
  deepEqual([sum(0), sum(7), sum(4194303), sum(1), sum(-1), sum(0, 7, 8)], [-128, 127, 5, 0, 0, -1]);
});

test('sums of channels survive being packed, whatever their signs', () => {
  const table = new ChannelTable(
    weights([
      [3, [0, -128], [1, 127], [8, -1]],
      [9, [0, -128], [1, -128], [2, 1], [3, -1]],
    ]),
  );
  const sums = new Int32Array(PACKED);
  const none = new Int32Array(PACKED);
  const out = new Int32Array(CHANNELS);
  const check = (keys: number[], expected: number[]): void => {
    const sets = Uint16Array.from(keys, key => table.setOf(key));
    table.sum(sets, sets.length, sums, 0);
    unpackTotal(sums, sums, 0, none, out, 0);
    deepEqual(
      [...out],
      Array.from(expected, n => n * 2 * RANKS),
    );
  };
  check([3], [-128, 127, 0, 0, 0, 0, 0, 0, -1]);
  check([3, 9, -1, 4], [-256, -1, 1, -1, 0, 0, 0, 0, -1]);
  check(new Array<number>(60).fill(9), [-7680, -7680, 60, -60, 0, 0, 0, 0, 0]);
  check([], [0, 0, 0, 0, 0, 0, 0, 0, 0]);
});

test('a set joined from two weighs what they weigh together', () => {
  const table = new ChannelTable(
    weights([
      [3, [0, 5], [8, -1]],
      [9, [0, -2], [4, 7]],
    ]),
  );
  const sums = new Int32Array(2 * PACKED);
  const three = table.setOf(3);
  const nine = table.setOf(9);
  table.sum(Uint16Array.of(three, nine), 2, sums, 0);
  table.sum(Uint16Array.of(table.joined(three, nine)), 1, sums, PACKED);
  deepEqual(sums.subarray(0, PACKED), sums.subarray(PACKED));
  deepEqual([table.joined(three, 0), table.joined(0, nine), table.joined(0, 0)], [three, nine, 0]);
});
