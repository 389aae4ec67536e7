import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CancellationTokenSource } from 'vscode-languageserver';
import type { FileRecord } from '../../../../server/src/features/fileRecord.ts';
import { each } from '../../../../server/src/workspace/index/each.ts';
import type { Entry } from '../../../../server/src/workspace/index/folderIndex.ts';

test('work over all files ends with the file at which it is cancelled', async () => {
  const uris = ['a', 'b', 'c', 'd'];
  const entryOf = (uri: string): Entry => ({ id: uri, manner: '', record: { uri } as FileRecord });
  const entries = new Map(uris.map(uri => [uri, entryOf(uri)]));
  const source = new CancellationTokenSource();
  const taken: string[] = [];
  await each({ entries }, source.token, ({ uri }) => {
    taken.push(uri);
    if (uri === 'b') source.cancel();
  });
  assert.deepEqual(taken, ['a', 'b']);
});
