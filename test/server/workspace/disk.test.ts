import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { CancellationToken } from 'vscode-languageserver';
import { disk } from '../../../server/src/workspace/disk.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'copydesk-disk-'));
after(() => rmSync(folder, { recursive: true }));
for (const name of ['b.txt', 'a ü.seed', 'sub/c.txt', 'sub/.hidden.txt', '.git/d.txt', 'node_modules/e.txt', 'f.md']) {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `\ufeffText of ${name} 😀\r\n`);
}
symlinkSync(folder, path.join(folder, 'sub', 'up'));
const at = (name: string): string => pathToFileURL(path.join(folder, name)).href;

test('files below a folder, by their endings', async () => {
  const found = await disk.find(at('.'), ['.txt', '.seed'], CancellationToken.None);
  assert.deepEqual(found, [at('a ü.seed'), at('b.txt'), at('sub/c.txt')]);
});

test('a search that was cancelled ends', async () => {
  assert.deepEqual(await disk.find(at('.'), ['.txt'], CancellationToken.Cancelled), []);
});

test('a text is read without its byte order mark', async () => {
  assert.equal(await disk.read(at('a ü.seed')), 'Text of a ü.seed 😀\r\n');
});

for (const [what, name] of [
  ['a missing file', 'none.txt'],
  ['a folder', 'sub'],
  ['something below a file', 'b.txt/none.txt'],
] as const)
  test(`${what} has no text`, async () => assert.equal(await disk.read(at(name)), null));

test('a folder that is not there has no files', async () => {
  assert.deepEqual(await disk.find(at('none'), ['.txt'], CancellationToken.None), []);
});
