import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Edit } from '../../../server/src/annotations/anchoring/follow.ts';
import {
  described,
  followEdits,
  type PlacedAnnotation,
  placeAnew,
  placeAnnotations,
  settled,
  stateOf,
} from '../../../server/src/annotations/placeAnnotations.ts';
import { placesIn } from '../../../server/src/annotations/places.ts';
import { annotation, DECISIONS, TEXT } from './samples.ts';

const ALL = DECISIONS.map((decision, index) => annotation(index, decision));

const edit = (words: string, by: string, text = TEXT): { edits: Edit[]; edited: string } => {
  const start = text.indexOf(words);
  return { edits: [{ start, end: start + words.length, text: by }], edited: text.replace(words, () => by) };
};

/** The words of a settled decision's places. */
const wordsOf = (placed: PlacedAnnotation, text: string): string[] | null => {
  const decision = settled(placed)?.decision;
  return decision ? placesIn(decision).map(({ start, end }) => text.slice(start, end)) : null;
};

test('in the text in which they were made all are found', () => {
  const placed = placeAnnotations(ALL, TEXT);
  assert.deepEqual(
    placed.map(stateOf),
    ALL.map(() => 'found'),
  );
  assert.deepEqual(wordsOf(placed[0]!, TEXT), [
    '"The berths are done,"',
    '"and the cranes will follow."',
    'Ana Vale, a clerk,',
    'said',
  ]);
  assert.deepEqual(
    placed.map(each => described(each, TEXT)),
    ALL,
  );
});

test('a quotation without its source and cue is still decided, one without its words is not', () => {
  const [accepted] = ALL;
  const gone = TEXT.replace(' Ana Vale, a clerk, said,', '');
  const [without] = placeAnnotations([accepted!], gone);
  assert.equal(stateOf(without!), 'found');
  assert.deepEqual(wordsOf(without!, gone), ['"The berths are done,"', '"and the cranes will follow."']);
  const half = TEXT.replace('"and the cranes will follow."', '');
  const [drifted] = placeAnnotations([accepted!], half);
  assert.equal(stateOf(drifted!), 'drifted');
  assert.equal(settled(drifted!), null);
  const [orphaned] = placeAnnotations([accepted!], 'Another text.');
  assert.equal(stateOf(orphaned!), 'orphaned');
  assert.equal(settled(orphaned!), null);
});

test('while the text is edited, places follow, and their new description finds them', () => {
  const { edits, edited } = edit('Harbour opens', 'The harbour of Orrin opens');
  const placed = followEdits(placeAnnotations(ALL, TEXT), TEXT, edits, edited);
  assert.deepEqual(
    placed.map(stateOf),
    ALL.map(() => 'found'),
  );
  assert.deepEqual(wordsOf(placed[3]!, edited), ['“miracle”']);
  const again = placeAnnotations(
    placed.map(each => described(each, edited)),
    edited,
  );
  assert.deepEqual(again.map(settled), placed.map(settled));
});

test('what was decided just before an edit follows it, though the file was read after it', () => {
  const former = {
    annotations: [],
    text: TEXT,
    ...edit('“miracle”. Roe said', '“miracle”; it was no “miracle”. Roe said'),
  };
  const rejected = ALL[3]!;
  const [placed] = placeAnew([rejected], former, former.edited);
  assert.deepEqual(wordsOf(placed!, former.edited), ['“miracle”']);
  assert.equal(stateOf(placeAnnotations([rejected], former.edited)[0]!), 'drifted');
});

test('what is deleted keeps its description, and is found again when it is put in elsewhere', () => {
  const passage = '"The berths are done," Ana Vale, a clerk, said, "and the cranes will follow."\n\n';
  const cut = edit(passage, '');
  const placed = followEdits(placeAnnotations(ALL, TEXT), TEXT, cut.edits, cut.edited);
  assert.equal(stateOf(placed[0]!), 'orphaned');
  assert.deepEqual(described(placed[0]!, cut.edited), ALL[0]);
  const pasted = {
    edits: [{ start: cut.edited.length, end: cut.edited.length, text: `\n${passage}` }],
    edited: `${cut.edited}\n${passage}`,
  };
  const back = followEdits(placed, cut.edited, pasted.edits, pasted.edited);
  assert.equal(stateOf(back[0]!), 'found');
  assert.deepEqual(wordsOf(back[0]!, pasted.edited)?.slice(0, 2), [
    '"The berths are done,"',
    '"and the cranes will follow."',
  ]);
});
