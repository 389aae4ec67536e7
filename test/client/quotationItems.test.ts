import assert from 'node:assert/strict';
import test from 'node:test';
import { quotationItems } from '../../client/src/quotationItems.ts';
import type { DecorationsResult, QuotationDecoration } from '../../server/src/protocol.ts';
import { english } from './english.ts';

type Range = DecorationsResult['dimmed'][number];

/** Input: the words at the quotation's parts. Expectation: the item's three texts. */
function check(
  name: string,
  words: { readonly content: readonly string[]; readonly cue?: string; readonly speaker?: string },
  expected: readonly [label: string, description: string, detail: string],
): void {
  test(name, () => {
    const texts = [...words.content, words.cue ?? ''];
    const range = (line: number): Range => ({ start: { line, character: 0 }, end: { line, character: 1 } });
    const quotation: QuotationDecoration = {
      type: 'direct',
      content: words.content.map((_, i) => range(i)),
      cue: words.cue === undefined ? null : range(texts.length - 1),
      source: [],
      speaker: words.speaker === undefined ? null : { name: words.speaker, rank: 0 },
      confidence: 1,
    };
    const summary = { quotations: 1, attributed: 1, speakers: 1, milliseconds: 1 };
    const result: DecorationsResult = { version: 1, quotations: [quotation], dimmed: [], summary };
    const [item] = quotationItems(result, ({ start }) => texts[start.line] ?? '', english);
    assert.deepEqual([item?.label, item?.description, item?.detail], expected);
  });
}

check('a quotation with all that there is', { content: ['"No."'], cue: 'said', speaker: 'Ada Lund' }, [
  'Ada Lund',
  'direct · said',
  '"No."',
]);
check('nobody, no cue', { content: ['"No."'] }, ['Nobody named', 'direct', '"No."']);
check('an interrupted one', { content: ['"No,', 'never."'] }, ['Nobody named', 'direct', '"No, … never."']);
check('line breaks are blanks', { content: ['"No,\r\n\tnever."'] }, ['Nobody named', 'direct', '"No, never."']);
check('words of the article are no icons', { content: ['$(trash)'], cue: '$(x)', speaker: '$(y)' }, [
  '$\u200B(y)',
  'direct · $\u200B(x)',
  '$\u200B(trash)',
]);
