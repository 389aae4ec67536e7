// The built server as a process of its own, spoken to over its standard input and output.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { buildServer, startBuiltServer } from './builtServer.ts';
import { ABLE } from './capabilities.ts';
import { conversations } from './conversations.ts';
import { Editor, visit } from './editor.ts';

before(buildServer);
conversations(startBuiltServer);

test('the process ends when its input closes', { timeout: 10_000 }, async t => {
  const editor = await visit(t, startBuiltServer, { capabilities: ABLE });
  await editor.open('Vote\n\nOne.\n');
  editor.hangUp();
  assert.equal(await editor.exit, 1);
});

test('the process ends when its input closes before a word is said', { timeout: 10_000 }, async () => {
  const { exit, hangUp } = startBuiltServer();
  hangUp();
  assert.equal(await exit, 1);
});

test('what is no message is passed over', { timeout: 10_000 }, async () => {
  const started = startBuiltServer();
  const body = '{"jsonrpc": ';
  started.child.stdin.write(`Content-Length: ${body.length}\r\n\r\n${body}`);
  const editor = new Editor(started);
  await editor.greet({ capabilities: ABLE });
  assert.equal(await editor.leave(), 0);
});
