import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PlacedDecision } from '../../../server/src/annotations/decided.ts';
import { readerOf } from '../../../server/src/annotations/names.ts';
import { analyze } from '../../../server/src/core/article.ts';
import { readerProblems } from '../../../server/src/features/readerProblems.ts';
import { plainText } from '../../../server/src/words/phrase.ts';

const TEXT = `The bridge

"It stands," said Hanna Lind, the mayor.

The council told us that it falls.
`;
const article = analyze(TEXT);

const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

const accepted = (words: string, speaker: string | null, type: 'direct' | 'indirect' = 'direct'): PlacedDecision => ({
  id: 'urn:uuid:1',
  decision: { kind: 'accepted', content: [at(words)], source: null, cue: null, speaker, type },
});

const rejected = (words: string): PlacedDecision => ({
  id: 'urn:uuid:2',
  decision: { kind: 'rejected', content: [at(words)], reason: 'other' },
});

const SAID = '"It stands,"';

const CASES: readonly (readonly [
  what: string,
  own: PlacedDecision[],
  theirs: PlacedDecision[],
  message: string | null,
])[] = [
  ['both the same', [accepted(SAID, 'Hanna Lind')], [accepted(SAID, 'Hanna Lind')], null],
  ['both reject', [rejected(SAID)], [rejected(SAID)], null],
  ['only oneself', [accepted(SAID, 'Hanna Lind')], [], null],
  ['only the other', [], [rejected(SAID)], 'Only alice has decided about this: no quotation.'],
  [
    'one rejects',
    [accepted(SAID, 'Hanna Lind')],
    [rejected(SAID)],
    'For alice this is no quotation; for you, a quotation, direct, of Hanna Lind.',
  ],
  [
    'speaker and type',
    [accepted(SAID, 'Hanna Lind')],
    [accepted(SAID, null, 'indirect')],
    'For alice the speaker is nobody named; for you, Hanna Lind. For alice this is indirect; for you, direct.',
  ],
  [
    'borders',
    [accepted(SAID, 'Hanna Lind')],
    [accepted(`${SAID} said`, 'Hanna Lind')],
    'For alice the quotation is “"It stands," said”.',
  ],
];

for (const [what, own, placed, message] of CASES) {
  test(`two readers: ${what}`, () => {
    const problems = readerProblems(article, own, [{ name: 'alice', placed }]);
    assert.deepEqual(
      problems.map(each => [each.severity, plainText(each.message), TEXT.slice(each.start, each.end)]),
      message === null ? [] : [[own.length > 0 ? 'information' : 'hint', message, SAID]],
    );
  });
}

test('whose sidecar of a text a file is', () => {
  for (const [sidecar, expected] of [
    ['a/1.alice.anno.json', 'alice'],
    ['a/1.Ada B.anno.json', 'Ada B'],
    ['a/1.anno.json', null],
    ['a/12.alice.anno.json', null],
    ['b/1.alice.anno.json', null],
  ] as const)
    assert.equal(readerOf(sidecar, 'a/1.txt'), expected);
});
