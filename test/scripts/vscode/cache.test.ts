import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type TestContext, test } from 'node:test';
import { cached } from '../../../scripts/vscode/cache.ts';

const fillWith = (content: string) => async (folder: string) => writeFileSync(path.join(folder, 'content'), content);
const contentOf = (folder: string) => readFileSync(path.join(folder, 'content'), 'utf8');

test('a folder is filled once', async context => {
  const cache = temporaryCache(context);
  const first = await cached('thing', fillWith('first'));
  const second = await cached('thing', fillWith('second'));
  assert.equal(first, path.join(cache, 'thing'));
  assert.deepEqual([contentOf(first), contentOf(second)], ['first', 'first']);
});

test('of two that fill it at the same time the second gives way', async context => {
  const cache = temporaryCache(context);
  const folders = await Promise.all([cached('thing', fillWith('one')), cached('thing', fillWith('one'))]);
  assert.deepEqual(folders.map(contentOf), ['one', 'one']);
  assert.deepEqual(readdirSync(cache), ['thing']);
});

test('a folder whose filling fails is not there', async context => {
  const cache = temporaryCache(context);
  const fail = async (folder: string) => {
    writeFileSync(path.join(folder, 'half'), '');
    throw new Error('no network');
  };
  await assert.rejects(cached('thing', fail), /no network/);
  assert.deepEqual(readdirSync(cache), []);
});

test('what a killed process left is removed, what another fills now is not', async context => {
  const cache = temporaryCache(context);
  for (const [name, hours] of [
    ['.unfinished-old', 2],
    ['.unfinished-new', 0],
  ] as const) {
    mkdirSync(path.join(cache, name));
    const then = Date.now() / 1000 - hours * 3600;
    utimesSync(path.join(cache, name), then, then);
  }
  await cached('thing', fillWith('one'));
  assert.deepEqual(readdirSync(cache).sort(), ['.unfinished-new', 'thing']);
});

function temporaryCache(context: TestContext): string {
  const cache = mkdtempSync(path.join(os.tmpdir(), 'copydesk-cache-'));
  const before = process.env.COPYDESK_CACHE;
  process.env.COPYDESK_CACHE = cache;
  context.after(() => {
    if (before === undefined) delete process.env.COPYDESK_CACHE;
    else process.env.COPYDESK_CACHE = before;
    rmSync(cache, { recursive: true, force: true });
  });
  return cache;
}
