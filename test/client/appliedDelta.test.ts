import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { appliedDelta } from '../../client/src/appliedDelta.ts';
import { analyze } from '../../server/src/core/article.ts';
import { decorations } from '../../server/src/features/decorations.ts';
import { decorationsDelta } from '../../server/src/features/decorationsDelta.ts';
import { snapshotOf } from '../../server/src/features/snapshot.ts';
import type { DecorationsResult } from '../../server/src/protocol.ts';
import { check } from '../../server/src/rules/index.ts';

const PARAGRAPHS = [
  '"We measured twice and built once," said Hanna Lind, the mayor.',
  'Paul Okoro called the bridge "a modest miracle". He said it would carry a hundred people.',
  'The work had begun after the floods.',
  '"Nobody fell in."',
  '© 2024 Valley Wire. All rights reserved.',
];

function decorated(text: string, version: number): DecorationsResult {
  const article = analyze(text);
  return decorations(snapshotOf('file:///a.seed', version, article, [], 0), check(article));
}

/** Sent as a client gets it. */
const wire = <T>(value: T): T => JSON.parse(JSON.stringify(value));

function assertTold(before: string, after: string): number {
  const [old, now] = [decorated(before, 1), decorated(after, 2)];
  const delta = wire(decorationsDelta(old, now, 'b'));
  assert.deepEqual(appliedDelta(wire({ ...old, resultId: 'a' }), delta), wire({ ...now, resultId: 'b' }));
  return delta.quotationEdit.items.length;
}

const ARTICLE = `Orley opens a bridge\n\n${PARAGRAPHS.join('\n\n')}\n`;

test('words and lines typed where nothing is quoted cost nothing', () => {
  assert.equal(assertTold(ARTICLE, ARTICLE.replace('begun', 'begun early')), 0);
  assert.equal(assertTold(ARTICLE, ARTICLE.replace('\n\nThe work', '\n\nA line more.\n\nThe work')), 0);
  assert.equal(
    assertTold(ARTICLE.replaceAll('\n', '\r\n'), ARTICLE.replaceAll('\n', '\r\n').replace('begun', '😀')),
    0,
  );
});

test('a quotation that is typed in costs its own paragraph', () => {
  assert.equal(assertTold(ARTICLE, ARTICLE.replace('built once', 'built it once')), 1);
});

test('whatever is edited, the client has what the server has', () => {
  const article = fc
    .array(fc.constantFrom(...PARAGRAPHS), { minLength: 0, maxLength: 8 })
    .map(paragraphs => `A title\n\n${paragraphs.join('\n\n')}\n`);
  fc.assert(
    fc.property(
      article,
      fc.nat(),
      fc.nat(60),
      fc.constantFrom('', 'a', '"', '\n\n', `\n\n${PARAGRAPHS[0]}\n\n`),
      (text, at, length, by) => {
        const start = at % (text.length + 1);
        assertTold(text, text.slice(0, start) + by + text.slice(start + length));
      },
    ),
    { numRuns: 150 },
  );
});
