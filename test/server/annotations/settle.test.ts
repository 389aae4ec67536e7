import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Refusal } from '../../../server/src/annotations/decide.ts';
import { placeAnnotations } from '../../../server/src/annotations/placeAnnotations.ts';
import { placesIn } from '../../../server/src/annotations/places.ts';
import { settle } from '../../../server/src/annotations/settle.ts';
import type { Settlement } from '../../../server/src/annotations/wish.ts';
import { plainText } from '../../../server/src/words/phrase.ts';
import { annotation, DECISIONS, TEXT } from './samples.ts';

const ALL = DECISIONS.map((decision, index) => annotation(index, decision));
const [ACCEPTED] = ALL;
const ID = ACCEPTED!.id;

/** What a settlement of the first decision leads to once the text is `text`: the words of its places. */
function check(
  name: string,
  text: string,
  wish: Settlement<string>,
  expected: readonly string[] | null | string,
): void {
  test(name, () => {
    const given = wish.kind === 'attach' ? { ...wish, at: spanOf(text, wish.at) } : wish;
    const changes = settle(placeAnnotations(ALL, text), given);
    if (changes instanceof Refusal) return assert.equal(plainText(changes.reason), expected);
    assert.deepEqual(
      changes.map(({ id }) => id),
      [wish.annotation],
    );
    const [{ decision } = {}] = changes;
    const words = decision && placesIn(decision).map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(words, expected);
  });
}

const spanOf = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});

const HALF = TEXT.replace('"and the cranes will follow."', '');
const OTHER = 'Another text. The quays are full.';

check('taken back', TEXT, { kind: 'withdraw', annotation: ID }, null);
check('taken back when its words are gone', OTHER, { kind: 'withdraw', annotation: ID }, null);
check('taken back twice', TEXT, { kind: 'withdraw', annotation: 'urn:x' }, 'this annotation is not there any more');
check('attached to other words', OTHER, { kind: 'attach', annotation: ID, at: 'The quays' }, ['The quays']);
check(
  'attached to nothing',
  OTHER,
  { kind: 'attach', annotation: ID, at: '' },
  'its words are gone; select where it belongs',
);
check(
  'moved where nothing is left',
  OTHER,
  { kind: 'move', annotation: ID },
  'its words are gone; select where it belongs',
);
check('moved to what is left of it', HALF, { kind: 'move', annotation: ID }, [
  '"The berths are done,"',
  'Ana Vale, a clerk,',
  'said',
]);
