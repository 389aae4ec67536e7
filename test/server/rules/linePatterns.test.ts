import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { analyze } from '../../../server/src/core/article.ts';
import { boilerplate } from '../../../server/src/rules/boilerplate.ts';
import { LINE_PATTERNS } from '../../../server/src/rules/lexicon/boilerplate.ts';

const NO_TEXT = analyze('');

const isFlagged = (line: string): boolean => [...boilerplate.check({ ...NO_TEXT, text: line }, 'none')].length > 0;

/** Texts that an expression fits most often: its borders of words and what it looks ahead for are left to chance. */
const textsFor = ({ source }: RegExp): fc.Arbitrary<string> =>
  fc.stringMatching(
    new RegExp(
      source
        .replaceAll('\\b', '')
        .replaceAll(/\(\?!(?:[^()]|\([^()]*\))*\)/g, '')
        .replaceAll('(?=', '(?:'),
    ),
  );

describe('a line that a pattern fits is found by its first word, or by one of the words of pages', () => {
  for (const { kind, upTo, atStart, anywhere } of LINE_PATTERNS)
    for (const pattern of [atStart, anywhere])
      if (pattern)
        test(`${kind}, ${pattern === atStart ? 'at the start' : 'anywhere'}`, () => {
          fc.assert(
            fc.property(textsFor(pattern), line => {
              fc.pre(pattern.test(line) && line.length <= upTo && line === line.trim() && !/[\r\n]/.test(line));
              assert.ok(isFlagged(line), JSON.stringify(line));
            }),
            { maxSkipsPerRun: 1000 },
          );
        });
});
