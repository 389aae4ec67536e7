import assert from 'node:assert/strict';
import test from 'node:test';
import { Turns } from '../../../server/src/cli/turns.ts';

test('threads that share turns take each once', () => {
  const one = new Turns();
  const other = new Turns(one.memory);
  assert.deepEqual([one.take(), other.take(), other.take(), one.take()], [0, 1, 2, 3]);
});

test('who is far ahead of the results used is early until more are used', () => {
  const one = new Turns();
  const other = new Turns(one.memory);
  assert.equal(other.isEarly(10), false);
  assert.equal(other.isEarly(10_000), true);
  one.use(9_990);
  assert.equal(other.isEarly(10_000), false);
  other.wait(10_000);
});
