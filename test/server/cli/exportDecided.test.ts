import assert from 'node:assert/strict';
import test from 'node:test';
import { describerOf } from '../../../server/src/annotations/describeSpan.ts';
import type { Decision } from '../../../server/src/annotations/model.ts';
import { mapPlaces } from '../../../server/src/annotations/places.ts';
import { emptySidecar, put, writeSidecar } from '../../../server/src/annotations/sidecar.ts';
import { type Span, span } from '../../../server/src/core/span.ts';
import { desk } from './desk.ts';

const TEXT = `Saltmere 😀 gets a second ferry

"The island has waited nine years for this," said Nora Quill, the mayor.

"We will be late," Ib Dal said. The "wonder" is not for him.

The boat leaves at noon, a clerk told us.
`;

const at = (words: string): Span => span(TEXT.indexOf(words), TEXT.indexOf(words) + words.length);

const accepted = (content: string, source: string | null, speaker: string | null | undefined): Decision<Span> => ({
  kind: 'accepted',
  content: [at(content)],
  source: source === null ? null : at(source),
  cue: null,
  speaker,
  type: undefined,
});

/** A speaker set, a quotation rejected, one added, a person named. */
const DECISIONS: readonly Decision<Span>[] = [
  accepted('"The island has waited nine years for this,"', 'Nora Quill, the mayor', 'Eleanor Quill'),
  { kind: 'rejected', content: [at('"We will be late,"')], reason: 'other' },
  accepted('"wonder"', null, null),
  { kind: 'person', name: 'The clerk', alsoNamed: [], mentions: [at('a clerk')] },
];

const idOf = (index: number): string => `urn:uuid:00000000-0000-4000-8000-00000000000${index}`;

const SIDECAR = writeSidecar(
  DECISIONS.map((decision, index) => ({
    id: idOf(index),
    creator: 'Mia Beck',
    created: '2026-03-01T09:30:00Z',
    modified: '2026-03-01T09:30:00Z',
    decision: mapPlaces(decision, describerOf(TEXT)),
  })).reduce(put, emptySidecar('a.txt')),
);

interface Exported {
  readonly quotations: readonly { content: Span[]; speaker: string | null; confidence: number }[];
  readonly speakers: readonly { id: string; name: string; mentions: Span[] }[];
  readonly problems: readonly object[];
}

const EXPORT = ['export', 'a.txt', '--format', 'json', '--out', 'out'];

function told({ quotations, speakers }: Exported): [string, string | null][] {
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  return quotations.map(({ content, speaker }) => [
    content.map(({ start, end }) => TEXT.slice(start, end)).join(' '),
    speaker && (names.get(speaker) ?? '?'),
  ]);
}

test('an export carries the decisions of the sidecar, and what is proposed beside them', async t => {
  const { run, json } = desk(t, { 'a.txt': TEXT, 'a.anno.json': SIDECAR });
  const { code, err } = await run(...EXPORT);
  assert.deepEqual([code, err], [0, []]);
  assert.deepEqual(told(json('out/a.json') as Exported), [
    ['"The island has waited nine years for this,"', 'Eleanor Quill'],
    ['"wonder"', null],
    ['The boat leaves at noon', 'The clerk'],
  ]);
});

test('--only-decided exports nothing else', async t => {
  const { run, json } = desk(t, { 'a.txt': TEXT, 'a.anno.json': SIDECAR });
  const { code, err } = await run(...EXPORT, '--only-decided');
  assert.deepEqual([code, err], [0, []]);
  const exported = json('out/a.json') as Exported;
  assert.deepEqual(told(exported), [
    ['"The island has waited nine years for this,"', 'Eleanor Quill'],
    ['"wonder"', null],
  ]);
  assert.deepEqual(
    exported.speakers.map(({ name, mentions }) => [name, mentions.map(({ start, end }) => TEXT.slice(start, end))]),
    [
      ['The clerk', ['a clerk']],
      ['Eleanor Quill', []],
    ],
  );
  assert.deepEqual(exported.problems, []);
});

test('--only-decided of an article without a sidecar is empty', async t => {
  const { run, json } = desk(t, { 'a.txt': TEXT });
  assert.equal((await run(...EXPORT, '--only-decided')).code, 0);
  const { quotations, speakers } = json('out/a.json') as Exported;
  assert.deepEqual([quotations, speakers], [[], []]);
});

for (const format of ['brat', 'citron', 'label-studio', 'doccano', 'tei', 'csv', 'web-annotation']) {
  test(`${format} carries decisions too`, async t => {
    const { run, files, text } = desk(t, { 'in/a.txt': TEXT, 'in/a.anno.json': SIDECAR });
    await run('export', 'in', '--format', format, '--out', 'out', '--only-decided');
    const written = text(files().find(name => name.startsWith('out/a.'))!);
    assert.match(written, /wonder/);
    if (format !== 'citron') assert.match(written, /Eleanor Quill/);
    if (format === 'brat' || format === 'csv') assert.doesNotMatch(written, /We will be late/);
  });
}

test('a decision whose words are gone is left out, and named', async t => {
  const changed = TEXT.replace(
    '"The island has waited nine years for this," said',
    'It has been long, as everybody says, says',
  );
  const { run } = desk(t, { 'a.txt': changed, 'a.anno.json': SIDECAR });
  const { code, err } = await run(...EXPORT, '--only-decided');
  assert.equal(code, 2);
  assert.deepEqual(err, [
    'a.anno.json: 1 of 4 decisions left out, their words are not found in a.txt any more; "copydesk check" shows which',
  ]);
});

test('a mistake in a sidecar is named with its place, the other decisions are exported', async t => {
  const damaged = SIDECAR.replace('"rejected"', '"refused"');
  const { run, json } = desk(t, { 'in/a.txt': TEXT, 'in/a.anno.json': damaged });
  const { code, err } = await run('export', 'in', '--format', 'json', '--out', 'out', '--only-decided');
  assert.equal(code, 2);
  assert.equal(err.length, 1);
  assert.match(err[0]!, /^in\/a\.anno\.json:\d+:\d+: /);
  assert.equal((json('out/a.json') as Exported).quotations.length, 2);
});

test('an article whose sidecar is no JSON is not exported, the others are', async t => {
  const { run, files } = desk(t, { 'in/a.txt': TEXT, 'in/a.anno.json': '{', 'in/b.txt': TEXT });
  const { code, err } = await run('export', 'in', '--format', 'json', '--out', 'out');
  assert.equal(code, 2);
  assert.equal(err.length, 1);
  assert.match(err[0]!, /^in\/a\.txt: in\/a\.anno\.json:1:\d+: not JSON: /);
  assert.deepEqual(
    files().filter(name => name.startsWith('out')),
    ['out/b.json'],
  );
});

for (const format of ['brat', 'citron']) {
  test(`${format}: exported, imported, exported again, it is the same file`, async t => {
    const { run, text } = desk(t, { 'in/a.txt': TEXT.replaceAll('\n', '\r\n') });
    const extension = format === 'brat' ? 'ann' : 'json';
    await run('export', 'in', '--format', format, '--out', 'first');
    await run('import', `first/a.${extension}`, '--format', format, '--text', 'in', '--out', 'in');
    const { code, err } = await run('export', 'in', '--format', format, '--out', 'second', '--only-decided');
    assert.deepEqual([code, err], [0, []]);
    const of = (folder: string): string => text(`${folder}/a.${extension}`).replace(/"confidence":[\d.]+/g, '');
    assert.ok(of('first').includes('The island'));
    assert.equal(of('second'), of('first'));
  });
}
