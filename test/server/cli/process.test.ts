// The command line as a process of its own: what can not be seen from within.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import test from 'node:test';
import { CLEAN, DAMAGED, desk } from './desk.ts';

const CLI = path.resolve(import.meta.dirname, '../../../server/src/cli.ts');
/** Longer than any run here takes. */
const PATIENCE = 30_000;

function start(cwd: string, args: readonly string[], env: Record<string, string> = {}) {
  const { NO_COLOR: _, FORCE_COLOR: __, COLUMNS: ___, ...plain } = process.env;
  const child = spawn(process.execPath, [CLI, ...args], { cwd, env: { ...plain, ...env }, timeout: PATIENCE });
  child.stdin.end();
  return child;
}

async function run(cwd: string, args: readonly string[], env?: Record<string, string>) {
  const child = start(cwd, args, env);
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { out, err, code: code as number | null };
}

test('exit codes, and lines on standard error under the name of the program', async t => {
  const { folder } = desk(t, { 'a.txt': CLEAN, 'b.txt': DAMAGED });
  assert.equal((await run(folder, ['check', 'a.txt'])).code, 0);
  assert.equal((await run(folder, ['check', 'b.txt'])).code, 1);
  const { code, err } = await run(folder, ['check', 'nowhere.txt', 'b.txt']);
  assert.equal(code, 2);
  assert.equal(err, 'copydesk: nowhere.txt: no such file or folder; check the path\n');
});

test('a pipe gets all of a long output, without colours, without progress', async t => {
  const many = Array.from({ length: 300 }, (_, i) => [`${i}.txt`, DAMAGED] as const);
  const { folder } = desk(t, Object.fromEntries(many));
  const { out, err } = await run(folder, ['check', '.']);
  assert.equal(err, '');
  assert.equal(out.includes('\u001b'), false);
  assert.match(out, /900 problems in 300 of 300 articles.*\n$/);
});

test('a reader that leaves ends the program without a word', async t => {
  const many = Array.from({ length: 300 }, (_, i) => [`${i}.txt`, DAMAGED.repeat(10)] as const);
  const { folder } = desk(t, Object.fromEntries(many));
  const child = start(folder, ['check', '.']);
  child.stdout.once('data', () => child.stdout.destroy());
  const [err, [code, signal]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  assert.deepEqual([err, code, signal], ['', 0, null]);
});

test('colours are forced by FORCE_COLOR and forbidden by NO_COLOR', async t => {
  const { folder } = desk(t, { 'a.txt': CLEAN });
  const colours = async (env: Record<string, string>): Promise<boolean> =>
    (await run(folder, ['outline', 'a.txt'], env)).out.includes('\u001b[');
  assert.equal(await colours({ FORCE_COLOR: '1' }), true);
  assert.equal(await colours({ FORCE_COLOR: '1', NO_COLOR: '1' }), false);
  assert.equal(await colours({ FORCE_COLOR: '0' }), false);
});

test('COLUMNS sets the width where there is no terminal', async t => {
  const { folder } = desk(t, { 'a.txt': CLEAN.replace('nine years', 'nine years and then some more years') });
  const words = async (columns: string): Promise<string | undefined> =>
    /"The.*$/m.exec((await run(folder, ['outline', 'a.txt'], { COLUMNS: columns })).out)?.[0];
  assert.equal(await words('60'), '"The island has waited nine years and…');
  assert.match((await words('200')) ?? '', /for this,"$/);
});
