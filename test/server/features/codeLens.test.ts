import assert from 'node:assert/strict';
import test from 'node:test';
import { codeLenses, resolvedCodeLens } from '../../../server/src/features/codeLens.ts';
import { lensDataOf } from '../../../server/src/features/codeLensData.ts';
import { bracketed, type Given, marked, URI } from './markedArticle.ts';

/** Input: marked text. Expectation: what stands over the headline; null for no lens. */
function check(name: string, text: string, given: Given, expected: string | null): void {
  test(name, () => {
    const { snapshot } = marked(text, given);
    const [lens, ...others] = codeLenses(snapshot);
    assert.deepEqual(others, []);
    assert.equal(lens ? resolvedCodeLens(lens, snapshot, undefined).command?.title : null, expected);
  });
}

const said = (...speakers: string[]): string =>
  `T\n\n${speakers.map((name, i) => `{q${i}:"Yes."} {q${i}.source:{s${name.length}:${name}}}.`).join(' ')}`;

check('an empty text', '', {}, null);
check('nobody says anything', 'T\n\nIt rained.', {}, 'no quotations');
check('one says one thing', said('Ada'), {}, '1 speaker, 1 quotation: Ada 1');
check('the one who says most comes first', said('Ib', 'Ada', 'Ada'), {}, '2 speakers, 3 quotations: Ada 2, Ib 1');
check('of as many the first', said('Ib', 'Ada'), {}, '2 speakers, 2 quotations: Ib 1, Ada 1');
check('nobody is named', 'T\n\n{q1:"Yes."}', {}, '1 quotation');
check('some are named', `${said('Ada')} {q7:"No."}`, {}, '1 speaker, 2 quotations: Ada 1');
check('scare quotes do not count', said('Ada'), { quotations: { q0: { type: 'scare' } } }, 'no quotations');
check(
  'of many the first are named',
  said('A', 'Bo', 'Cyd', 'Dora', 'Eline', 'Fraser'),
  {},
  '6 speakers, 6 quotations: A 1, Bo 1, Cyd 1, Dora 1, 2 more',
);
check(
  'two people with one surname',
  said('Ib Lund', 'Ada Lund'),
  {},
  '2 speakers, 2 quotations: Ib Lund 1, Ada Lund 1',
);
check(
  'astral characters and CR LF',
  '😀\r\n\r\n{q1:"Yes."} {q1.source:{s1:Ada 😀}}',
  {},
  '1 speaker, 1 quotation: Ada 😀 1',
);
check('no icon', said('$(bug)\u202E'), {}, '1 speaker, 1 quotation: $\u200B(bug) 1');

test('the lens is on the headline and says nothing before it is seen', () => {
  const { snapshot, article } = marked('\r\n😀 T\r\n\r\nYes.');
  const [lens] = codeLenses(snapshot);
  assert.ok(lens && !lens.command);
  assert.equal(bracketed(article.text, [snapshot.places.spanOf(lens.range)]), '\r\n[😀 T]\r\n\r\nYes.');
  assert.deepEqual(lensDataOf(lens.data), { uri: URI });
});

test('it runs the command that the client has, if it has one', () => {
  const { snapshot } = marked('T');
  const [lens] = codeLenses(snapshot);
  assert.equal(resolvedCodeLens(lens!, snapshot, 'desk.list').command?.command, 'desk.list');
  assert.equal(resolvedCodeLens(lens!, snapshot, undefined).command?.command, '');
});

test('data that are not ours are none', () => {
  for (const data of [undefined, null, 7, 'x', {}, { uri: 7 }]) assert.equal(lensDataOf(data), undefined);
});
