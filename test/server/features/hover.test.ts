import assert from 'node:assert/strict';
import test from 'node:test';
import type { MarkupContent } from 'vscode-languageserver';
import { hover } from '../../../server/src/features/hover.ts';
import { bracketed, type Given, marked } from './markedArticle.ts';

/** Input: marked text with a caret. Expectation: the card as plain text, and what the card is about in brackets. */
function check(name: string, text: string, given: Given, about: string | null, ...lines: readonly string[]): void {
  test(name, () => {
    const { snapshot, article, caret } = marked(text, given);
    const found = hover(snapshot, snapshot.places.positionAt(caret), false);
    if (about === null) return assert.equal(found, null);
    assert.ok(found?.range, 'there is a card');
    assert.deepEqual((found.contents as MarkupContent).value.split('\n'), lines);
    assert.ok(bracketed(article.text, [snapshot.places.spanOf(found.range)]).includes(about), `about ${about}`);
  });
}

const TWO = 'Harbour\n\n{s1:Ada Lund} arrived. {q1:"We stay,"} {q1.source:{s1.pronoun:she}} {q1.cue:said}.\n';

check('nothing stands here', `${TWO}\n‸An end.`, {}, null);
check('an empty text', '‸', {}, null);

check(
  'a name',
  TWO.replace('Ada', 'A‸da'),
  { speakers: { s1: { roles: ['Mayor'], aliases: ['Lund', 'Mrs. Lund'] } } },
  '[Ada Lund]',
  'Ada Lund · Mayor',
  'also: Lund, Mrs. Lund',
  '1 quotation: 1 direct · 2 mentions, the first in paragraph 1',
);

check(
  'a role in two spellings is one',
  TWO.replace('Ada', 'A‸da'),
  { speakers: { s1: { roles: ['Mayor', 'mayor', 'poet'] } } },
  '[Ada Lund]',
  'Ada Lund · Mayor, poet',
  '1 quotation: 1 direct · 2 mentions, the first in paragraph 1',
);

check(
  'of many names the first are listed',
  TWO.replace('Ada', 'A‸da'),
  { speakers: { s1: { aliases: ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'] } } },
  '[Ada Lund]',
  'Ada Lund · person',
  'also: A, B, C, D, E, F, 2 more',
  '1 quotation: 1 direct · 2 mentions, the first in paragraph 1',
);

check(
  'what was learned reads on from the cue',
  'Vote\n\n{q1.source:{s1:Ada Lund}} {q1.cue:said} {q1:that she would st‸ay}.',
  {
    quotations: {
      q1: {
        type: 'indirect',
        evidence: [
          { kind: 'cue-before', at: { start: 15, end: 19 } },
          { kind: 'learned', at: null },
          { kind: 'same-name', at: null, detail: 's1' },
        ],
      },
    },
  },
  '[that she would stay]',
  'Ada Lund · person',
  'indirect speech · cue “said” · very likely (90 %)',
  '1 quotation: 1 indirect · 1 mention, the first in paragraph 1',
  '- the cue “said” stands before the quotation',
  '- learned from annotated news: people are quoted in such words there',
);

for (const [word, expected] of [
  [
    'said',
    'there “said” is a cue in 92 % of its uses, most often of words in quotation marks, and heads 23 % of all cues',
  ],
  ['vowed', 'there “vowed” is a cue in 95 % of its uses, most often of an infinitive'],
] as const) {
  check(
    `what annotated news shows about “${word}”`,
    `Vote\n\n{q1.source:{s1:Ada Lund}} {q1.cue:${word}} {q1:to st‸ay}.`,
    { quotations: { q1: { type: 'indirect', evidence: [{ kind: 'learned', at: null, detail: word }] } } },
    '[to stay]',
    'Ada Lund · person',
    `indirect speech · cue “${word}” · very likely (90 %)`,
    '1 quotation: 1 indirect · 1 mention, the first in paragraph 1',
    `- learned from annotated news: ${expected}`,
  );
}

check(
  'a pronoun says whom it stands for, and why',
  TWO.replace('she', 's‸he'),
  { mentionEvidence: [{ kind: 'only-candidate', at: { start: 9, end: 17 }, detail: 's1' }] },
  '[she]',
  'Ada Lund · person',
  '1 quotation: 1 direct · 2 mentions, the first in paragraph 1',
  '- “she”: Ada Lund is the only one that fits (paragraph 1)',
);

check(
  'a quotation',
  TWO.replace('stay', 's‸tay'),
  { quotations: { q1: { evidence: [{ kind: 'cue-after', at: { start: 42, end: 46 } }] } } },
  '["We stay,"]',
  'Ada Lund · person',
  'direct quotation · cue “said” · very likely (90 %)',
  '1 quotation: 1 direct · 2 mentions, the first in paragraph 1',
  '- the cue “said” follows the quotation',
);

check(
  'a cue stands for its quotation',
  TWO.replace('said', 'sai‸d'),
  { quotations: { q1: { type: 'mixed', confidence: 0.42 } } },
  '[said]',
  'Ada Lund · person',
  'mixed quotation · cue “said” · uncertain (42 %)',
  '1 quotation: 1 mixed · 2 mentions, the first in paragraph 1',
);

check(
  'a quotation explains how its source was resolved',
  TWO.replace('stay', 's‸tay'),
  { quotations: { q1: { evidence: [{ kind: 'last-speaker', at: null, detail: 's1' }] } } },
  '["We stay,"]',
  'Ada Lund · person',
  'direct quotation · cue “said” · very likely (90 %)',
  '1 quotation: 1 direct · 2 mentions, the first in paragraph 1',
  '- “she”: Ada Lund spoke last',
);

check(
  'a quotation of nobody',
  'Vote\n\nIt was about {q1:"fees on f‸erries"}.',
  { quotations: { q1: { confidence: 0.5, evidence: [{ kind: 'no-source', at: null }] } } },
  '["fees on ferries"]',
  'No speaker',
  'direct quotation · uncertain (50 %)',
  '- nobody is named as the source',
);

check(
  'scare quotes',
  'Vote\n\nThe {q1:"fl‸ood"} was a puddle.',
  { quotations: { q1: { type: 'scare', confidence: 0.7, evidence: [{ kind: 'no-cue', at: null }] } } },
  '["flood"]',
  'words in quotation marks, no speech · likely (70 %)',
  '- short and without a cue nearby: scare quotes, no speech',
);

check(
  'a pronoun that fits nobody',
  'Vote\n\n{?.pronoun:H‸e} left.',
  { mentionEvidence: [{ kind: 'no-antecedent', at: null }] },
  '[He]',
  'He: nobody in particular',
  '- “He”: nobody named before fits',
);

check(
  'that somebody without a name fits his own words is not worth a line',
  'Vote\n\n{s1.description:The Lund cam‸paign} won.',
  {
    speakers: { s1: { name: 'Ada Lund’s campaign', kind: 'organisation' } },
    mentionEvidence: [{ kind: 'description', at: null, detail: 'campaign' }],
  },
  '[The Lund campaign]',
  'Ada Lund’s campaign · organisation',
  'no quotation · 1 mention, the first in paragraph 1',
);

check(
  'a mention inside a quotation goes before the quotation',
  'Vote\n\n{q1:"Ask {s2:Ib L‸und}!"} {q1.source:{s1:Ada Lund}} {q1.cue:said}.',
  { speakers: { s2: { kind: 'anonymous' } } },
  '[Ib Lund]',
  'Ib Lund · anonymous source',
  'no quotation · 1 mention, the first in paragraph 1',
);

check(
  'a caret right behind a word means the word',
  'Vote\n\n{s1:Ada Lund}‸ left.',
  {},
  '[Ada Lund]',
  'Ada Lund · person',
  'no quotation · 1 mention, the first in paragraph 1',
);

check(
  'astral characters and CR LF before the position',
  'Vote 😀\r\n\r\n😀😀 {s1:Ada‸ Lund} left.\r\n',
  {},
  '[Ada Lund]',
  'Ada Lund · person',
  'no quotation · 1 mention, the first in paragraph 1',
);

check(
  'the shorter of two quotations, one in the other',
  'Vote\n\n{s1:Ada Lund} said {q1:that the {q2:"dou‸ble tax"} would go}.',
  { quotations: { q1: { type: 'indirect' }, q2: { type: 'mixed', speaker: 's1', confidence: 1 } } },
  '["double tax"]',
  'Ada Lund · person',
  'mixed quotation · almost certain (100 %)',
  '1 quotation: 1 mixed · 1 mention, the first in paragraph 1',
);

check(
  'two people with one surname',
  'Vote\n\n{s1:Ada Lund} and {s2:Ib Lund} left. {s2:Mr. L‸und} slept.',
  { speakers: { s2: { aliases: ['Lund'] } } },
  '[Mr. Lund]',
  'Ib Lund · person',
  'also: Lund',
  'no quotation · 2 mentions, the first in paragraph 1',
);

test('article text never becomes Markdown', () => {
  const { snapshot, caret } = marked('Vote\n\n{s1:[A‸da](command:x) <b>} left.');
  const card = hover(snapshot, snapshot.places.positionAt(caret), true)?.contents as MarkupContent;
  assert.equal(card.kind, 'markdown');
  assert.match(card.value, /^\*\*\\\[Ada\\\]\(command:x\) \\<b\\>\*\* · person {2}\n/);
});

test('the first mention is a link to it', () => {
  const { snapshot } = marked('Vote\n\n😀 {s1:Ada} left.\n{s1:Ada} came.');
  const value = (uri: string) =>
    (hover({ ...snapshot, uri }, { line: 3, character: 1 }, true)!.contents as MarkupContent).value.split(
      'first in ',
    )[1];
  assert.equal(value('file:///seeds/one.seed'), '[paragraph 1](file:///seeds/one.seed#L3,4)');
  assert.equal(
    value('file:///a (b)/#\\<ü>[c](command:x).seed'),
    '[paragraph 1](file:///a%20%28b%29/%23%5C%3C%C3%BC%3E%5Bc%5D%28command:x%29.seed#L3,4)',
  );
});

check(
  'the first mention in the title',
  '{s1:Ada} wins\n\n{s1:A‸da} left.',
  {},
  '[Ada]',
  'Ada · person',
  'no quotation · 2 mentions, the first in the title',
);
