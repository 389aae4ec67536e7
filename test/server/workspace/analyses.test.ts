import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import { TextDocument } from 'vscode-languageserver-textdocument';
import * as engine from '../../../server/src/features/index.ts';
import { Analyses } from '../../../server/src/workspace/analyses.ts';

const TEXT = 'Orley opens a bridge\n\n"It is wide," said Hanna Lind.\n\n"It is long," said Paul Okoro.\n';

test('an edit has the paragraphs read that it has touched, and no other', () => {
  const fresh: number[] = [];
  const analyses = new Analyses({
    ...engine,
    analyze: (text, options) => {
      const known = new Set(options?.memory?.keys());
      const article = engine.analyze(text, options);
      fresh.push([...(options?.memory?.keys() ?? [])].filter(paragraph => !known.has(paragraph)).length);
      return article;
    },
  });
  const document = TextDocument.create('file:///one.seed', 'news-seed', 1, TEXT);
  analyses.snapshot(document, []);
  const start = document.positionAt(TEXT.indexOf('wide'));
  TextDocument.update(document, [{ range: { start, end: start }, text: 'very ' }], 2);
  const { article } = analyses.snapshot(document, []);
  deepEqual(fresh, [3, 1]);
  deepEqual(article, engine.analyze(document.getText()));
});

test('what is known of a version is not worked out again', () => {
  const analyses = new Analyses(engine);
  const document = TextDocument.create('file:///one.seed', 'news-seed', 1, TEXT);
  const people: [] = [];
  equal(analyses.snapshot(document, people), analyses.snapshot(document, people));
});
