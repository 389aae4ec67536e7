import assert from 'node:assert/strict';
import test from 'node:test';
import { decorations } from '../../../server/src/features/decorations.ts';
import { shownOf } from '../../../server/src/features/shown.ts';
import type { Problem } from '../../../server/src/rules/rule.ts';
import { say } from '../../../server/src/words/phrase.ts';
import { bracketed, type Given, marked } from './markedArticle.ts';

function decorated(text: string, given: Given = {}, indirectSpeech = true) {
  return decorations(shownOf(marked(text, given).snapshot, indirectSpeech), []);
}

const THREE =
  'T\n\n{q1:"A"} {q1.source:{s1:Ada}}. {q2:"B"} {q2.source:{s2:Ib}}. {q3:"C"} {q3.source:{s2.pronoun:he}}. {q4:"D"}.';

test('the speaker with the most quotations has the first colour', () => {
  const { quotations } = decorated(THREE);
  assert.deepEqual(
    quotations.map(({ speaker }) => [speaker?.name, speaker?.rank]),
    [
      ['Ada', 1],
      ['Ib', 0],
      ['Ib', 0],
      [undefined, undefined],
    ],
  );
});

test('speakers with as many keep the order of the text', () => {
  const { quotations } = decorated('T\n{q1:"A"} {q1.source:{s1:Ada}} {q2:"B"} {q2.source:{s2:Ib}}');
  assert.deepEqual(
    quotations.map(({ speaker }) => speaker?.rank),
    [0, 1],
  );
});

test('the summary counts', () => {
  const { summary } = decorated(THREE);
  assert.deepEqual(summary, { quotations: 4, attributed: 3, speakers: 2, milliseconds: 0 });
});

test('scare quotes are not shown, indirect speech only if wanted', () => {
  const given: Given = { quotations: { q1: { type: 'scare' }, q2: { type: 'indirect' }, q3: { type: 'mixed' } } };
  const types = (indirect: boolean) => decorated(THREE, given, indirect).quotations.map(({ type }) => type);
  assert.deepEqual(types(true), ['indirect', 'mixed', 'direct']);
  assert.deepEqual(types(false), ['mixed', 'direct']);
});

test('a setting changes no colour', () => {
  const given: Given = { quotations: { q2: { type: 'indirect' }, q3: { type: 'indirect' } } };
  assert.equal(decorated(THREE, given, false).quotations[0]?.speaker?.rank, 1);
});

test('ranges are those of the text, CR LF and astral characters before them', () => {
  const [quotation] = decorated('T 😀\r\n\r\n😀 {q1:"A"}, {q1.source:{s1:Ada}} {q1.cue:said}').quotations;
  assert.deepEqual(quotation?.content, [{ start: { line: 2, character: 3 }, end: { line: 2, character: 6 } }]);
  assert.deepEqual(quotation?.source, [{ start: { line: 2, character: 8 }, end: { line: 2, character: 11 } }]);
  assert.deepEqual(quotation?.cue, { start: { line: 2, character: 12 }, end: { line: 2, character: 16 } });
});

test('the footer and what the rules fade are dimmed, once', () => {
  const problem = (rule: string, start: number, end: number): Problem => ({
    rule,
    severity: 'hint',
    message: say``,
    start,
    end,
  });
  const text = 'Title\nTitle\nOne an one.\nShare';
  const problems = [
    problem('duplicate-headline', 6, 11),
    problem('indefinite-article', 16, 18),
    problem('duplicate-headline', 8, 11),
  ];
  const { snapshot } = marked(text, { footerFrom: 3 });
  const { dimmed } = decorations(snapshot, problems);
  assert.equal(bracketed(text, dimmed.map(snapshot.places.spanOf)), 'Title\n[Title]\nOne an one.\n[Share]');
});

test('two people with one surname have a colour each', () => {
  const { quotations } = decorated('T\n{q1:"A"} {q1.source:{s1:Ada Lund}} {q2:"B"} {q2.source:{s2:Ib Lund}}');
  assert.deepEqual(
    quotations.map(({ speaker }) => [speaker?.name, speaker?.rank]),
    [
      ['Ada Lund', 0],
      ['Ib Lund', 1],
    ],
  );
});

test('an interrupted quotation has all its parts', () => {
  const [quotation] = decorated('T\n{q1:"A,"} {q1.source:{s1:Ada}} said, {q1:"B."}').quotations;
  assert.deepEqual(
    quotation?.content.map(({ start }) => start.character),
    [0, 15],
  );
});

test('an empty text has nothing to show', () => {
  const { quotations, dimmed, summary } = decorated('');
  assert.deepEqual([quotations, dimmed, summary.quotations], [[], [], 0]);
});
