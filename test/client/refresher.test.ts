import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { Refresher } from '../../client/src/corpus/refresher.ts';

/** Lets go what waits for promises alone. */
const settle = async (): Promise<void> => {
  for (let i = 0; i < 5; i++) await Promise.resolve();
};

function started({ mock }: TestContext, work: () => Promise<void> = async () => {}) {
  mock.timers.enable({ apis: ['setTimeout'] });
  let times = 0;
  const refresher = new Refresher(() => {
    times++;
    return work();
  });
  const pass = async (ms: number) => {
    await settle();
    mock.timers.tick(ms);
    await settle();
  };
  return { refresher, times: () => times, pass };
}

test('news is followed at once, more of it once after a pause', async context => {
  const { refresher, times, pass } = started(context);
  refresher.call();
  assert.equal(times(), 1);
  refresher.call();
  refresher.call();
  await pass(900);
  assert.equal(times(), 1);
  await pass(200);
  assert.equal(times(), 2);
  await pass(5000);
  assert.equal(times(), 2, 'without news nothing is done');
});

test('a failure does not end it', async context => {
  const { refresher, times, pass } = started(context, () => Promise.reject(new Error('no server')));
  refresher.call();
  await pass(1100);
  refresher.call();
  assert.equal(times(), 2);
});

test('nothing is done after the end', async context => {
  const { refresher, times, pass } = started(context);
  refresher.call();
  refresher.call();
  await pass(0);
  refresher.dispose();
  await pass(5000);
  refresher.call();
  assert.equal(times(), 1);
});
