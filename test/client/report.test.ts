import assert from 'node:assert/strict';
import test from 'node:test';
import { articleReport } from '../../client/src/report/articleReport.ts';
import { english } from './english.ts';
import { pageText } from './pageText.ts';
import { reportOf } from './reports.ts';

const page = (quotations: readonly string[], words?: number): string =>
  articleReport(reportOf(quotations, words), { nonce: 'abc', language: 'en' }, english);

test('counts quotations, speakers and words', () => {
  assert.match(
    pageText(page(['Ada: a b', 'Bo: c', 'Ada: d'], 8)),
    /3 quotations of 2 speakers; 4 of 8 words are quoted \(50 %\)\./,
  );
  assert.match(pageText(page(['Ada: a'], 200)), /1 quotation of 1 speaker; 1 of 200 words are quoted \(0\.5 %\)\./);
});

test('a line a speaker, with words by type, and share', () => {
  assert.match(
    pageText(page(['Ada: a b', 'Ada: c', '-: d'])),
    /Ada 2 3 2 1 – 75 % .*Nobody named 1 1 – – 1 25 % .*All 3 4 2 1 1/,
  );
});

test('an article without quotations', () =>
  assert.match(pageText(page([])), /There is no quotation in this article\.$/));

test('text of the article is never markup', () => {
  const html = page(['<img src=x onerror=y>: a <b>bold</b> "claim" & more']);
  assert.doesNotMatch(html, /<img|<b>/);
  assert.match(html, /&#60;b&#62;bold/);
});

test('nothing but the page’s own style and script may run, and nothing is styled in place', () => {
  const html = page(['Ada: a']);
  assert.match(html, /default-src 'none'; style-src 'nonce-abc'; script-src 'nonce-abc'/);
  assert.doesNotMatch(html, /\sstyle=|\son\w+=|https?:/);
});

test('colours are those of the ranks, shared from the ninth on', () => {
  const html = page(Array.from({ length: 9 }, (_, i) => `Speaker ${i}: a`));
  assert.match(html, /class="speaker8" data-quotation="q8"/);
  assert.match(html, /class="speaker1" data-quotation="q9"/);
});
