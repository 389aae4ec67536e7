import assert from 'node:assert/strict';
import test from 'node:test';
import type { InlayHint, InlayHintLabelPart, Location, MarkupContent } from 'vscode-languageserver';
import { inlayHints } from '../../../server/src/features/inlayHint.ts';
import { type Given, type Marked, marked } from './markedArticle.ts';

const EVERYTHING = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

/** Input: marked text. Expectation: the text with the hints in angle brackets where they are shown. */
function check(name: string, text: string, given: Given, expected: string): void {
  test(name, () => {
    const made = marked(text, given);
    assert.equal(withHints(made, inlayHints(made.snapshot, EVERYTHING, false)), expected);
  });
}

function withHints({ snapshot, article }: Marked, hints: readonly InlayHint[]): string {
  let text = article.text;
  for (const hint of [...hints].reverse()) {
    const at = snapshot.places.offsetAt(hint.position);
    text = `${text.slice(0, at)}<${partOf(hint).value}>${text.slice(at)}`;
  }
  return text;
}

const partOf = ({ label }: InlayHint): InlayHintLabelPart => (label as InlayHintLabelPart[])[0]!;

check('a pronoun', 'T\n\n{s1:Ada Lund} won. {s1.pronoun:She} slept.', {}, 'T\n\nAda Lund won. She<→ Ada Lund> slept.');
check(
  'no name and no description',
  'T\n\n{s1:Ada Lund} won. {s1.description:The mayor} slept.',
  {},
  'T\n\nAda Lund won. The mayor slept.',
);
check('a pronoun of nobody', 'T\n\n{?.pronoun:He} slept.', {}, 'T\n\nHe<→ ?> slept.');
check('an empty text', '', {}, '');
check(
  'no relative pronoun',
  'T\n\n{s1:Ada}, {s1.pronoun:who} won, and {s2:Ib}, {s2.pronoun:whose} dog won.',
  {},
  'T\n\nAda, who won, and Ib, whose dog won.',
);
check(
  'once for the same person in a sentence',
  'T\n\n{s1:Ada}: {s1.pronoun:I} say that {s1.pronoun:I} won.',
  {},
  'T\n\nAda: I<→ Ada> say that I won.',
);
check(
  'again for somebody else',
  'T\n\n{s1:Ada} and {s2:Ib}: {s1.pronoun:she} and {s2.pronoun:he} said that {s1.pronoun:she} won.',
  {},
  'T\n\nAda and Ib: she<→ Ada> and he<→ Ib> said that she<→ Ada> won.',
);
check(
  'again in the next paragraph',
  'T\n\n{s1.pronoun:She} won.\n{s1.pronoun:She} slept.',
  { speakers: { s1: { name: 'Ada' } } },
  'T\n\nShe<→ Ada> won.\nShe<→ Ada> slept.',
);
check(
  'behind a relative pronoun',
  'T\n\n{s1:Ada}, {s1.pronoun:who} said {s1.pronoun:she} won.',
  {},
  'T\n\nAda, who said she<→ Ada> won.',
);
check(
  'two people with one surname',
  'T\n\n{s1:Ada Lund} met {s2:Ib Lund}. {s2.pronoun:He} slept.',
  {},
  'T\n\nAda Lund met Ib Lund. He<→ Ib Lund> slept.',
);
check(
  'astral characters and CR LF before',
  '😀\r\n\r\n😀 {s1:Ada} won. 😀 {s1.pronoun:She} slept.\r\n',
  {},
  '😀\r\n\r\n😀 Ada won. 😀 She<→ Ada> slept.\r\n',
);
check(
  'a long name is cut',
  'T\n\n{s1.pronoun:They} won.',
  { speakers: { s1: { name: 'The Association of the Friends of the Harbour of Orley' } } },
  'T\n\nThey<→ The Association of the Friends of the…> won.',
);

test('only those in the range', () => {
  const made = marked('T\n\n{s1.pronoun:She} won.\n{s1.pronoun:She} slept.\n{s1.pronoun:She} left.');
  const range = { start: { line: 3, character: 0 }, end: { line: 3, character: 10 } };
  assert.deepEqual(
    inlayHints(made.snapshot, range, false).map(({ position }) => position),
    [{ line: 3, character: 3 }],
  );
});

test('the tooltip tells why, the label leads to the introduction', () => {
  const { snapshot, article } = marked('T\n\n{s1:Ada *} won. {s1.pronoun:She} slept.', {
    mentionEvidence: [{ kind: 'last-speaker', at: { start: 3, end: 8 }, detail: 's1' }],
  });
  const words = ({ range }: Location) => {
    const { start, end } = snapshot.places.spanOf(range);
    return article.text.slice(start, end);
  };
  const [plain, rich] = [false, true].map(markdown => partOf(inlayHints(snapshot, EVERYTHING, markdown)[0]!));
  assert.equal(plain?.tooltip, '- “She”: Ada * spoke last (paragraph 1)');
  assert.match((rich!.tooltip as MarkupContent).value, /Ada \\\* spoke last \(\[paragraph 1\]\(file:.*#L3,1\)\)/);
  assert.equal(words(plain?.location as Location), 'Ada *');
});
