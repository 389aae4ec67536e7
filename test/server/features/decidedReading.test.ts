import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decided } from '../../../server/src/annotations/decided.ts';
import { analyze } from '../../../server/src/core/article.ts';
import { decidedReading } from '../../../server/src/features/decidedReading.ts';
import { applyEdits } from '../../../server/src/rules/edits.ts';
import { fixAll } from '../../../server/src/rules/index.ts';
import type { Edit } from '../../../server/src/rules/rule.ts';

const ignored = (rule: string, text: string, words: string) => {
  const start = text.indexOf(words);
  return { id: 'a1', decision: { kind: 'ignored', rule, at: [{ start, end: start + words.length }] } } as const;
};

/** What fix-all makes of a text in which an annotator wants a rule's finding left be at some words. */
function check(name: string, text: string, leave: readonly [rule: string, words: string] | null, fixed: string): void {
  test(`fix-all: ${name}`, () => {
    const placed = leave ? [ignored(leave[0], text, leave[1])] : [];
    const article = decided(analyze(text), placed);
    assert.equal(applyEdits(text, fixAll(article, {}, { reading: decidedReading(article, placed, []) })), fixed);
  });
}

// The tags and the spaces are repaired first, which brings the article to light.
const TWICE = 'Late again\n\nIt was &lt;b&gt;an&lt;/b&gt;  uniformed crew &amp; an  uniformed guard.\n';

check('without decisions', TWICE, null, 'Late again\n\nIt was a uniformed crew & a uniformed guard.\n');
check(
  'what is to be left be is left in every round',
  TWICE,
  ['indefinite-article', 'an  uniformed'],
  'Late again\n\nIt was a uniformed crew & an uniformed guard.\n',
);
check(
  'what comes to light at words that are to be left be',
  TWICE,
  ['indefinite-article', 'an&lt;/b&gt;  uniformed'],
  'Late again\n\nIt was an uniformed crew & a uniformed guard.\n',
);
check(
  'another rule’s finding there is none to be left be',
  TWICE,
  ['double-space', 'an  uniformed'],
  'Late again\n\nIt was a uniformed crew & a  uniformed guard.\n',
);

test('decisions follow the edits of each round, and hold for what is read then', () => {
  const text = 'Late again\n\nIt was &amp; "so late," Ada Lund said. "We wait," said Joe Roe.\n';
  const start = text.indexOf('"We wait,"');
  const content = [{ start, end: start + 10 }];
  const accepted = { kind: 'accepted', content, source: null, cue: null, speaker: 'Ida Noor', type: 'direct' } as const;
  const placed = [{ id: 'a1', decision: accepted }];
  let reading = decidedReading(decided(analyze(text), placed), placed, []);
  const replaced = (words: string, newText: string): Edit => {
    const at = reading.article.text.indexOf(words);
    return { start: at, end: at + words.length, newText };
  };
  reading = reading.after([replaced('&amp;', '&'), replaced('Late again', 'Too late again')]);
  reading = reading.after([replaced('& ', '')]);
  const { article } = reading;
  const said = article.quotations.find(({ annotation }) => annotation === 'a1')!;
  assert.equal(article.text.slice(said.content[0]!.start, said.content[0]!.end), '"We wait,"');
  assert.equal(article.speakers.find(({ id }) => id === said.speaker)?.name, 'Ida Noor');
  assert.equal(
    reading.after([replaced('"We wait,"', '')]).article.quotations.some(q => q.annotation === 'a1'),
    false,
  );
});
