import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import { cueTable } from '../../../scripts/train/cueCounts.ts';
import { marked } from './markedArticle.ts';

const ARTICLES = [
  marked('a', '<Vale> [said] {that the ferry was late}. She said little.'),
  marked('b', '{"The ferry is late,"} <Vale> [said].'),
  marked('c', '<Vale> [said] {the ferry was late}.'),
  marked('d', '{The ferry was late}, <Vale> [said].'),
  marked('e', '<Vale> [has vowed] {to mend the ferry}.'),
  marked('f', '<Vale> [vowed] {revenge}.'),
  marked('g', '<The board> [asked] {whether it was late}.'),
  marked('h', '<Holm> [asked] {who came}.'),
  marked('i', '<Holm’s> [claim] {that it rained} was a joke. Vale made no claim, and no claim came.'),
];

test('counts are what the articles show, those of frequent words first', () => {
  const { cues, table } = cueTable(ARTICLES, { cues: 1, share: 0 });
  equal(cues, 9);
  // word, cues, occurrences; contents: quotation, that, question, clause, to, phrase
  deepEqual(table.split('\n'), [
    'said 4 5 1 1 0 2 0 0',
    'asked 2 2 0 0 2 0 0 0',
    'vowed 2 2 0 0 0 0 1 1',
    'claim 1 3 0 1 0 0 0 0',
  ]);
});

test('rare words, and words that hardly head a cue, are left out', () => {
  const words = (cues: number, share: number): string[] =>
    cueTable(ARTICLES, { cues, share })
      .table.split('\n')
      .map(line => line.split(' ')[0]!);
  deepEqual(words(2, 0), ['said', 'asked', 'vowed']);
  deepEqual(words(1, 0.5), ['said', 'asked', 'vowed']);
});

test('the same articles make the same table', () => {
  const options = { cues: 1, share: 0 };
  deepEqual(cueTable(ARTICLES, options), cueTable(ARTICLES, options));
});
