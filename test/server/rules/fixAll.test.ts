import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { analyze } from '../../../server/src/core/article.ts';
import { applyEdits } from '../../../server/src/rules/edits.ts';
import { check, fixAll, fixesOf, ruleOf } from '../../../server/src/rules/index.ts';
import { outerRuns, touchesQuotation } from '../../../server/src/rules/places.ts';
import { DAMAGES, damaged } from './damage.ts';

const seeds = path.resolve(import.meta.dirname, '../../../seeds');
const texts = readdirSync(seeds)
  .filter(name => /\.(?:txt|seed)$/.test(name))
  .map(name => readFileSync(path.join(seeds, name), 'utf8'));

/** What holds of the edits of any text. */
function holds(text: string): void {
  const article = analyze(text);
  const edits = fixAll(article);
  edits.reduce((end, edit) => {
    assert.ok(
      edit.start >= end && edit.end >= edit.start && edit.end <= text.length,
      'in order, apart, inside the text',
    );
    return edit.end;
  }, 0);
  const fixed = analyze(applyEdits(text, edits));
  assert.deepEqual(fixAll(fixed), [], 'a second time there is nothing to do');
  for (const problem of check(fixed)) {
    if (!ruleOf(problem.rule)?.safe) continue;
    const preferred = fixesOf(fixed, problem).find(fix => fix.preferred);
    assert.ok(!preferred || preferred.edits.some(edit => touchesQuotation(fixed, edit)), `${problem.rule} is left`);
  }
}

/** Everything between quotation marks, white space aside. */
const quoted = (text: string): string[] => {
  const article = analyze(text);
  return outerRuns(article).map(run => text.slice(run.start, run.end));
};

describe('fix-all', () => {
  for (const [i, text] of texts.entries())
    test(`leaves nothing to do in sample ${i}, and its quotations alone`, () => {
      holds(text);
      const fixed = applyEdits(text, fixAll(analyze(text)));
      const before = quoted(text);
      // The repeated headline may go with what is quoted in it.
      for (const words of quoted(fixed)) assert.ok(before.includes(words), words);
    });

  test('leaves nothing to do after any damage', () => {
    const some = fc.record({
      text: fc.constantFrom(...texts),
      damages: fc.array(fc.record({ damage: fc.constantFrom(...DAMAGES), at: fc.nat() }), {
        minLength: 1,
        maxLength: 5,
      }),
    });
    fc.assert(
      fc.property(some, ({ text, damages }) => {
        for (const { damage, at } of damages) {
          const places = [...damage.places(text)];
          const place = places[at % Math.max(1, places.length)];
          if (place) text = damaged(text, place);
        }
        holds(text);
      }),
      { numRuns: 60 },
    );
  });

  test('leaves nothing to do in any text', () => {
    const piece = fc.constantFrom(
      ...[
        '"',
        '“',
        '”',
        "'",
        '’',
        ' s ',
        ' t ',
        '  ',
        ' ,',
        ' .',
        'a ',
        'an ',
        'hour',
        'the the ',
        '&amp;',
        '&lt;',
        'b&gt;',
        '#39;',
        '<p>',
      ],
      ...[
        '</em>',
        '<br>',
        'Ã',
        'Â',
        '©',
        '€',
        'â€',
        '™',
        '\ufffd',
        '\u200b',
        '\u00ad',
        '\ufeff',
        '\u0092',
        '\n\n',
        '\r\n',
        '\n',
        ' -',
        '- ',
      ],
      ...['didn', 'week', 'word', 'said', 'He', '.', '?', '\ud83d', '\u0000', ' \u0308', '©2015'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), pieces => holds(pieces.join(''))),
      { numRuns: 400 },
    );
  });
});

test('a character garbled into a mark is no quotation that fix-all leaves alone', () => {
  const text = 'Late again\n\nThe ferryÃ¢â‚¬â„¢s crew waited  for an hour.';
  assert.equal(applyEdits(text, fixAll(analyze(text))), 'Late again\n\nThe ferry’s crew waited for an hour.');
});

test('a title that stands many times is left once', () => {
  const text = 'Late again\n\n'.repeat(20);
  assert.equal(applyEdits(text, fixAll(analyze(text))).trimEnd(), 'Late again');
});
