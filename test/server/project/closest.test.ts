import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closest } from '../../../server/src/project/closest.ts';

const NAMES = ['loaded-verb', 'mojibake', 'off', 'warning'];

function check(word: string, expected: string | undefined): void {
  test(`${word || 'nothing'}: ${expected ?? 'no suggestion'}`, () => assert.equal(closest(word, NAMES), expected));
}

check('loaded-verbs', 'loaded-verb');
check('LoadedVerb', 'loaded-verb');
check('mojibacke', 'mojibake');
check('of', 'off');
check('warn', undefined);
check('boilerplate', undefined);
check('', undefined);
check('m'.repeat(100_000), undefined);
