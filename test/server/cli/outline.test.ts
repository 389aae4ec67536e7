import assert from 'node:assert/strict';
import test from 'node:test';
import { CLEAN, desk } from './desk.ts';

test('who said what', async t => {
  const { run } = desk(t, { 'a.txt': CLEAN });
  const { code, out, err } = await run('outline', 'a.txt');
  assert.match(out, /^Saltmere gets a second ferry\na\.txt\n\n/);
  assert.match(out, /^ {4}1 {2}Nora Quill {2}"The island has waited nine years for this,"$/m);
  assert.match(out, /quotations?: .*Nora Quill/);
  assert.deepEqual(err, []);
  assert.equal(code, 0);
});

test('articles are set apart by one empty line', async t => {
  const { run } = desk(t, { 'a.txt': CLEAN, 'b.txt': '' });
  const { out } = await run('outline', 'b.txt', 'a.txt');
  assert.match(out, /^b\.txt\n\n {2}No quotations\.\n\nSaltmere/);
  assert.match(out, /[^\n]\n$/);
});
