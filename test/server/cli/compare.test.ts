import assert from 'node:assert/strict';
import test from 'node:test';
import { describerOf } from '../../../server/src/annotations/describeSpan.ts';
import type { Annotation, SpeechType } from '../../../server/src/annotations/model.ts';
import { emptySidecar, put, writeSidecar } from '../../../server/src/annotations/sidecar.ts';
import { desk } from './desk.ts';

const TEXT = 'Port 😀 news\n\n"We stay," Ada Lund said.\n\nJoe Roe said that the port was closed.\n';

interface Said {
  readonly words: string;
  readonly speaker: string | null;
  readonly type?: SpeechType;
}

/** The text of a sidecar that accepts these quotations. */
function sidecar(...quotations: Said[]): string {
  const describe = describerOf(TEXT);
  const annotations = quotations.map(({ words, speaker, type = 'direct' }, index): Annotation => {
    const start = TEXT.indexOf(words);
    const content = [describe({ start, end: start + words.length })];
    const decision = { kind: 'accepted', content, source: null, cue: null, speaker, type } as const;
    return { id: `urn:x:${index}`, creator: null, created: null, modified: null, decision };
  });
  return writeSidecar(annotations.reduce(put, emptySidecar('x.txt')));
}

const STAY: Said = { words: '"We stay,"', speaker: 'Ada Lund' };
const CLOSED: Said = { words: 'that the port was closed', speaker: 'Joe Roe', type: 'indirect' };

test('two readers who agree', async t => {
  const { run } = desk(t, { 'x.txt': TEXT, 'x.anno.json': sidecar(STAY), 'x.alice.anno.json': sidecar(STAY) });
  const { code, out, err } = await run('compare', 'x.anno.json', 'x.alice.anno.json');
  assert.deepEqual(err, []);
  assert.equal(
    out,
    `x.txt
  quotations   A 1, B 1; 1 with the same borders, 1 with words in common
  content      F 100.0 exact, 100.0 overlapping
  tokens       alpha 1.000 in a quotation or not, 1.000 by type
  speakers     kappa 1.000
`,
  );
  assert.equal(code, 0);
});

test('disagreements are shown with their places', async t => {
  const other = sidecar({ ...STAY, words: '"We stay," Ada', speaker: 'Joe Roe', type: 'mixed' });
  const { run } = desk(t, { 'x.txt': TEXT, 'x.anno.json': sidecar(STAY, CLOSED), 'x.alice.anno.json': other });
  const { code, out } = await run('compare', 'x.anno.json', 'x.alice.anno.json');
  assert.equal(code, 1);
  assert.equal(
    out.slice(0, out.indexOf('  quotations')),
    `x.txt
  3:1      other borders: B has "We stay," Ada
           "We stay,"
  3:1      A says direct, B says mixed
           "We stay,"
  3:1      A says Ada Lund, B says Joe Roe
           "We stay,"
  5:14     only A has this indirect quotation
           that the port was closed
`,
  );
});

test('folders: sidecars of the same text belong together, the text is beside one of them', async t => {
  const { run } = desk(t, {
    'a/x.txt': TEXT,
    'a/x.anno.json': sidecar(STAY),
    'a/sub/x.txt': TEXT,
    'a/sub/x.anno.json': sidecar(STAY, CLOSED),
    'b/x.bob.anno.json': sidecar(STAY),
    'b/sub/x.anno.json': sidecar(STAY),
  });
  const { code, out, err } = await run('compare', 'a', 'b', '--format', 'json');
  assert.deepEqual(err, []);
  assert.equal(code, 1);
  const { articles, all } = JSON.parse(out);
  assert.deepEqual(
    articles.map(
      ({
        file,
        agreement,
        disagreements,
      }: {
        file: string;
        agreement: { exactF: number };
        disagreements: object[];
      }) => [file, agreement.exactF, disagreements.length],
    ),
    [
      ['a/sub/x.txt', 2 / 3, 1],
      ['a/x.txt', 1, 0],
    ],
  );
  assert.equal(all.agreement.exactF, 4 / 5);
  assert.equal(articles[0].disagreements[0].line, 5);
});

test('folders: what only one side has annotated is told, and the rest compared', async t => {
  const { run } = desk(t, {
    'a/x.txt': TEXT,
    'a/x.anno.json': sidecar(STAY),
    'b/x.anno.json': sidecar(STAY),
    'a/y.txt': TEXT,
    'a/y.anno.json': sidecar(STAY),
    'b/z.txt': TEXT,
    'b/z.bob.anno.json': sidecar(STAY),
  });
  const { code, out, err } = await run('compare', 'a', 'b');
  assert.deepEqual([code, err], [0, []]);
  assert.equal(
    out.slice(out.indexOf('\n\n') + 2),
    `2 articles not compared
  a/y.txt: only A has annotations, a/y.anno.json
  b/z.txt: only B has annotations, b/z.bob.anno.json
`,
  );
  const { notCompared } = JSON.parse((await run('compare', 'a', 'b', '--format', 'json')).out);
  assert.deepEqual(notCompared, [
    { file: 'a/y.txt', only: 'a', sidecar: 'a/y.anno.json' },
    { file: 'b/z.txt', only: 'b', sidecar: 'b/z.bob.anno.json' },
  ]);
});

for (const [what, files, args, expected] of [
  [
    'one sidecar',
    {},
    ['x.anno.json'],
    ['compare: give two sidecars, or two folders of sidecars: A B (see copydesk compare --help)'],
  ],
  [
    'no text',
    { 'y.anno.json': sidecar() },
    ['x.anno.json', 'y.anno.json'],
    [
      'y.anno.json: there is no text beside it; put y.txt there',
      'x.anno.json: B has no annotations of x.txt; give two sidecars of one text, or folders that have them',
    ],
  ],
  [
    'two texts',
    { 'y.txt': TEXT, 'y.anno.json': sidecar() },
    ['x.anno.json', 'y.anno.json'],
    [
      'x.anno.json: B has no annotations of x.txt; give two sidecars of one text, or folders that have them',
      'y.anno.json: A has no annotations of y.txt; give two sidecars of one text, or folders that have them',
    ],
  ],
  [
    'a sidecar that is not there',
    {},
    ['x.anno.json', 'z.anno.json'],
    [
      'z.anno.json: no such file or folder; check the path',
      'x.anno.json: B has no annotations of x.txt; give two sidecars of one text, or folders that have them',
    ],
  ],
  [
    'a broken sidecar',
    { 'x.alice.anno.json': '{\n  "items": [' },
    ['x.anno.json', 'x.alice.anno.json'],
    ['x.alice.anno.json:2:13: not JSON: a closing bracket is missing'],
  ],
  [
    'a text that has changed',
    { 'x.txt': 'Another text.', 'x.alice.anno.json': sidecar() },
    ['x.anno.json', 'x.alice.anno.json'],
    [
      'x.anno.json: 1 of 1 decisions left out, their words are not found in x.txt any more; "copydesk check" shows which',
    ],
  ],
  [
    'several readers in one folder',
    { 'x.alice.anno.json': sidecar(STAY), 'b/x.anno.json': sidecar(STAY) },
    ['.', 'b'],
    null,
  ],
] as const) {
  test(`refused: ${what}`, async t => {
    const { run } = desk(t, { 'x.txt': TEXT, 'x.anno.json': sidecar(STAY), ...files });
    const { code, err } = await run('compare', ...args);
    assert.equal(code, 2);
    if (expected) assert.deepEqual(err, expected);
    else assert.ok(err.some(line => line.endsWith('x.alice.anno.json is of x.txt too; name the one that is meant')));
  });
}
