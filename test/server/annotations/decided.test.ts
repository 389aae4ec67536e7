import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decided } from '../../../server/src/annotations/decided.ts';
import type { Decision } from '../../../server/src/annotations/model.ts';
import { analyze } from '../../../server/src/core/article.ts';
import type { Article, Quotation } from '../../../server/src/core/model.ts';
import type { Span } from '../../../server/src/core/span.ts';

const TEXT = 'Joe Roe said that the crane was a "miracle" of the year.';

const at = (words: string): Span => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

/** An article whose proposals are these. */
function proposing(...contents: string[]): Article {
  const proposal = { type: 'indirect', source: null, cue: null, speaker: null, confidence: 0.5, evidence: [] } as const;
  const quotations = contents.map(
    (words, index): Quotation => ({ ...proposal, id: `q${index + 1}`, content: [at(words)] }),
  );
  return { ...analyze(TEXT), quotations };
}

const contents = ({ quotations }: Article): string[] =>
  quotations.map(({ content }) => content.map(({ start, end }) => TEXT.slice(start, end)).join(' … '));

const reject = (words: string): { id: string; decision: Decision<Span> } => ({
  id: 'a',
  decision: { kind: 'rejected', content: [at(words)], reason: 'scare-quote' },
});

const LONG = 'that the crane was a "miracle" of the year';

test('a rejection survives an analysis with somewhat other borders', () => {
  assert.deepEqual(contents(decided(proposing('a "miracle"'), [reject('"miracle"')])), []);
  assert.deepEqual(contents(decided(proposing('the crane was a "miracle" of the year'), [reject(LONG)])), []);
});

test('a rejected word does not take the quotation with it that it stands in', () => {
  assert.deepEqual(contents(decided(proposing(LONG, '"miracle"'), [reject('"miracle"')])), [LONG]);
});

test('a rejected quotation does not take the quoted word with it', () => {
  assert.deepEqual(contents(decided(proposing(LONG, '"miracle"'), [reject(LONG)])), ['"miracle"']);
});
