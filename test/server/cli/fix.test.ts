import assert from 'node:assert/strict';
import { chmodSync, lstatSync, statSync, symlinkSync, utimesSync } from 'node:fs';
import test from 'node:test';
import { AFTER_FIX, CLEAN, DAMAGED, desk, isSuperuser } from './desk.ts';

test('the safe fixes are applied, and said', async t => {
  const { run, text, files } = desk(t, { 'a.txt': DAMAGED, 'b.txt': CLEAN });
  const { code, out, err } = await run('fix', '.');
  assert.equal(text('a.txt'), AFTER_FIX);
  assert.equal(out, 'a.txt: 1 indefinite-article, 1 double-space\n1 of 2 articles changed.\n');
  assert.deepEqual(err, []);
  assert.equal(code, 0);
  assert.deepEqual(files(), ['a.txt', 'b.txt'], 'nothing is left behind');
});

test('a second time there is nothing to do', async t => {
  const { run } = desk(t, { 'a.txt': DAMAGED });
  await run('fix', 'a.txt');
  assert.equal((await run('fix', 'a.txt')).out, '0 of 1 article changed.\n');
});

test('--dry-run shows the changes and makes none', async t => {
  const { run, text, at } = desk(t, { 'a.txt': DAMAGED });
  utimesSync(at('a.txt'), 1_000_000, 1_000_000);
  const { code, out } = await run('fix', '--dry-run', 'a.txt');
  assert.equal(
    out,
    `a.txt: 1 indefinite-article, 1 double-space
  line 3
    - The council called it an uniformed first.  Nobody laughed.
    + The council called it a uniformed first. Nobody laughed.
1 of 1 article would be changed; nothing was written.
`,
  );
  assert.equal(code, 0);
  assert.equal(text('a.txt'), DAMAGED);
  assert.equal(statSync(at('a.txt')).mtimeMs, 1_000_000_000);
});

const KEPT: readonly [string, (text: string) => string][] = [
  ['CRLF', text => text.replaceAll('\n', '\r\n')],
  ['lone CR', text => text.replaceAll('\n', '\r')],
  ['a byte order mark', text => `\ufeff${text}`],
  ['no final newline', text => text.trimEnd()],
  ['several final newlines', text => `${text}\n\n`],
  ['white space at line ends', text => text.replaceAll('\n', ' \t\n')],
  ['NBSP and combining characters', text => text.replace('Nora ', 'No\u0301ra\u00a0')],
];

for (const [name, having] of KEPT) {
  test(`kept: ${name}`, async t => {
    const { run, text } = desk(t, { 'a.txt': having(DAMAGED) });
    await run('fix', 'a.txt');
    assert.equal(text('a.txt'), having(AFTER_FIX));
  });
}

test('kept: what somebody said', async t => {
  const text = CLEAN.replace('nine years', 'an nine  years');
  const desk1 = desk(t, { 'a.txt': text });
  await desk1.run('fix', 'a.txt');
  assert.equal(desk1.text('a.txt'), text);
});

test('kept: permissions', async t => {
  for (const mode of [0o600, 0o640, 0o666, 0o755]) {
    const { run, at, text } = desk(t, { 'a.txt': DAMAGED });
    chmodSync(at('a.txt'), mode);
    await run('fix', 'a.txt');
    assert.equal(text('a.txt'), AFTER_FIX);
    assert.equal(statSync(at('a.txt')).mode & 0o777, mode);
  }
});

test('kept: a symbolic link, and what it leads to is fixed', async t => {
  const { run, at, text, files } = desk(t, { 'store/a.txt': DAMAGED });
  symlinkSync('store/a.txt', at('a.txt'));
  await run('fix', 'a.txt');
  assert.equal(lstatSync(at('a.txt')).isSymbolicLink(), true);
  assert.equal(text('store/a.txt'), AFTER_FIX);
  assert.deepEqual(files(), ['a.txt', 'store/a.txt']);
});

test('a file is replaced at once, and one without damage not at all', async t => {
  const { run, at } = desk(t, { 'a.txt': DAMAGED, 'b.txt': CLEAN });
  const numbers = (): number[] => ['a.txt', 'b.txt'].map(name => statSync(at(name)).ino);
  const [damaged, clean] = numbers();
  await run('fix', '.');
  assert.notEqual(numbers()[0], damaged);
  assert.equal(numbers()[1], clean);
});

test('a read-only file is left and named', { skip: isSuperuser && 'the superuser may write all' }, async t => {
  const { run, at, text } = desk(t, { 'a.txt': DAMAGED, 'b.txt': DAMAGED });
  chmodSync(at('a.txt'), 0o444);
  const { code, err } = await run('fix', '.');
  assert.deepEqual(err, ['a.txt: permission denied; change its permissions or choose another']);
  assert.equal(code, 2);
  assert.equal(text('a.txt'), DAMAGED);
  assert.equal(text('b.txt'), AFTER_FIX);
});

test('a rule that is off repairs nothing', async t => {
  const { run, text } = desk(t, { 'a.txt': DAMAGED });
  await run('fix', 'a.txt', '-r', 'double-space=off');
  assert.equal(text('a.txt'), DAMAGED.replace('an uniformed', 'a uniformed'));
});

test('what can not be read is left alone and named', async t => {
  const bytes = Buffer.from(DAMAGED.replace('ferry', 'café'), 'latin1');
  const { run, at, text } = desk(t, { 'a.txt': bytes, 'b.txt': DAMAGED });
  const { code, err } = await run('fix', '.');
  assert.equal(err.length, 1);
  assert.equal(code, 2);
  assert.equal(statSync(at('a.txt')).size, bytes.length);
  assert.equal(text('b.txt'), AFTER_FIX);
});
