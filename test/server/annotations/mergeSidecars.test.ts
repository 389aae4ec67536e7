import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { mergeSidecars } from '../../../server/src/annotations/mergeSidecars.ts';
import type { Annotation } from '../../../server/src/annotations/model.ts';
import { readSidecar } from '../../../server/src/annotations/readSidecar.ts';
import {
  annotationsOf,
  emptySidecar,
  put,
  type Sidecar,
  writeSidecar,
} from '../../../server/src/annotations/sidecar.ts';
import { annotation } from './samples.ts';

interface Version {
  readonly [number: number]: string;
}

const noteOf = (number: number, text: string, creator?: string, modified?: string): Annotation => ({
  ...annotation(number, { kind: 'note', text, at: [] }, creator),
  ...(modified === undefined ? {} : { modified }),
});

const sidecarOf = (notes: readonly Annotation[]): Sidecar => notes.reduce(put, emptySidecar('a.txt'));
const versionOf = (version: Version): Sidecar =>
  sidecarOf(Object.entries(version).map(([number, text]) => noteOf(Number(number), text)));

/** The notes of a sidecar, by the last figure of their id and what the merger has put behind it. */
const notesIn = (sidecar: Sidecar): Record<string, string> =>
  Object.fromEntries(
    annotationsOf(sidecar).map(({ id, decision }) => [
      id.replace(/^.*0/, ''),
      decision.kind === 'note' ? decision.text : '',
    ]),
  );

function merged(base: Sidecar | null, mine: Sidecar, theirs: Sidecar): Record<string, string> {
  const { sidecar } = mergeSidecars(base, mine, theirs);
  const result = readSidecar(writeSidecar(sidecar), 'a.txt');
  assert.ok(result.state === 'read');
  assert.deepEqual(annotationsOf(result.sidecar), annotationsOf(sidecar));
  assert.deepEqual(result.problems, []);
  return notesIn(sidecar);
}

for (const [what, base, mine, theirs, expected] of [
  ['nothing changed', { 1: 'a' }, { 1: 'a' }, { 1: 'a' }, { 1: 'a' }],
  ['each has added one', { 2: 'b' }, { 1: 'a', 2: 'b' }, { 2: 'b', 3: 'c' }, { 1: 'a', 2: 'b', 3: 'c' }],
  ['one has changed it', { 1: 'a' }, { 1: 'x' }, { 1: 'a' }, { 1: 'x' }],
  ['the other has changed it', { 1: 'a' }, { 1: 'a' }, { 1: 'y' }, { 1: 'y' }],
  ['one has removed it', { 1: 'a', 2: 'b' }, { 2: 'b' }, { 1: 'a', 2: 'b' }, { 2: 'b' }],
  ['the other has removed the last', { 1: 'a', 2: 'b' }, { 1: 'a', 2: 'b' }, { 1: 'a' }, { 1: 'a' }],
  ['removed here, changed there', { 1: 'a' }, {}, { 1: 'y' }, { 1: 'y' }],
  ['changed here, removed there', { 1: 'a' }, { 1: 'x' }, {}, { 1: 'x' }],
  ['both changed it', { 1: 'a' }, { 1: 'x' }, { 1: 'y' }, { 1: 'x', '1#other': 'y' }],
  ['both made the same change', { 1: 'a' }, { 1: 'x' }, { 1: 'x' }, { 1: 'x' }],
] as const) {
  test(`three versions: ${what}`, () => {
    assert.deepEqual(merged(versionOf(base), versionOf(mine), versionOf(theirs)), expected);
  });
}

test('two versions: nothing counts as removed, the later of one creator counts, of two creators both', () => {
  const mine = sidecarOf([
    noteOf(1, 'mine'),
    noteOf(2, 'old', 'Mia', '2026-03-01T10:00:00Z'),
    noteOf(3, 'new', 'Mia', '2026-03-01T11:00:00Z'),
    noteOf(4, 'Mia’s', 'Mia'),
  ]);
  const theirs = sidecarOf([
    noteOf(2, 'new', 'Mia', '2026-03-01T11:00:00Z'),
    noteOf(3, 'old', 'Mia', '2026-03-01T10:00:00Z'),
    noteOf(4, 'Joe’s', 'Joe'),
    noteOf(5, 'theirs'),
  ]);
  assert.deepEqual(merged(null, mine, theirs), {
    1: 'mine',
    2: 'new',
    3: 'new',
    4: 'Mia’s',
    '4#other': 'Joe’s',
    5: 'theirs',
  });
  assert.deepEqual(mergeSidecars(null, mine, theirs).conflicts, [noteOf(4, '').id]);
});

test('entries without an id and with mistakes are kept, the same ones once', () => {
  const read = (text: string): Sidecar => {
    const result = readSidecar(text, 'a.txt');
    assert.ok(result.state === 'read');
    return result.sidecar;
  };
  const { sidecar } = mergeSidecars(
    null,
    read('{"items": [{"x": 1, "y": 2}, 7]}'),
    read('\ufeff[\r\n{"y":2, "x":1}, {"z": {"a": 1}}]'),
  );
  assert.deepEqual(JSON.parse(writeSidecar(sidecar)).items, [{ x: 1, y: 2 }, 7, { z: { a: 1 } }]);
});

test('nothing that somebody has written is lost', () => {
  const version = fc.dictionary(fc.constantFrom('1', '2', '3'), fc.constantFrom('a', 'b', 'c'));
  fc.assert(
    fc.property(version, version, version, (base, mine, theirs) => {
      const texts = Object.values(merged(versionOf(base), versionOf(mine), versionOf(theirs)));
      for (const [side, version] of [
        [base, mine],
        [base, theirs],
      ] as const) {
        for (const [key, text] of Object.entries(version)) if (side[key] !== text) assert.ok(texts.includes(text));
      }
    }),
  );
});
