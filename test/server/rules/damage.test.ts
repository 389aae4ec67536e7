import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { analyze } from '../../../server/src/core/article.ts';
import { check } from '../../../server/src/rules/index.ts';
import { CLEAN_TEXTS } from './cleanTexts.ts';
import { measureDamage } from './measure.ts';

const seeds = path.resolve(import.meta.dirname, '../../../seeds');
const texts = [
  ...CLEAN_TEXTS,
  ...readdirSync(seeds)
    .filter(name => /\.(?:txt|seed)$/.test(name))
    .map(name => readFileSync(path.join(seeds, name), 'utf8').replace(/^\ufeff/, '')),
];

test('nothing is wrong with the articles that are damaged first', () => {
  for (const text of CLEAN_TEXTS) assert.deepEqual(check(analyze(text), { style: 'none' }), []);
});

describe('damage done to the sample articles', () => {
  const lines: string[] = [];
  const scores = measureDamage(texts, 6, line => lines.push(line));

  for (const { damage, done, found, repaired, exact } of scores)
    test(`${damage.rule}: ${damage.name}`, () => {
      const failures = lines.filter(line => line.includes(damage.name)).join('\n');
      assert.ok(done > 0, 'nothing to damage');
      assert.ok(found >= 0.9 * done, `found ${found} of ${done}\n${failures}`);
      assert.ok(exact >= 0.98 * repaired, `${exact} of ${repaired} as they were\n${failures}`);
    });

  test('95 of 100 are found', () => {
    const found = scores.reduce((sum, score) => sum + score.found, 0);
    const done = scores.reduce((sum, score) => sum + score.done, 0);
    assert.ok(found >= 0.95 * done, `${found} of ${done}`);
  });
});
