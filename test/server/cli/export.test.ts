import assert from 'node:assert/strict';
import { chmodSync } from 'node:fs';
import test from 'node:test';
import { CLEAN, DAMAGED, desk, isSuperuser } from './desk.ts';

interface Exported {
  readonly text: string;
  readonly quotes: readonly { readonly contents: readonly { readonly text: string; readonly start: number }[] }[];
  readonly quotations: readonly {
    readonly type: string;
    readonly content: readonly { readonly start: number; readonly end: number }[];
  }[];
  readonly problems: readonly { readonly rule: string }[];
}

test('one file an article, quietly; the folder is made', async t => {
  const { run, files } = desk(t, { 's/a.txt': CLEAN, 's/t/b.c.seed': CLEAN, 's/d.seed.txt': CLEAN });
  const { code, out, err } = await run('export', 's', '--format', 'json', '--out', 'new/folder');
  assert.deepEqual([code, out, err], [0, '', []]);
  assert.deepEqual(
    files().filter(name => name.startsWith('new')),
    ['new/folder/a.json', 'new/folder/b.c.json', 'new/folder/d.seed.json'],
  );
});

test('json holds quotations and problems, in UTF-16 offsets', async t => {
  const text = `😀${DAMAGED}`;
  const { run, json } = desk(t, { 'a.txt': text });
  await run('export', 'a.txt', '-f', 'json', '-o', '.');
  const { quotations, problems } = json('a.json') as Exported;
  const [content] = quotations.find(q => q.type === 'direct')!.content;
  assert.equal(text.slice(content!.start, content!.end), '"The island has waited nine years for this,"');
  assert.ok(problems.some(({ rule }) => rule === 'indefinite-article'));
});

test('citron holds quotations, in code points, of the text without a byte order mark', async t => {
  const { run, json } = desk(t, { 'a.txt': `\ufeff😀${CLEAN}` });
  await run('export', 'a.txt', '-f', 'citron', '-o', 'out');
  const { text, quotes } = json('out/a.json') as Exported;
  assert.equal(text, `😀${CLEAN}`);
  const [content] = quotes[0]!.contents;
  assert.equal([...text].slice(content!.start).join('').startsWith(content!.text), true);
});

test('an older output is replaced', async t => {
  const { run, json } = desk(t, { 'a.txt': CLEAN, 'out/a.json': 'x'.repeat(100_000) });
  assert.equal((await run('export', 'a.txt', '-f', 'citron', '-o', 'out')).code, 0);
  assert.ok(json('out/a.json'));
});

test('two articles with one name: the first is exported, the second named', async t => {
  const { run, files, json } = desk(t, { 'a/x.txt': CLEAN, 'b/x.seed': DAMAGED, 'b/y.txt': CLEAN });
  const { code, err } = await run('export', 'a', 'b', '-f', 'citron', '-o', 'out');
  assert.deepEqual(err, ['b/x.seed: not exported, out/x.json is of a/x.txt; export it with another --out']);
  assert.equal(code, 2);
  assert.deepEqual(
    files().filter(name => name.startsWith('out')),
    ['out/x.json', 'out/y.json'],
  );
  assert.equal((json('out/x.json') as Exported).text, CLEAN);
});

test('an article is never overwritten by its own output', async t => {
  const { run, text } = desk(t, { 'a.json': CLEAN });
  const { code, err } = await run('export', 'a.json', '-f', 'json', '-o', '.');
  assert.deepEqual(err, ['a.json: not exported, a.json is of itself; export it with another --out']);
  assert.equal(code, 2);
  assert.equal(text('a.json'), CLEAN);
});

const UNWRITABLE: readonly [string, string, string][] = [
  ['a file', 'a.txt', '--out a.txt: is there already and is no folder; choose another'],
  ['below a file', 'a.txt/out', '--out a.txt/out: is no folder, or below something that is none; choose another'],
];

for (const [name, out, expected] of UNWRITABLE) {
  test(`DIR is ${name}`, async t => {
    const { run, files } = desk(t, { 'a.txt': CLEAN });
    const { code, err } = await run('export', 'a.txt', '-f', 'json', '-o', out);
    assert.deepEqual(err, [expected]);
    assert.equal(code, 2);
    assert.deepEqual(files(), ['a.txt']);
  });
}

test('DIR may not be written: said once', { skip: isSuperuser && 'the superuser may write all' }, async t => {
  const { run, at } = desk(t, { 'a.txt': CLEAN, 'b.txt': CLEAN, 'out/c.json': '' });
  chmodSync(at('out'), 0o555);
  const { code, err } = await run('export', '.', '-f', 'json', '-o', 'out');
  chmodSync(at('out'), 0o755);
  assert.deepEqual(err, ['--out out: permission denied; change its permissions or choose another']);
  assert.equal(code, 2);
});

test('an output that can not be written is named, the others are', async t => {
  const { run, files } = desk(t, { 'a.txt': CLEAN, 'b.txt': CLEAN, 'out/a.json/in the way': '' });
  const { code, err } = await run('export', 'a.txt', 'b.txt', '-f', 'json', '-o', 'out');
  assert.deepEqual(err, ['out/a.json: is a folder where a file is wanted; choose another']);
  assert.equal(code, 2);
  assert.ok(files().includes('out/b.json'));
});

test('bad input is named, the others are exported', async t => {
  const { run, files } = desk(t, { 'a.txt': '\u0000', 'b.txt': CLEAN });
  const { code, err } = await run('export', 'a.txt', 'b.txt', '-f', 'citron', '-o', 'out');
  assert.equal(err.length, 1);
  assert.equal(code, 2);
  assert.deepEqual(files(), ['a.txt', 'b.txt', 'out/b.json']);
});

const FILES: readonly [string, readonly string[]][] = [
  ['brat', ['annotation.conf', 'x.ann']],
  ['label-studio', ['label-studio.xml', 'x.json']],
  ['doccano', ['x.jsonl']],
  ['tei', ['x.xml']],
  ['csv', ['x.csv']],
  ['web-annotation', ['x.jsonld']],
];

for (const [format, expected] of FILES) {
  test(`${format} writes ${expected.join(' and ')}`, async t => {
    const { run, files, text } = desk(t, { 'in/x.txt': CLEAN });
    const { code, out, err } = await run('export', 'in', '-f', format, '-o', 'out');
    assert.deepEqual([code, out, err], [0, '', []]);
    assert.deepEqual(
      files().filter(name => name.startsWith('out')),
      expected.map(name => `out/${name}`),
    );
    assert.match(text(`out/${expected.at(-1)}`), /The island has waited nine years for this/);
  });
}

test('a companion that was adapted stays', async t => {
  const { run, text } = desk(t, { 'x.txt': CLEAN, 'out/annotation.conf': '[entities]\nOwn\n' });
  assert.equal((await run('export', 'x.txt', '-f', 'brat', '-o', 'out')).code, 0);
  assert.equal(text('out/annotation.conf'), '[entities]\nOwn\n');
});

test('an output that its owner made read-only stays', {
  skip: isSuperuser && 'the superuser may write all',
}, async t => {
  const { run, text, at } = desk(t, { 'x.txt': CLEAN, 'out/x.csv': 'old' });
  chmodSync(at('out/x.csv'), 0o444);
  const { code, err } = await run('export', 'x.txt', '-f', 'csv', '-o', 'out');
  assert.deepEqual(err, ['out/x.csv: permission denied; change its permissions or choose another']);
  assert.equal(code, 2);
  assert.equal(text('out/x.csv'), 'old');
});
