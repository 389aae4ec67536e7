import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type ScannedLine, scanLine } from '../../../../server/src/rules/scan/scanLine.ts';
import * as traits from '../../../../server/src/rules/scan/traits.ts';
import { firstWordHash } from '../../../../server/src/rules/scan/wordHash.ts';

const scan = (line: string): ScannedLine => scanLine(`before\n${line}\nafter`, 7, 7 + line.length);

const NAMES = Object.entries(traits).filter((entry): entry is [string, number] => typeof entry[1] === 'number');

const namesOf = (line: string): string[] =>
  NAMES.filter(([, trait]) => (scan(line).traits & trait) !== 0)
    .map(([name]) => name)
    .sort();

describe('what a line holds', () => {
  for (const [line, ...expected] of [
    ['The ferry was late.'],
    ['late  and', 'DOUBLE_SPACE'],
    ['late \u00a0and', 'DOUBLE_SPACE'],
    ['late .', 'SPACED_STOP'],
    ['late : and', 'COLON', 'SPACED_STOP'],
    ['ill -timed', 'LOOSE_HYPHEN'],
    ['ill\u2010 timed', 'LOOSE_HYPHEN'],
    ['ill-timed'],
    ['salt &amp; pepper', 'ENTITY'],
    ['x < y', 'LESS_THAN'],
    ['fer\u00adry', 'INVISIBLE'],
    ['\ufeffferry', 'INVISIBLE'],
    ['Ã¯', 'MISREAD'],
    ['lost \ufffd', 'MISREAD'],
    ['in 9', 'DIGIT'],
    ['the The', 'REPEATED'],
    ['“the the', 'REPEATED'],
    ['the  the', 'DOUBLE_SPACE', 'REPEATED'],
    ['theme the'],
    ['caf\u00e9 caf\u00e9', 'MISREAD', 'REPEATED'],
    ['AN hour', 'ARTICLE'],
    ['doesnt', 'RUN_TOGETHER'],
    ['week s', 'ENDING'],
    ['on Monday', 'DAY_NAME'],
    ['© Quay', 'COPYRIGHT', 'PAGE'],
    ['the USA', 'NAME'],
    ['joined states', 'SPUN'],
    ['our quay', 'FIRST_PERSON'],
    ['ann@quay', 'PAGE'],
  ] as const)
    test(JSON.stringify(line), () => assert.deepEqual(namesOf(line), expected));

  test('is blank without anything to see', () => {
    assert.equal(scan(' \t\u200b').blank, true);
    assert.equal(scan(' .').blank, false);
  });

  test('begins with its first word, whatever stands before', () => {
    assert.equal(scan('  12 Comments').opening, firstWordHash('comments'));
    assert.equal(scan('“Share').opening, firstWordHash('share'));
  });

  test('has its words by their places', () => {
    assert.deepEqual(scan('Was it a ferry, or we?').words, [7, traits.ARTICLE, 19, traits.FIRST_PERSON]);
  });
});
