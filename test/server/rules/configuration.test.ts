import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyze } from '../../../server/src/core/article.ts';
import type { Configuration } from '../../../server/src/rules/configuration.ts';
import { check, fixAll } from '../../../server/src/rules/index.ts';

const article = analyze(
  'Notes from the quay\n\nIt is the the ferry.\n\n"The ferry is late. Nobody minds," Mona Tiller claimed.',
);

const found = (configuration?: Configuration): string[] =>
  check(article, configuration).map(({ rule, severity }) => `${rule} ${severity}`);

test('without a configuration the defaults hold, and no house style', () => {
  assert.deepEqual(found(), ['repeated-word warning']);
  assert.deepEqual(found({ style: 'none' }), ['repeated-word warning']);
});

test('a house style turns the newsroom rules on', () => {
  assert.deepEqual(found({ style: 'ap' }), ['repeated-word warning', 'late-attribution hint', 'loaded-verb hint']);
});

test('a rule’s own setting wins over the style', () => {
  const rules = { 'loaded-verb': 'error', 'late-attribution': 'off', 'repeated-word': 'information' } as const;
  assert.deepEqual(found({ style: 'reuters', rules }), ['repeated-word information', 'loaded-verb error']);
  assert.deepEqual(found({ rules: { 'loaded-verb': 'hint' } }), ['repeated-word warning', 'loaded-verb hint']);
});

test('a rule that is off repairs nothing', () => {
  assert.equal(fixAll(article).length, 1);
  assert.deepEqual(fixAll(article, { rules: { 'repeated-word': 'off' } }), []);
});

test('fix-all can be limited to one rule', () => {
  assert.equal(fixAll(article, {}, { only: 'repeated-word' }).length, 1);
  assert.deepEqual(fixAll(article, {}, { only: 'double-space' }), []);
});
