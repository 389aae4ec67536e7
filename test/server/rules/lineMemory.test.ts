import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { analyze } from '../../../server/src/core/article.ts';
import { lines } from '../../../server/src/core/text/lines.ts';
import { applyEdits } from '../../../server/src/rules/edits.ts';
import { check, rules } from '../../../server/src/rules/index.ts';
import type { LineMemory } from '../../../server/src/rules/scan/scannedText.ts';
import { DAMAGES } from './damage.ts';

const seeds = path.resolve(import.meta.dirname, '../../../seeds');
const texts = readdirSync(seeds)
  .filter(name => /\.(?:txt|seed)$/.test(name))
  .map(name => readFileSync(path.join(seeds, name), 'utf8'));

const EVERY_RULE = { rules: Object.fromEntries(rules.map(({ id, severity }) => [id, severity])), style: 'ap' } as const;

/** What is typed, pasted or removed somewhere. */
const edit = fc.record({
  at: fc.nat(),
  removed: fc.nat({ max: 30 }),
  added: fc.constantFrom(
    ...['', 'a', ' ', '  ', ' ,', '\n', '\n\n', '\r\n', '"', '”', 'the the ', ' -', '&amp;', '\u00ad', 'Ã©', 'a hour '],
    ...[
      '\n\nAdvertisement\n\n',
      '\nRelated articles\n',
      '\n© 2019 Quay\n',
      '12\n',
      'U.S. ',
      'USA ',
      'al-Hadi ',
      'Hadi ',
    ],
  ),
});
const damage = fc.record({ damage: fc.constantFrom(...DAMAGES), at: fc.nat() });

type Change =
  | (typeof edit extends fc.Arbitrary<infer E> ? E : never)
  | (typeof damage extends fc.Arbitrary<infer D> ? D : never);

function changed(text: string, change: Change): string {
  if (!('damage' in change)) {
    const start = change.at % (text.length + 1);
    return applyEdits(text, [{ start, end: Math.min(text.length, start + change.removed), newText: change.added }]);
  }
  const places = [...change.damage.places(text)];
  const place = places[change.at % Math.max(1, places.length)];
  return place ? applyEdits(text, [place]) : text;
}

describe('what is remembered of lines', () => {
  test('changes no finding, whatever is edited', () => {
    const session = fc.record({
      text: fc.constantFrom(...texts),
      changes: fc.array(fc.oneof(edit, damage), { minLength: 1, maxLength: 6 }),
    });
    fc.assert(
      fc.property(session, ({ text, changes }) => {
        const memory: LineMemory = new Map();
        check(analyze(text), EVERY_RULE, memory);
        for (const change of changes) {
          text = changed(text, change);
          assert.deepEqual(check(analyze(text), EVERY_RULE, memory), check(analyze(text), EVERY_RULE));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('is of the last text alone', () => {
    const memory: LineMemory = new Map();
    for (const text of texts) {
      check(analyze(text), {}, memory);
      assert.deepEqual(new Set(memory.keys()), new Set(lines(text).map(({ start, end }) => text.slice(start, end))));
    }
  });
});
