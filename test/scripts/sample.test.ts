import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, test } from 'node:test';
import { sample } from '../../scripts/quality/sample.ts';
import { ruleOf } from '../../server/src/rules/index.ts';

const seeds = path.resolve(import.meta.dirname, '../../seeds');
const rules = ['boilerplate', 'broken-hyphen'].map(id => ruleOf(id)!);

describe('findings drawn for reading', () => {
  test('are so many of each rule at most, and the same ones each time', () => {
    const drawn = sample([seeds], rules, 2, 'ap');
    assert.deepEqual(
      drawn.map(({ rule }) => rule),
      ['boilerplate', 'boilerplate', 'broken-hyphen', 'broken-hyphen'],
    );
    assert.deepEqual(sample([seeds], rules, 2, 'ap'), drawn);
  });

  test('of a smaller sample are in a larger one', () => {
    const many = sample([seeds], rules, 50, 'ap').map(({ file }) => file);
    for (const { file } of sample([seeds], rules, 1, 'ap')) assert.ok(many.includes(file), file);
  });

  test('show the finding in its text and what the fix makes of it', () => {
    const shown = sample([path.join(seeds, 'fish-deal.seed')], [ruleOf('broken-hyphen')!], 9, 'none')
      .map(({ text }) => text)
      .join('\n');
    assert.match(shown, /⟦USA -trained⟧/);
    assert.match(shown, /\* Close up: "USA-trained"/);
  });
});
