import assert from 'node:assert/strict';
import test from 'node:test';
import type { Range } from 'vscode-languageserver';
import { traitsOf } from '../../../server/src/features/clientTraits.ts';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../../../server/src/features/semanticLegend.ts';
import { semanticTokens, tokenEdits } from '../../../server/src/features/semanticTokens.ts';
import type { Snapshot } from '../../../server/src/features/snapshot.ts';
import type { Problem } from '../../../server/src/rules/rule.ts';
import { say } from '../../../server/src/words/phrase.ts';
import { type Given, marked } from './markedArticle.ts';

const PLAIN = traitsOf({});
const OVERLAPPING = traitsOf({ textDocument: { semanticTokens: { overlappingTokenSupport: true } as never } });
const MULTILINE = traitsOf({ textDocument: { semanticTokens: { multilineTokenSupport: true } as never } });

/** The tokens as a client reads them: their words, type and modifiers. */
function read({ article, places }: Snapshot, data: readonly number[]): string[] {
  assert.equal(data.length % 5, 0);
  const tokens: string[] = [];
  let [line, character] = [0, 0];
  for (let i = 0; i < data.length; i += 5) {
    const [lines, characters, length, type, modifiers] = data.slice(i, i + 5) as [
      number,
      number,
      number,
      number,
      number,
    ];
    [line, character] = lines > 0 ? [line + lines, characters] : [line, character + characters];
    const start = places.offsetAt({ line, character });
    const said = TOKEN_MODIFIERS.filter((_, bit) => modifiers & (1 << bit));
    tokens.push([article.text.slice(start, start + length), TOKEN_TYPES[type], ...said].join(' | '));
  }
  return tokens;
}

interface Options {
  readonly given?: Given;
  readonly traits?: typeof PLAIN;
  readonly problems?: readonly Problem[];
  readonly range?: Range;
}

/** Input: marked text. Expectation: words, type and modifiers of each token. */
function check(name: string, text: string, options: Options, ...expected: readonly string[]): void {
  test(name, () => {
    const { given = {}, traits = PLAIN, problems = [], range } = options;
    const { snapshot } = marked(text, given);
    assert.deepEqual(read(snapshot, semanticTokens(snapshot, problems, traits, range)), expected);
  });
}

const SAID = 'T\n\n{q1:"We stay,"} {q1.source:{s1:Ada Lund}} {q1.cue:said}. {s1.pronoun:She} slept.';

check('an empty text', '', {});
check(
  'quotation, speaker, cue, pronoun',
  SAID,
  {},
  '"We stay," | quotation',
  'Ada Lund | speaker | definition',
  'said | cue',
  'She | pronoun',
);
check(
  'a description is a speaker',
  'T\n\n{s1:Ada}, {s1.description:the mayor}',
  {},
  'Ada | speaker | definition',
  'the mayor | speaker',
);
check('a pronoun of nobody', 'T\n\n{?.pronoun:He} slept.', {}, 'He | pronoun | unresolved');
check('a quotation of nobody', 'T\n\n{q1:"Yes."}', {}, '"Yes." | quotation | unresolved');
check(
  'indirect speech',
  'T\n\n{q1.source:{s1:Ada}} {q1.cue:said} {q1:she slept}.',
  { given: { quotations: { q1: { type: 'indirect' } } } },
  'Ada | speaker | definition',
  'said | cue',
  'she slept | quotation | indirect',
);
check('scare quotes are no quotation', 'T\n\nThe {q1:"flood"}.', { given: { quotations: { q1: { type: 'scare' } } } });
check(
  'title and footer have colours of their own',
  '{s1:Ada} wins\n\nYes.\nBy {s1:Ada}',
  { given: { footerFrom: 3 } },
  'By Ada | boilerplate',
);
check(
  'a mention inside a quotation parts it',
  'T\n\n{q1:"Ask {s1:Ada} now"}, {q1.source:{s2:Ib}} said.',
  {},
  '"Ask  | quotation',
  'Ada | speaker | definition',
  ' now" | quotation',
  'Ib | speaker | definition',
);
check(
  'unless the editor takes tokens inside tokens',
  'T\n\n{q1:"Ask {s1:Ada} now"}, {q1.source:{s2:Ib}} said.',
  { traits: OVERLAPPING },
  '"Ask Ada now" | quotation',
  'Ada | speaker | definition',
  'Ib | speaker | definition',
);
check(
  'a quotation in a quotation',
  'T\n\n{q1:that {q2:"this tax"} goes}, {q1.source:{s1:Ada}}',
  { given: { quotations: { q1: { type: 'indirect' }, q2: { speaker: 's1' } } } },
  'that  | quotation | indirect',
  '"this tax" | quotation',
  ' goes | quotation | indirect',
  'Ada | speaker | definition',
);
check(
  'a quotation of several lines is told line by line',
  'T\r\n\r\n{q1:"Yes.\r\n\r\n"No."} {q1.source:{s1:Ada}}\r\n',
  {},
  '"Yes. | quotation',
  '"No." | quotation',
  'Ada | speaker | definition',
);
check(
  'unless the editor takes tokens of several lines',
  'T\n\n{q1:"Yes.\n\n"No."} {q1.source:{s1:Ada}}\n',
  { traits: MULTILINE },
  '"Yes.\n\n"No." | quotation',
  'Ada | speaker | definition',
);
check(
  'astral characters and CR LF before',
  '😀\r\n\r\n😀 {q1:"😀!"} 😀 {q1.source:{s1:Ada 😀}} {q1.cue:said}',
  {},
  '"😀!" | quotation',
  'Ada 😀 | speaker | definition',
  'said | cue',
);
check(
  'two people with one surname',
  'T\n\n{s1:Ada Lund} met {s2:Ib Lund}. {s1:Mrs. Lund} left.',
  {},
  'Ada Lund | speaker | definition',
  'Ib Lund | speaker | definition',
  'Mrs. Lund | speaker',
);
check(
  'what a rule fades is nobody',
  'T\n\nAsk {s1:Ada} now\n',
  { problems: [{ rule: 'boilerplate', severity: 'hint', message: say``, start: 3, end: 14 }] },
  'Ask Ada now | boilerplate',
);
check(
  'only what lies in the range',
  SAID,
  { range: { start: { line: 2, character: 11 }, end: { line: 2, character: 21 } } },
  'Ada Lund | speaker | definition',
  'said | cue',
);
check('a range where nothing is', SAID, {
  range: { start: { line: 7, character: 0 }, end: { line: 9, character: 0 } },
});

/** Input: numbers before and after. Expectation: where they differ. */
function checkEdits(
  name: string,
  before: number[],
  after: number[],
  ...expected: readonly (readonly number[])[]
): void {
  test(`edits: ${name}`, () => {
    const edits = tokenEdits(before, after);
    assert.deepEqual(
      edits.map(({ start, deleteCount, data = [] }) => [start, deleteCount, ...data]),
      expected,
    );
    const made = [...before];
    for (const { start, deleteCount, data = [] } of edits) made.splice(start, deleteCount, ...data);
    assert.deepEqual(made, after);
  });
}

checkEdits('the same', [1, 2, 3], [1, 2, 3]);
checkEdits('one in the middle', [1, 2, 3], [1, 9, 3], [1, 1, 9]);
checkEdits('more at the end', [1, 2], [1, 2, 3], [2, 0, 3]);
checkEdits('fewer at the beginning', [1, 2, 3], [3], [0, 2]);
checkEdits('more of the same', [1, 1], [1, 1, 1], [2, 0, 1]);
checkEdits('from nothing', [], [1, 2], [0, 0, 1, 2]);
checkEdits('to nothing', [1, 2], [], [0, 2]);
