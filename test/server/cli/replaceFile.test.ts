import assert from 'node:assert/strict';
import { chownSync, statSync } from 'node:fs';
import test from 'node:test';
import { replaceFile } from '../../../server/src/cli/replaceFile.ts';
import { desk, isSuperuser } from './desk.ts';

test('new content, nothing left behind', t => {
  const { at, text, files } = desk(t, { 'a.txt': 'old' });
  replaceFile(at('a.txt'), 'néw');
  assert.equal(text('a.txt'), 'néw');
  assert.deepEqual(files(), ['a.txt']);
});

test('where the file can not be replaced all stays as it was', t => {
  const { at, files } = desk(t, { 'a.txt/b.txt': 'old' });
  assert.throws(() => replaceFile(at('a.txt'), 'new'), { syscall: 'rename' });
  assert.deepEqual(files(), ['a.txt/b.txt']);
});

test("what a killed process has left is in nobody's way", t => {
  const { at, text } = desk(t, {
    'a.txt': 'old',
    [`.a.txt.${process.pid}.tmp`]: 'half',
    '.a.txt.00000000.tmp': 'half',
  });
  replaceFile(at('a.txt'), 'new');
  assert.equal(text('a.txt'), 'new');
  assert.equal(text('.a.txt.00000000.tmp'), 'half');
});

test('the owner stays', { skip: !isSuperuser && 'only the superuser may give files away' }, t => {
  const { at } = desk(t, { 'a.txt': 'old' });
  chownSync(at('a.txt'), 12345, 54321);
  replaceFile(at('a.txt'), 'new');
  const { uid, gid } = statSync(at('a.txt'));
  assert.deepEqual([uid, gid], [12345, 54321]);
});
