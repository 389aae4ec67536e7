import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import test from 'node:test';
import { CLEAN, DAMAGED, desk, isSuperuser } from './desk.ts';

/** Input: a file beside a good one. Expectation: one line about it, the good one done, exit code 2. */
function bad(name: string, content: string | Uint8Array | null, expected: string): void {
  for (const command of ['outline bad.txt good.txt', 'check bad.txt good.txt', 'fix bad.txt good.txt']) {
    test(`${name}: ${command}`, async t => {
      const { run } = desk(t, { 'good.txt': DAMAGED, ...(content === null ? {} : { 'bad.txt': content }) });
      const { code, out, err } = await run(...command.split(' '));
      assert.deepEqual(err, [`bad.txt: ${expected}`]);
      assert.match(out, /good\.txt/);
      assert.equal(code, 2);
    });
  }
}

bad('missing', null, 'no such file or folder; check the path');
bad(
  'binary',
  new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
  'binary, not text (a NUL at byte 8); give a plain text file',
);
bad('UTF-16', Buffer.from('\ufeffSaltmere', 'utf16le'), 'UTF-16, not UTF-8; save it as UTF-8');
bad(
  'Latin-1',
  Buffer.from('Title\n\nA café.', 'latin1'),
  'not valid UTF-8 (byte 12 is 0xE9, line 3); save it as UTF-8',
);
bad(
  'a character cut in half at the end',
  Buffer.from('Fünf €').subarray(0, 8),
  'not valid UTF-8 (byte 6 is 0xE2, line 1); save it as UTF-8',
);
bad(
  'a surrogate in UTF-8, after real replacement characters',
  Buffer.concat([Buffer.from('\ufffd\n😀\ufffd'), Buffer.from([0xed, 0xa0, 0x80])]),
  'not valid UTF-8 (byte 11 is 0xED, line 2); save it as UTF-8',
);

test('replacement characters that are in the file are text', async t => {
  const { run } = desk(t, { 'a.txt': CLEAN.replace('nine', '\ufffd') });
  assert.deepEqual((await run('outline', 'a.txt')).err, []);
});

test('nothing read at all', async t => {
  const { code, out } = await desk(t).run('check', 'nowhere.txt');
  assert.equal(out, 'No problems in 0 articles.\n');
  assert.equal(code, 2);
});

test('an unreadable file', { skip: isSuperuser && 'the superuser may read all' }, async t => {
  const { run, at } = desk(t, { 'bad.txt': CLEAN, 'good.txt': CLEAN });
  chmodSync(at('bad.txt'), 0);
  const { code, err } = await run('outline', '.');
  assert.deepEqual(err, ['bad.txt: permission denied; change its permissions or choose another']);
  assert.equal(code, 2);
});

test('a path through a file', async t => {
  const { run } = desk(t, { 'a.txt': CLEAN });
  const { err } = await run('outline', 'a.txt/b.txt');
  assert.deepEqual(err, ['a.txt/b.txt: is no folder, or below something that is none; choose another']);
});

test('a folder without articles', async t => {
  const { run } = desk(t, { 'folder/readme.md': '' });
  const { code, err } = await run('check', 'folder');
  assert.deepEqual(err, ['folder: no *.txt or *.seed in this folder; name another, or a file']);
  assert.equal(code, 2);
});

test('a link to nothing is named', async t => {
  const { run, at } = desk(t, { 'folder/a.txt': CLEAN });
  symlinkSync('nowhere', at('folder/b.txt'));
  const { code, err } = await run('outline', 'folder');
  assert.deepEqual(err, ['folder/b.txt: no such file or folder; check the path']);
  assert.equal(code, 2);
});

/** The files that the paths lead to, in order. */
async function found(run: (...args: string[]) => Promise<{ out: string }>, ...paths: string[]): Promise<string[]> {
  const { out } = await run('check', ...paths, '--format', 'json');
  return (JSON.parse(out) as { file: string }[]).map(({ file }) => file);
}

test('a folder is searched to the bottom, in a fixed order, without what is hidden and node_modules', async t => {
  const { run, at } = desk(t, {
    'b.txt': CLEAN,
    'a/z.seed': CLEAN,
    'a/deep/er/y.TXT': CLEAN,
    'a10.txt': CLEAN,
    'a2.txt': CLEAN,
    'notes.md': CLEAN,
    '.hidden/x.txt': CLEAN,
    '._b.txt': 'of an editor\u0000',
    'node_modules/m/licence.txt': CLEAN,
    'Ångström.txt': CLEAN,
  });
  mkdirSync(at('folder.txt'));
  symlinkSync('.', at('loop'));
  symlinkSync('b.txt', at('link.txt'));
  const expected = ['a/deep/er/y.TXT', 'a/z.seed', 'a10.txt', 'a2.txt', 'b.txt', 'link.txt', 'Ångström.txt'];
  assert.deepEqual(await found(run, '.'), expected);
});

test('a file that is named is read whatever it is called', async t => {
  const { run } = desk(t, { 'notes.md': CLEAN, '.hidden/a.txt': CLEAN });
  assert.deepEqual(await found(run, 'notes.md', '.hidden'), ['notes.md', '.hidden/a.txt']);
});

test('a file named twice is read once', async t => {
  const { run, folder } = desk(t, { 's/a.txt': CLEAN, 's/b.txt': CLEAN });
  assert.deepEqual(await found(run, 's/b.txt', 's', './s/a.txt', `${folder}/s/a.txt`), ['s/b.txt', 's/a.txt']);
});

test('a name that would act on the terminal is shown, not obeyed', async t => {
  const { run } = desk(t, { 'a\u001b[2J.txt': DAMAGED });
  for (const command of ['outline', 'check', 'fix']) {
    const { out } = await run(command, '.');
    assert.match(out, /a<U\+001B>\[2J\.txt/);
    assert.equal(out.includes('\u001b'), false);
  }
});
