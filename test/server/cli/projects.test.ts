import assert from 'node:assert/strict';
import test from 'node:test';
import { CLEAN, DAMAGED, desk } from './desk.ts';

const PEOPLE = JSON.stringify({ people: [{ name: 'Nora Ann Quill', aliases: ['Nora Quill'] }] });
const OFF = '{"rules": {"indefinite-article": "off", "truncated-sentence": "off"}}';

test('the rules of copydesk.json hold, the nearest file alone', async t => {
  const { run } = desk(t, { 'copydesk.json': OFF, 'a.txt': DAMAGED, 's/copydesk.json': '{}', 's/b.txt': DAMAGED });
  assert.deepEqual(await run('check', 'a.txt').then(({ code, err }) => [code, err]), [0, []]);
  assert.equal((await run('check', 's/b.txt')).code, 1);
});

test('options win', async t => {
  const { run } = desk(t, { 'copydesk.json': OFF, 'a.txt': DAMAGED });
  assert.equal((await run('check', '--rule', 'indefinite-article=warning', 'a.txt')).code, 1);
});

test('no file above a repository counts', async t => {
  const { run } = desk(t, { 'copydesk.json': OFF, 'r/.git/HEAD': '', 'r/s/a.txt': DAMAGED });
  assert.equal((await run('check', 'r/s/a.txt')).code, 1);
});

test('a rule that is off repairs nothing', async t => {
  const { run, text } = desk(t, { 'copydesk.json': OFF, 'a.txt': DAMAGED });
  await run('fix', 'a.txt');
  assert.equal(text('a.txt'), DAMAGED.replace('.  ', '. '));
});

test('names are the canonical ones, in the outline and in what is exported', async t => {
  const { run, json } = desk(t, { 'copydesk.json': PEOPLE, 'a.txt': CLEAN });
  assert.match((await run('outline', 'a.txt')).out, /Nora Ann Quill/);
  await run('export', 'a.txt', '--format', 'json', '--out', 'out');
  assert.equal((json('out/a.json') as { speakers: { name: string }[] }).speakers[0]?.name, 'Nora Ann Quill');
});

test('a house style of the file, and another by option', async t => {
  const text = CLEAN.replace('said Nora', 'claimed Nora');
  const { run } = desk(t, { 'copydesk.json': '{"style": "ap"}', 'a.txt': text });
  assert.match((await run('check', 'a.txt')).out, /loaded-verb/);
  assert.doesNotMatch((await run('check', '--style', 'none', 'a.txt')).out, /loaded-verb/);
});

test('what is wrong is named once, with line and column, and the rest counts', async t => {
  const file = '{\n  "rules": {"indefinite-article": "off", "truncated-sentence": "quiet"},\n  "style": "ap"';
  const { run } = desk(t, { 'copydesk.json': file, 'a.txt': DAMAGED, 'b.txt': CLEAN });
  const { code, out, err } = await run('check', 'a.txt', 'b.txt');
  assert.equal(code, 2);
  assert.deepEqual(err, [
    'copydesk.json:2:64: "truncated-sentence" takes one of "off", "error", "warning", "information" and "hint".',
    'copydesk.json:3:16: This is no JSON: a closing brace is missing. What can be read still counts.',
  ]);
  assert.doesNotMatch(out, /indefinite-article/);
  assert.match(out, /truncated-sentence/);
});

test('one that is no text is named, and the articles are still done', async t => {
  const { run } = desk(t, { 'copydesk.json': new Uint8Array([0xff, 0xfe, 0x7b]), 'a.txt': DAMAGED });
  const { code, out, err } = await run('check', 'a.txt');
  assert.equal(code, 2);
  assert.deepEqual(err, ['copydesk.json: UTF-16, not UTF-8; save it as UTF-8']);
  assert.match(out, /indefinite-article/);
});
