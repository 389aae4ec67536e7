import assert from 'node:assert/strict';
import test from 'node:test';
import { describerOf } from '../../../server/src/annotations/describeSpan.ts';
import { emptySidecar, put, writeSidecar } from '../../../server/src/annotations/sidecar.ts';
import { desk } from './desk.ts';

const TEXT = `Saltmere gets a second ferry

The council called it &amp; an uniformed first. Then an uniformed second.
`;

/** A sidecar that leaves a rule's finding be, at these words or everywhere. */
function ignoring(rule: string, words: string | null): string {
  const start = TEXT.indexOf(words ?? '');
  const at = words === null ? [] : [describerOf(TEXT)({ start, end: start + words.length })];
  const decision = { kind: 'ignored', rule, at } as const;
  const time = '2026-03-01T09:30:00Z';
  const annotation = { id: 'urn:uuid:1', creator: 'Mia Beck', created: time, modified: time, decision };
  return writeSidecar(put(emptySidecar('a.txt'), annotation));
}

const rulesFound = (report: string): string[] =>
  [...report.matchAll(/ {2}([a-z]+-[a-z]+)$/gm)].map(([, rule]) => rule!);

for (const [what, sidecar, expected] of [
  ['nothing', '', ['html-entity', 'indefinite-article', 'indefinite-article']],
  ['one', ignoring('indefinite-article', 'an uniformed first'), ['html-entity', 'indefinite-article']],
  ['all of a kind', ignoring('indefinite-article', null), ['html-entity']],
] as const) {
  test(`check leaves out what an annotator wants left be: ${what}`, async t => {
    const { run } = desk(t, { 'a.txt': TEXT, ...(sidecar && { 'a.anno.json': sidecar }) });
    const { code, out, err } = await run('check', 'a.txt');
    assert.deepEqual([code, err, rulesFound(out)], [1, [], expected]);
  });
}

test('fix leaves alone what an annotator wants left be, also after other repairs', async t => {
  const { run, text } = desk(t, { 'a.txt': TEXT, 'a.anno.json': ignoring('indefinite-article', 'an uniformed first') });
  const { code, err } = await run('fix', 'a.txt');
  assert.deepEqual([code, err], [0, []]);
  assert.equal(text('a.txt'), TEXT.replace('&amp;', '&').replace('an uniformed second', 'a uniformed second'));
});

/** Found by its words, not beyond doubt; and words that are gone. */
const LOST = `a.txt
  1:1      warning     The words that an ignored finding was about are gone: “an uniformed first”. It is kept in a.anno.json, and does not count until it is attached to other words.  annotation-orphaned
    Saltmere gets a second ferry
    ^
`;

test('check: an annotation whose words are gone is a finding like others', async t => {
  const text = TEXT.replace('&amp; an uniformed first. Then an uniformed second', 'off');
  const { run } = desk(t, { 'a.txt': text, 'a.anno.json': ignoring('indefinite-article', 'an uniformed first') });
  const { code, out, err } = await run('check', 'a.txt');
  assert.deepEqual([code, err], [1, []]);
  assert.equal(out, `${LOST}\n1 problem in 1 article: 1 warning.\n`);
});

test('check: an annotation that has probably moved is shown where it may belong', async t => {
  const text = `Saltmere gets a second ferry\n\nA day later it was called an uniformed first.\n`;
  const sidecar = ignoring('double-space', 'an uniformed first');
  const { run } = desk(t, { 'a.txt': text, 'a.anno.json': sidecar });
  const { code, out, err } = await run('check', 'a.txt', '-r', 'indefinite-article=off');
  assert.deepEqual([code, err], [1, []]);
  assert.match(
    out,
    /^ {2}3:27 .*an ignored finding, “an uniformed first”, probably belongs here.* annotation-drifted$/m,
  );
});

for (const format of ['json', 'sarif', 'github']) {
  test(`check --format ${format} tells of annotations whose words are gone`, async t => {
    const { run } = desk(t, {
      'a.txt': 'Title\n',
      'a.anno.json': ignoring('indefinite-article', 'an uniformed first'),
    });
    const { code, out, err } = await run('check', 'a.txt', '--format', format);
    assert.deepEqual([code, err], [1, []]);
    if (format !== 'github') JSON.parse(out);
    assert.match(out, /annotation-orphaned.*an uniformed first/);
  });
}

test('fix tells of annotations that it does not obey since their words are gone, and does its work', async t => {
  const text = TEXT.replace('an uniformed first', 'splendid');
  const { run, text: now } = desk(t, {
    'a.txt': text,
    'a.anno.json': ignoring('indefinite-article', 'an uniformed first'),
  });
  const { code, out, err } = await run('fix', 'a.txt');
  assert.deepEqual([code, err], [0, []]);
  assert.match(out, /^a\.txt: 1 html-entity, 1 indefinite-article$/m);
  assert.match(out, /annotation-(?:orphaned|drifted)$/m);
  assert.match(now('a.txt'), /a uniformed second/);
  const again = await run('fix', 'a.txt');
  assert.deepEqual([again.code, again.out.split('\n').at(-2)], [0, '0 of 1 article changed.']);
  assert.match(again.out, /annotation-(?:orphaned|drifted)$/m);
});

for (const command of ['check', 'fix']) {
  test(`${command}: a broken sidecar is named with its place, the article is done all the same`, async t => {
    const { run, text } = desk(t, { 'a.txt': TEXT, 'a.anno.json': '{\n  "items": [' });
    const { code, out, err } = await run(command, 'a.txt');
    assert.equal(code, 2);
    assert.equal(err.length, 1);
    assert.match(err[0]!, /^a\.anno\.json:2:\d+: not JSON: /);
    if (command === 'check') assert.match(out, /indefinite-article/);
    else assert.match(text('a.txt'), /a uniformed first/);
  });
}
