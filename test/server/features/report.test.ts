import assert from 'node:assert/strict';
import test from 'node:test';
import { report } from '../../../server/src/features/report.ts';
import { type Given, marked } from './markedArticle.ts';

/** Speakers as "name words", quotations as "id speaker words". */
function check(
  name: string,
  text: string,
  given: Given,
  speakers: readonly string[],
  quotations: readonly string[],
): void {
  test(name, () => {
    const seen = report(marked(text, given).snapshot);
    const names = new Map(seen.speakers.map(s => [s.id, s.name]));
    assert.deepEqual(
      seen.speakers.map(s => `${s.name} ${s.words}`),
      speakers,
    );
    assert.deepEqual(
      seen.quotations.map(q => `${q.id} ${names.get(q.speaker ?? '') ?? '-'} ${q.words}`),
      quotations,
    );
  });
}

check('no quotation', 'T\n\nNothing.', {}, [], []);
check('one', 'T\n\n{q1:"A b c"} {q1.source:{s1:Ada}}.', {}, ['Ada 3'], ['q1 Ada 3']);
check(
  'the one with the most words first',
  'T\n\n{q1:"A"} {q1.source:{s1:Ada}}. {q2:"B c"} {q2.source:{s2:Ib}}.',
  {},
  ['Ib 2', 'Ada 1'],
  ['q1 Ada 1', 'q2 Ib 2'],
);
check(
  'an apostrophe, a hyphen and a point part no word',
  'T\n\n{q1:"It’s 3.5 well-kept U.S. tons"}',
  {},
  [],
  ['q1 - 5'],
);
check('astral letters are letters, emoji are no words', 'T\n\n😀 {q1:"😀 𝐀 b"}', {}, [], ['q1 - 2']);
check(
  'scare quotes are no speech',
  'T\n\n{q1:"A"} {q2:"B"} {q2.source:{s1:Ada}}',
  { quotations: { q1: { type: 'scare' } } },
  ['Ada 1'],
  ['q2 Ada 1'],
);

test('places are shares of the text and ranges, CR LF and emoji before them', () => {
  const { quotations, title } = report(marked('T 😀\r\n\r\n😀 {q1:"A"}').snapshot);
  assert.deepEqual(quotations[0]?.range, { start: { line: 2, character: 3 }, end: { line: 2, character: 6 } });
  assert.ok(quotations[0]!.start > 0.5 && quotations[0]!.end === 1);
  assert.equal(title, 'T 😀');
});
