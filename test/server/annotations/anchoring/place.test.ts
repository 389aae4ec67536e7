import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { random } from '../../../../scripts/train/random.ts';
import { placeAnchors } from '../../../../server/src/annotations/anchoring/place.ts';
import type { Placed } from '../../../../server/src/annotations/anchoring/placed.ts';
import { describerOf } from '../../../../server/src/annotations/describeSpan.ts';
import { analyze } from '../../../../server/src/core/article.ts';
import type { Span } from '../../../../server/src/core/span.ts';
import { script } from './edits.ts';
import { Manuscript } from './manuscript.ts';
import { verdictOn } from './verdict.ts';

/** Where the only place in brackets in `before` is found in `after`. */
function placedIn(before: string, after: string): string {
  const start = before.indexOf('[');
  const end = before.indexOf(']') - 1;
  const anchor = describerOf(before.replace(/[[\]]/g, ''))({ start, end });
  return shown(placeAnchors([anchor], after)[0]!, after);
}

function shown(placed: Placed, text: string): string {
  const bracketed = ({ start, end }: Span): string =>
    `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`;
  if (placed.state === 'orphaned') return 'orphaned';
  return placed.state === 'found' ? bracketed(placed.place) : `drifted: ${bracketed(placed.proposal)}`;
}

const NEWS = 'The harbour stays closed. Ana Vale said the cranes would come in spring. The town waits.';

for (const [what, before, after, expected] of [
  ['unchanged', 'A [b] c', 'A b c', 'A [b] c'],
  ['the empty text', 'A [b] c', '', 'orphaned'],
  [
    'text in front',
    'Ana Vale [said so]. The end.',
    'A new first line.\n\nAna Vale said so. The end.',
    'A new first line.\n\nAna Vale [said so]. The end.',
  ],
  [
    'a typing error inside',
    NEWS.replace('the cranes would come in spring', '[the cranes would come in spring]'),
    NEWS.replace('cranes', 'craness'),
    NEWS.replace('the cranes would come in spring', '[the craness would come in spring]'),
  ],
  [
    'words added at its end',
    NEWS.replace('the cranes would come in spring', '[the cranes would come in spring]'),
    `New. ${NEWS.replace('in spring', 'in late spring')}`,
    `New. ${NEWS.replace('the cranes would come in spring', '[the cranes would come in late spring]')}`,
  ],
  [
    'lines wrapped anew',
    NEWS.replace('Ana Vale', '[Ana Vale]'),
    NEWS.replaceAll(' ', '\r\n'),
    NEWS.replaceAll(' ', '\r\n').replace('Ana\r\nVale', '[Ana\r\nVale]'),
  ],
  [
    'marks made curly, an emoji in front',
    'He said, ["We will go."] She left.',
    '😀 He said, “We will go.” She left.',
    '😀 He said, [“We will go.”] She left.',
  ],
  [
    'deleted, and nothing like it left',
    NEWS.replace('Ana Vale said the cranes would come in spring', '[Ana Vale said the cranes would come in spring]'),
    'The harbour stays closed. The town waits.',
    'orphaned',
  ],
  [
    'deleted, and the same words left elsewhere',
    'Ana Vale [said] the cranes would come in spring.\n\nThe town waits.\n\nJoe Roe said it would rain all summer long.',
    'The town waits.\n\nJoe Roe said it would rain all summer long.',
    'drifted: The town waits.\n\nJoe Roe [said] it would rain all summer long.',
  ],
  [
    'a name is cut out, with all up to where it stands again',
    `Little was new in town on the day when [Professor Roe] arrived.\n\n${NEWS}\n\nHe left. Professor Roe disagrees.`,
    'Little was new in town on the day when Professor Roe disagrees.',
    'drifted: Little was new in town on the day when [Professor Roe] disagrees.',
  ],
  [
    'a word torn in two by others that are like it',
    `Roe said that the cranes would be late. He [also suggested] that the quay is too short.`,
    `Roe said that the cranes would be late. He also sugarco Rugested that the quay is too short.`,
    'drifted: Roe said that the cranes would be late. He also sug[arco Rugested] that the quay is too short.',
  ],
  [
    'with other words behind it, and the same nowhere else',
    `The quay opens. [Ana Vale said the cranes would come in spring], as every year.`,
    `The quay opens. Ana Vale said the cranes would come in spring!`,
    `The quay opens. [Ana Vale said the cranes would come in spring]!`,
  ],
  [
    'one of two like paragraphs deleted',
    'One.\n\nThe cranes will come in spring, [Ana Vale] told the town on Monday.\n\nTwo.\n\nThe cranes will come in spring, Ana Vale told the town on Monday.\n\nThree.',
    'One.\n\nTwo.\n\nThe cranes will come in spring, Ana Vale told the town on Monday.\n\nThree.',
    'drifted: One.\n\nTwo.\n\nThe cranes will come in spring, [Ana Vale] told the town on Monday.\n\nThree.',
  ],
] as const) {
  test(`placed: ${what}`, () => {
    assert.equal(placedIn(before, after), expected);
  });
}

test('twins are told apart by what is found around them', () => {
  const paragraph = 'The cranes will come in spring, Ana Vale told the town.';
  const before = `First words of all.\n\n${paragraph}\n\nWords between the two.\n\n${paragraph}\n\nLast words of all.`;
  const spans = ['First', 'Ana', 'between', 'Last'].map(words => {
    const start = words === 'Ana' ? before.lastIndexOf(words) : before.indexOf(words);
    return { start, end: start + words.length };
  });
  const after = `Put in front.\n\n${before}`;
  const moved = after.length - before.length;
  assert.deepEqual(
    placeAnchors(spans.map(describerOf(before)), after),
    spans.map(({ start, end }) => ({ state: 'found', place: { start: start + moved, end: end + moved } })),
  );
});

test('a short word is not found by what is found around it alone: it may stand there by chance', () => {
  const around = (words: string): string =>
    `The harbour stays closed for all of the winter, as was said before.\n\n${words}\n\nBy the time the ice is gone the new cranes return.`;
  const before = around('Nobody knew why, but she left the town at noon.');
  const after = around('Six of them say thus she is said to be at home.');
  const anchors = ['harbour stays', 'she', 'cranes return'].map(words => {
    const start = before.indexOf(words);
    return describerOf(before)({ start, end: start + words.length });
  });
  assert.deepEqual([after.indexOf('she'), after.length], [before.indexOf('she'), before.length]);
  const states = placeAnchors(anchors, after).map(({ state }) => state);
  assert.deepEqual(states, ['found', 'drifted', 'found']);
});

const seeds = path.join(import.meta.dirname, '../../../../seeds');
const ARTICLES = readdirSync(seeds)
  .filter(name => name.endsWith('.txt'))
  .map(name => {
    const text = readFileSync(path.join(seeds, name), 'utf8');
    const spans = analyze(text).quotations.flatMap(q => [
      ...q.content,
      ...(q.source ? [q.source] : []),
      ...(q.cue ? [q.cue] : []),
    ]);
    return { text, spans, anchors: spans.map(describerOf(text)) };
  })
  .filter(({ spans }) => spans.length > 0);

test('after any editing nothing is in a wrong place silently, and what stands is shown', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...ARTICLES),
      fc.nat(),
      fc.integer({ min: 1, max: 12 }),
      ({ text, spans, anchors }, seed, edits) => {
        const manuscript = new Manuscript(text);
        script(manuscript, edits, random(seed));
        const fates = manuscript.fates(spans);
        const placed = placeAnchors(anchors, manuscript.text);
        for (const [index, each] of placed.entries()) {
          const verdict = verdictOn(each, fates[index]!, manuscript);
          assert.notEqual(verdict, 'wrong', JSON.stringify([anchors[index], each]));
          if (fates[index]!.place) assert.notEqual(verdict, 'orphaned', JSON.stringify(anchors[index]));
        }
      },
    ),
    { numRuns: 60 },
  );
});

test('any anchor is placed in any text', () => {
  const words = fc.string({ unit: 'binary', minLength: 1 });
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('', ' ', '\n\n', 'a', '\ud83d', '“”', 'said said said'),
  );
  fc.assert(
    fc.property(words, text, text, text, fc.option(fc.nat(30)), (exact, prefix, suffix, article, at) => {
      const position = at === null ? null : { firstCodePoint: at, endCodePoint: at + exact.length };
      const [placed] = placeAnchors([{ exact, prefix, suffix, position, lookAlikes: 0, isRepeated: false }], article);
      if (placed?.state === 'found')
        assert.ok(placed.place.start <= placed.place.end && placed.place.end <= article.length);
    }),
  );
});
