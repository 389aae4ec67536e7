import assert from 'node:assert/strict';
import test from 'node:test';
import type { DocumentSymbol, Range, SymbolInformation } from 'vscode-languageserver';
import { documentSymbols } from '../../../server/src/features/documentSymbol.ts';
import { type Given, marked, URI } from './markedArticle.ts';

/** Input: marked text. Expectation: the outline, indented, names and details. */
function check(name: string, text: string, given: Given, ...lines: string[]): void {
  test(name, () => {
    const { snapshot } = marked(text, given);
    const symbols = documentSymbols(snapshot, true) as DocumentSymbol[];
    assert.deepEqual(outline(symbols), lines);
    assertNested(symbols);
  });
}

function outline(symbols: readonly DocumentSymbol[], indent = ''): string[] {
  return symbols.flatMap(({ name, detail, children }) => [
    `${indent}${name}${detail ? ` | ${detail}` : ''}`,
    ...outline(children ?? [], `${indent}  `),
  ]);
}

function assertNested(symbols: readonly DocumentSymbol[], around?: Range): void {
  for (const { name, range, selectionRange, children } of symbols) {
    assert.ok(name.trim(), 'a symbol has a name');
    assert.ok(holds(range, selectionRange), `${name}: what is selected lies inside`);
    if (around) assert.ok(holds(around, range), `${name}: lies in its parent`);
    assertNested(children ?? [], range);
  }
}

const before = (a: Range['start'], b: Range['start']) =>
  a.line < b.line || (a.line === b.line && a.character <= b.character);
const holds = (outer: Range, inner: Range) => before(outer.start, inner.start) && before(inner.end, outer.end);

const TWO = `Harbour

{s1:Ada Lund}: {q1:"We stay."} {s2:Ib Dal} {q2.cue:said}: {q2:"We go."}
Nothing here.
`;

check('an empty text', '', {});
check('a title only', 'Harbour', {}, 'Harbour');

check(
  'quotations in text order, with their speakers',
  TWO,
  { quotations: { q1: { speaker: 's1' }, q2: { speaker: 's2' } } },
  'Harbour',
  '  Ada Lund: "We stay." Ib Dal said: "We go."',
  '    "We stay." | Ada Lund',
  '    "We go." | Ib Dal',
  '  Nothing here.',
);

check('nobody is named', 'Vote\n\nOn {q1:"fees"}.', {}, 'Vote', '  On "fees".', '    "fees" | no speaker');

check(
  'scare quotes are no quotation',
  'Vote\n\nThe {q1:"flood"}.',
  { quotations: { q1: { type: 'scare' } } },
  'Vote',
  '  The "flood".',
);

check(
  'an interrupted quotation is one entry',
  'Vote\n\n{q1:"We stay,"} said {s1:Ada Lund}, {q1:"for good."}',
  { quotations: { q1: { speaker: 's1' } } },
  'Vote',
  '  "We stay," said Ada Lund, "for good."',
  '    "We stay," said Ada Lund, "for good." | Ada Lund',
);

check(
  'a quotation over two paragraphs is listed in both',
  'Vote\n\n{s1:Ada Lund}: {q1:"We stay.}\n{q1:"For good."}\nEnd.',
  { quotations: { q1: { speaker: 's1' } } },
  'Vote',
  '  Ada Lund: "We stay.',
  '    "We stay. | Ada Lund',
  '  "For good."',
  '    "For good." | Ada Lund, continued',
  '  End.',
);

check(
  'a span that runs over a paragraph end is cut there',
  'Vote\n\n{s1:Ada Lund}: {q1:"We stay.\n\n"For good."}',
  { quotations: { q1: { speaker: 's1' } } },
  'Vote',
  '  Ada Lund: "We stay.',
  '    "We stay. | Ada Lund',
  '  "For good."',
  '    "For good." | Ada Lund, continued',
);

check(
  'indirect speech',
  'Vote\n\n{s1:Ada Lund} said {q1:she would stay}.',
  { quotations: { q1: { type: 'indirect', speaker: 's1' } } },
  'Vote',
  '  Ada Lund said she would stay.',
  '    she would stay | Ada Lund',
);
check(
  'a quotation in the title',
  '{q1:"Stay"} or go\n\nOne.',
  {},
  '"Stay" or go',
  '  "Stay" or go | title',
  '    "Stay" | no speaker',
  '  One.',
);
check(
  'two people with one surname',
  'Vote\n\n{s1:Ada Lund}: {q1:"Yes."} {s2:Ib Lund}: {q2:"No."}',
  { quotations: { q1: { speaker: 's1' }, q2: { speaker: 's2' } } },
  'Vote',
  '  Ada Lund: "Yes." Ib Lund: "No."',
  '    "Yes." | Ada Lund',
  '    "No." | Ib Lund',
);
check('the footer says so', 'Vote\n\nOne.\nShare this', { footerFrom: 3 }, 'Vote', '  One.', '  Share this | footer');
check(
  'CR LF and astral characters',
  'Vote 😀\r\n\r\n😀 {q1:"Yes 😀"}\r\n',
  {},
  'Vote 😀',
  '  😀 "Yes 😀"',
  '    "Yes 😀" | no speaker',
);
check('a name is never blank', '\u200B\n\n{q1:\u00AD}', {}, 'Article', '  Paragraph', '    Quotation | no speaker');

check(
  'long names leave room for the speaker',
  'Vote\n\n{s1:Ada Lund} said {q1:"We have had enough of waiting for a harbour that never comes"}, and sat down.',
  { quotations: { q1: { speaker: 's1' } } },
  'Vote',
  '  Ada Lund said "We have had enough of waiting for a harbour…',
  '    "We have had enough of waiting for a… | Ada Lund',
);

test('without a hierarchy the list is flat and names what holds it', () => {
  const { snapshot } = marked(TWO, { quotations: { q1: { speaker: 's1' }, q2: { speaker: 's2' } } });
  const symbols = documentSymbols(snapshot, false) as SymbolInformation[];
  assert.deepEqual(
    symbols.map(({ name, containerName }) => [name, containerName]),
    [
      ['Harbour', undefined],
      ['Ada Lund: "We stay." Ib Dal said: "We go."', 'Harbour'],
      ['"We stay."', 'Ada Lund'],
      ['"We go."', 'Ib Dal'],
      ['Nothing here.', 'Harbour'],
    ],
  );
  assert.ok(symbols.every(({ location }) => location.uri === URI));
});
