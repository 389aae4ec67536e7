import assert from 'node:assert/strict';
import { test } from 'node:test';
import { projectUris } from '../../../server/src/project/nearest.ts';

function check(name: string, article: string, folders: readonly string[], expected: readonly string[]): void {
  test(name, () => assert.deepEqual(projectUris(article, folders), expected));
}

check(
  'up to the workspace’s folder',
  'file:///a/b/c/d.txt',
  ['file:///a/b'],
  ['file:///a/b/c/copydesk.json', 'file:///a/b/copydesk.json'],
);
check('in the workspace’s folder', 'file:///a/b/d.txt', ['file:///a/b/'], ['file:///a/b/copydesk.json']);
check(
  'in the innermost of its folders',
  'file:///a/b/c/d.txt',
  ['file:///a', 'file:///a/b/c'],
  ['file:///a/b/c/copydesk.json'],
);
check('outside of all folders', 'file:///a/b/d.txt', ['file:///a/bc', 'file:///x'], ['file:///a/b/copydesk.json']);
check('without a workspace', 'file:///a/b/d.txt', [], ['file:///a/b/copydesk.json']);
check(
  'written in two ways',
  'file:///c%3A/%C3%BC/x/d.txt',
  ['file:///c:/ü'],
  ['file:///c%3A/%C3%BC/x/copydesk.json', 'file:///c%3A/%C3%BC/copydesk.json'],
);
check(
  'on another computer',
  'vscode-vfs://github/o/r/d.txt',
  ['vscode-vfs://github/o/r'],
  ['vscode-vfs://github/o/r/copydesk.json'],
);
check('a query is no path', 'git:/a/d.txt?{"path":"/x/y"}', ['git:/a'], ['git:/a/copydesk.json']);
check('untitled', 'untitled:Untitled-1', ['file:///a'], []);
check('no URI', '', [], []);
