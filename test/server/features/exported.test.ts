import assert from 'node:assert/strict';
import test from 'node:test';
import { exported } from '../../../server/src/features/exported.ts';
import { snapshotOf } from '../../../server/src/features/snapshot.ts';
import { marked } from './markedArticle.ts';

const NAMES: readonly [string, string][] = [
  ['file:///seeds/a%20b.txt', 'a b.csv'],
  ['file:///seeds/%C3%A4.seed.txt', 'ä.seed.csv'],
  ['vscode-vfs://host/x/y.seed?ref=1#2', 'y.csv'],
  ['untitled:Untitled-1', 'Untitled-1.csv'],
  ['file:///seeds/100%.txt', '100%.csv'],
  ['file:///seeds/.txt', '.txt.csv'],
  ['file:///', 'article.csv'],
];

for (const [uri, expected] of NAMES) {
  test(`${uri} is exported as ${expected}`, () => {
    const snapshot = snapshotOf(uri, 1, marked('Title\n').article);
    assert.equal(exported({ id: '', snapshot, problems: [], configuration: {}, placed: [] }, 'csv')?.name, expected);
  });
}
