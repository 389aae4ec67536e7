import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { folderOf, isArticle } from '../../../../server/src/workspace/index/seedFiles.ts';

const manifest = JSON.parse(readFileSync(path.join(import.meta.dirname, '../../../../package.json'), 'utf8'));

for (const [uri, seeds, allText] of [
  ['file:///a/one.seed', true, true],
  ['file:///a/one.seed.txt', true, true],
  ['file:///a/seeds/one.txt', true, true],
  ['file:///a/seeds/deeper/one%20two.txt', true, true],
  ['file:///a%2Fseeds/one.txt', true, true],
  ['vscode-vfs://hub/a/012_0123456789abcdef.txt', true, true],
  ['file:///a/012_0123456789abcdeg.txt', false, true],
  ['file:///a/one.txt', false, true],
  ['file:///a/seeds/one.md', false, false],
  ['file:///a/seeds.txt', false, true],
] as const)
  test(`${uri} among seeds: ${seeds}, among all text: ${allText}`, () => {
    assert.deepEqual(
      [isArticle(uri, 'seeds'), isArticle(uri, 'allText'), isArticle(uri, 'off')],
      [seeds, allText, false],
    );
  });

test('the manifest opens no other names as News Seed', () => {
  const [{ extensions, filenamePatterns }] = manifest.contributes.languages;
  assert.deepEqual(extensions, ['.seed', '.seed.txt']);
  assert.deepEqual(filenamePatterns, ['**/seeds/**/*.txt', `[0-9][0-9][0-9]_${'[0-9a-f]'.repeat(16)}.txt`]);
});

test('the innermost folder holds a file', () => {
  const folders = ['file:///a', 'file:///a/b%20c', 'file:///a/b'];
  assert.equal(folderOf('file:///a/b c/one.txt', folders), 'file:///a/b%20c');
  assert.equal(folderOf('file:///a/bc/one.txt', folders), 'file:///a');
  assert.equal(folderOf('file:///d/one.txt', folders), undefined);
});
