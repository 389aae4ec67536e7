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
