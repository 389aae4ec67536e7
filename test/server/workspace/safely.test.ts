import assert from 'node:assert/strict';
import test from 'node:test';
import { CancellationTokenSource, LSPErrorCodes, ResponseError } from 'vscode-languageserver/node';
import { safely } from '../../../server/src/workspace/safely.ts';

const never = new CancellationTokenSource().token;

test('an answer is passed on', async () => {
  assert.equal(await safely('x', null, never, assert.fail, () => 1), 1);
});

test('an exception is logged and not passed on', async () => {
  const log: string[] = [];
  const fails = () => {
    throw new TypeError('no position');
  };
  assert.equal(await safely('hover', null, never, message => log.push(message), fails), null);
  assert.match(log[0] ?? '', /^hover: TypeError: no position/);
});

test('a rejection likewise, whatever it is', async () => {
  const log: string[] = [];
  assert.equal(
    await safely(
      'x',
      0,
      never,
      message => log.push(message),
      () => Promise.reject('why'),
    ),
    0,
  );
  assert.deepEqual(log, ['x: why']);
});

test('what was cancelled before is not begun', async () => {
  const source = new CancellationTokenSource();
  source.cancel();
  const answer = await safely('x', null, source.token, assert.fail, assert.fail);
  assert.ok(answer instanceof ResponseError);
  assert.equal(answer.code, LSPErrorCodes.RequestCancelled);
});

test('what was cancelled meanwhile is answered so', async () => {
  const source = new CancellationTokenSource();
  const answer = await safely('x', null, source.token, assert.fail, () => source.cancel());
  assert.ok(answer instanceof ResponseError);
});
