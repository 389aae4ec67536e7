import assert from 'node:assert/strict';
import test from 'node:test';
import type { MarkupContent } from 'vscode-languageserver';
import { documentSymbols } from '../../../server/src/features/documentSymbol.ts';
import { hover } from '../../../server/src/features/hover.ts';
import { shownOf } from '../../../server/src/features/shown.ts';
import { marked } from './markedArticle.ts';

const REPORTED =
  'Vote\n\n{q1:"No,"} {q1.source:{s1:Ada}} {q1.cue:said}. {q2.source:{s1.pronoun:She}} {q2.cue:added} {q2:th‸at she stays}.';
const { snapshot, caret } = marked(REPORTED, { quotations: { q2: { type: 'indirect' } } });
const at = snapshot.places.positionAt(caret);

test('with indirect speech nothing is left out', () => {
  assert.equal(shownOf(snapshot, true), snapshot);
});

test('doubtful indirect speech is left out', () => {
  const doubtful = marked(REPORTED, { quotations: { q2: { type: 'indirect', confidence: 0.4 } } }).snapshot;
  assert.deepEqual(
    shownOf(doubtful, true).article.quotations.map(q => q.type),
    ['direct'],
  );
});

test('without indirect speech the outline has none', () => {
  const symbols = JSON.stringify(documentSymbols(shownOf(snapshot, false), true));
  assert.match(symbols, /"No,/);
  assert.doesNotMatch(symbols, /"name":"that she stays/);
});

test('without indirect speech it has no card, and no card counts it', () => {
  const card = (offset: number) => hover(shownOf(snapshot, false), snapshot.places.positionAt(offset), false);
  assert.equal(card(caret), null);
  assert.match((card(snapshot.article.mentions[0]!.start)!.contents as MarkupContent).value, /^1 quotation: 1 direct/m);
});

test('the analysis stays as it is', () => {
  shownOf(snapshot, false);
  assert.ok(hover(snapshot, at, false));
});
