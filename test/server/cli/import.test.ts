import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import test from 'node:test';
import { desk } from './desk.ts';

const TEXT = 'Port 😀 news\r\n\r\n"We stay," Ada Lund said.\r\n';

const ANN = `T1\tContent 15 25\t"We stay,"
T2\tSource 26 34\tAda Lund
T3\tCue 35 39\tsaid
T4\tAttribution 35 39\tsaid
E1\tAttribution:T4 Source:T2 Cue:T3 Content:T1
`;

interface Page {
  readonly items: readonly {
    readonly id: string;
    readonly motivation: string;
    readonly creator?: { readonly name: string };
    readonly target: readonly { readonly selector: readonly { readonly exact?: string }[] }[];
  }[];
}

const IMPORT = ['--format', 'brat', '--text', 'text', '--out', 'out'];

const exactly = (page: unknown): (string | undefined)[][] =>
  (page as Page).items.map(({ target }) => target.map(({ selector }) => selector[0]!.exact));

test('NAME.ann becomes NAME.anno.json, quietly', async t => {
  const { run, files, json } = desk(t, { 'text/x.txt': TEXT, 'ann/x.ann': ANN });
  const { code, out, err } = await run('import', 'ann', ...IMPORT);
  assert.deepEqual([code, out, err], [0, '', []]);
  assert.deepEqual(files(), ['ann/x.ann', 'out/x.anno.json', 'text/x.txt']);
  assert.deepEqual(exactly(json('out/x.anno.json')), [['"We stay,"', 'Ada Lund', 'said']]);
});

test('NAME_READER.ann names the reader; a second one has a sidecar of their own', async t => {
  const { run, files, json } = desk(t, { 'text/x_y.txt': TEXT, 'ann/x_y_a1.ann': ANN, 'ann/x_y_b2.ann': ANN });
  assert.equal((await run('import', 'ann', ...IMPORT)).code, 0);
  assert.deepEqual(
    files().filter(name => name.startsWith('out')),
    ['out/x_y.anno.json', 'out/x_y.b2.anno.json'],
  );
  assert.equal((json('out/x_y.anno.json') as Page).items[0]!.creator!.name, 'a1');
  assert.equal((json('out/x_y.b2.anno.json') as Page).items[0]!.creator!.name, 'b2');
});

test('imported again, nothing is added and nothing taken back', async t => {
  const { run, text } = desk(t, { 'text/x.txt': TEXT, 'ann/x.ann': ANN });
  await run('import', 'ann', ...IMPORT);
  const first = text('out/x.anno.json');
  assert.equal((await run('import', 'ann', ...IMPORT)).code, 0);
  assert.equal(text('out/x.anno.json'), first);
});

test('a decision that is there already stays, whatever was made of it', async t => {
  const { run, text, at, json } = desk(t, { 'text/x.txt': TEXT, 'ann/x.ann': ANN });
  await run('import', 'ann', ...IMPORT);
  writeFileSync(at('out/x.anno.json'), text('out/x.anno.json').replace('"accepted"', '"rejected"'));
  writeFileSync(at('ann/x.ann'), `${ANN}#1\tAnnotatorNotes T2\tWho?\n`);
  assert.equal((await run('import', 'ann', ...IMPORT)).code, 0);
  assert.match(text('out/x.anno.json'), /"rejected"/);
  assert.deepEqual((json('out/x.anno.json') as Page).items.map(({ motivation }) => motivation).sort(), [
    'assessing',
    'commenting',
  ]);
});

test('citron', async t => {
  const { run, json } = desk(t, { 'text/x.txt': TEXT });
  await run('export', 'text', '--format', 'citron', '--out', 'citron');
  const { code, err } = await run('import', 'citron', '--format', 'citron', '--text', 'text', '--out', 'out');
  assert.deepEqual([code, err], [0, []]);
  assert.deepEqual((json('out/x.anno.json') as Page).items.map(({ motivation }) => motivation).sort(), [
    'assessing',
    'identifying',
  ]);
});

test('sidecars in a folder of Citron files are no Citron files', async t => {
  const { run } = desk(t, { 'text/x.txt': TEXT });
  await run('export', 'text', '--format', 'citron', '--out', 'text');
  for (const _ of [1, 2]) {
    const { code, err } = await run('import', 'text', '--format', 'citron', '--text', 'text', '--out', 'text');
    assert.deepEqual([code, err], [0, []]);
  }
});

test('what does not fit is named with its place, the rest and the other files are imported', async t => {
  const damaged = ANN.replace('Cue 35 39', 'Cue 34 38');
  const { run, json } = desk(t, { 'text/x.txt': TEXT, 'text/y.txt': TEXT, 'ann/x.ann': damaged, 'ann/y.ann': ANN });
  const { code, err } = await run('import', 'ann', ...IMPORT);
  assert.equal(code, 2);
  assert.deepEqual(err, ['ann/x.ann: line 3: T3 is "said", but at 34 to 38 (line 3) the text has "sai"']);
  assert.deepEqual(exactly(json('out/x.anno.json')), [['"We stay,"', 'Ada Lund']]);
  assert.deepEqual(exactly(json('out/y.anno.json')), [['"We stay,"', 'Ada Lund', 'said']]);
});

test('of many mistakes in one file the first are named', async t => {
  const wrong = Array.from({ length: 9 }, (_, i) => `E${i}\tAttribution:T4\n`).join('');
  const { run } = desk(t, { 'text/x.txt': TEXT, 'ann/x.ann': wrong });
  const { err } = await run('import', 'ann', ...IMPORT);
  assert.equal(err.length, 6);
  assert.equal(err.at(-1), 'ann/x.ann: 4 more are left out');
});

test('no text for a file, an unreadable text, an unreadable file: named, the others are imported', async t => {
  const { run, files } = desk(t, {
    'text/b.txt': '\u0000',
    'text/c.txt': TEXT,
    'text/d.txt': TEXT,
    'ann/a.ann': ANN,
    'ann/b.ann': ANN,
    'ann/c.ann': Uint8Array.of(0xff, 0x41),
    'ann/d.ann': ANN,
  });
  const { code, err } = await run('import', 'ann', ...IMPORT);
  assert.equal(code, 2);
  assert.deepEqual(err, [
    'ann/a.ann: there is no text for it in text; name its folder with --text',
    'ann/b.ann: text/b.txt: binary, not text (a NUL at byte 0); give a plain text file',
    'ann/c.ann: not valid UTF-8 (byte 0 is 0xFF, line 1); save it as UTF-8',
  ]);
  assert.ok(files().includes('out/d.anno.json'));
});

test('a broken sidecar is left as it is', async t => {
  const { run, text } = desk(t, { 'text/x.txt': TEXT, 'ann/x.ann': ANN, 'out/x.anno.json': '{\n  "items": [' });
  const { code, err } = await run('import', 'ann', ...IMPORT);
  assert.equal(code, 2);
  assert.equal(err.length, 1);
  assert.match(
    err[0]!,
    /^ann\/x\.ann: not imported: out\/x\.anno\.json:2:13: not JSON: .*; repair it or choose another --out$/,
  );
  assert.equal(text('out/x.anno.json'), '{\n  "items": [');
});
