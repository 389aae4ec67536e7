import assert from 'node:assert/strict';
import test from 'node:test';
import { Debounce } from '../../../server/src/workspace/debounce.ts';

/** Input: what happens, in order: a key is called for, `-` and a key cancels it, a number lets milliseconds pass. */
function check(name: string, events: readonly (string | number)[], expected: readonly string[]): void {
  test(name, ({ mock }) => {
    mock.timers.enable({ apis: ['setTimeout'] });
    const done: string[] = [];
    const pause = new Debounce(100, key => done.push(key));
    for (const event of events) {
      if (typeof event === 'number') mock.timers.tick(event);
      else if (event === '-') pause.cancelAll();
      else if (event.startsWith('-')) pause.cancel(event.slice(1));
      else pause.call(event);
    }
    assert.deepEqual(done, expected);
  });
}

check('one call', ['a', 100], ['a']);
check('not too early', ['a', 99], []);
check('several calls are one', ['a', 60, 'a', 60, 60], ['a']);
check('keys do not disturb each other', ['a', 50, 'b', 100], ['a', 'b']);
check('again afterwards', ['a', 100, 'a', 100], ['a', 'a']);
check('cancelled', ['a', '-a', 200], []);
check('all cancelled', ['a', 'b', '-', 200], []);
