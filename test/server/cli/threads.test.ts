import assert from 'node:assert/strict';
import test from 'node:test';
import { CLEAN, DAMAGED, desk } from './desk.ts';

/** Long enough that threads have started before all are read. */
const LONG = DAMAGED.repeat(30);

test('many articles, read in several threads, are told as by one thread', async t => {
  const many = Array.from({ length: 200 }, (_, i) => [`${i % 3}/${i}.txt`, i % 4 ? LONG : CLEAN] as const);
  const { run, runInThreads } = desk(t, {
    ...Object.fromEntries(many),
    '1/100.txt': new Uint8Array([0x41, 0xff]),
    'copydesk.json': '{ "rules": { "no-such-rule": "off" } }',
  });
  for (const args of [
    ['check', '.', '--format', 'sarif'],
    ['outline', '.'],
    ['fix', '.', '--dry-run'],
  ]) {
    const alone = await run(...args);
    assert.equal(alone.err.length, 2);
    assert.deepEqual(await runInThreads(...args), alone);
  }
});
