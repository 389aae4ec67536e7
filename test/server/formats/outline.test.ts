import assert from 'node:assert/strict';
import test from 'node:test';
import { outlineOf } from '../../../server/src/formats/outline.ts';
import { COLOURS, NO_COLOURS, widthOf } from '../../../server/src/formats/terminal.ts';
import { type Given, marked } from '../features/markedArticle.ts';

const lines = (text: string, given: Given, columns: number): string[] =>
  outlineOf('a.txt', marked(text, given).article, NO_COLOURS, columns).split('\n');

/** Input: marked text. Expectation: the lines of the outline. */
function check(name: string, text: string, given: Given, columns: number, ...expected: string[]): void {
  test(name, () => assert.deepEqual(lines(text, given, columns), [...expected, '']));
}

const TWO = `Harbour

{s1:Ada Lund} said: {q1:"We stay."}
Nothing here.
{s2:Ib Dal} {q2.cue:said}: {q2:"We go,"} {q3:"now."}
`;
const WHO: Given = {
  quotations: { q1: { speaker: 's1', confidence: 0.9 }, q2: { speaker: 's2', confidence: 0.9 }, q3: { speaker: 's2' } },
};

check('an empty text', '', {}, 80, 'a.txt', '', '  No quotations.');
check('a title and nothing said', 'Harbour', {}, 80, 'Harbour', 'a.txt', '', '  No quotations.');
check(
  'who said what, and how often',
  TWO,
  { quotations: { ...WHO.quotations, q3: { speaker: 's2', confidence: 0.9 } } },
  80,
  'Harbour',
  'a.txt',
  '',
  '    1  Ada Lund  "We stay."',
  '    3  Ib Dal    "We go,"',
  '    3  Ib Dal    "now."',
  '',
  '  3 quotations: Ib Dal 2, Ada Lund 1',
);
check(
  'types, doubts, and a source that nobody knows',
  'Harbour\n\n{q1.source:Officials} said {q1:it "went well"}. {q2:That was all}, {s1:Ada Lund} said. {q3:"No."} {q4:"titles"}',
  {
    quotations: {
      q1: { type: 'mixed', confidence: 0.8 },
      q2: { type: 'indirect', speaker: 's1', confidence: 0.52 },
      q3: { confidence: 0.9 },
      q4: { type: 'scare' },
    },
  },
  80,
  'Harbour',
  'a.txt',
  '',
  '    1  (Officials)     it "went well"  (mixed)',
  '    1  Ada Lund        That was all  (indirect, 52 % sure)',
  '    1  (nobody named)  "No."',
  '',
  '  3 quotations: Ada Lund 1, no known speaker 2',
);

test('no line is wider than the terminal', () => {
  const long = `Harbour\n\n{s1:${'Ada '.repeat(20)}Lund} said {q1:"${'We stay and 我们留下. '.repeat(20)}"}`;
  for (const columns of [60, 80, 120]) {
    for (const line of lines(long, { quotations: { q1: { speaker: 's1', type: 'mixed', confidence: 0.1 } } }, columns))
      assert.ok(widthOf(line) <= columns, line);
  }
});

test('speakers stand out and indirect speech steps back', () => {
  const { article } = marked('Harbour\n\n{s1:Ada} {q1:"Yes."} {q2:it rained}', {
    quotations: { q1: { speaker: 's1' }, q2: { type: 'indirect', speaker: 's1' } },
  });
  const outline = outlineOf('a.txt', article, COLOURS, 80);
  assert.match(outline, /\u001b\[1mAda\u001b\[22m {2}"Yes\."/);
  assert.match(outline, /\u001b\[2m {4}1 {2}Ada {2}it rained/);
});
