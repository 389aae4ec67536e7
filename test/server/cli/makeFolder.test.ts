import assert from 'node:assert/strict';
import { existsSync, statSync, symlinkSync } from 'node:fs';
import test from 'node:test';
import { makeFolder } from '../../../server/src/cli/makeFolder.ts';
import { desk } from './desk.ts';

test('a folder and those above it', t => {
  const { at } = desk(t);
  makeFolder(at('a/b/c'));
  makeFolder(at('a/b/c'));
  makeFolder(at('a/b/d'));
  assert.ok(statSync(at('a/b/c')).isDirectory() && statSync(at('a/b/d')).isDirectory());
});

test('a link to a folder is one', t => {
  const { at } = desk(t, { 'a/b.txt': '' });
  symlinkSync('a', at('link'));
  makeFolder(at('link'));
});

test('a file is none', t => {
  const { at } = desk(t, { 'a.txt': '' });
  assert.throws(() => makeFolder(at('a.txt')), { code: 'EEXIST' });
  assert.throws(() => makeFolder(at('a.txt/b')), { code: 'ENOTDIR' });
});

test('where no folder can be made it ends', { skip: !existsSync('/proc/self') && 'no /proc here' }, () => {
  assert.throws(() => makeFolder('/proc/a/b'), { code: 'ENOENT' });
});
