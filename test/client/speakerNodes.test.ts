import assert from 'node:assert/strict';
import test from 'node:test';
import { childrenOf, nodeAt, speakerNodes } from '../../client/src/speakers/nodes.ts';
import { reportOf } from './reports.ts';

/** One string a speaker: "Name: excerpt | excerpt". */
function check(name: string, quotations: readonly string[], filter: string, ...expected: string[]): void {
  test(name, () => {
    const nodes = speakerNodes(reportOf(quotations), 'Nobody named', filter);
    assert.deepEqual(
      nodes.map(n => `${n.name}: ${n.quotations.map(q => q.quotation.excerpt).join(' | ')}`),
      expected,
    );
  });
}

check('none', [], '');
check('those with the most quotations first', ['Ada: a', 'Bo: b', 'Bo: c'], '', 'Bo: b | c', 'Ada: a');
check('as many: as in the text', ['Ada: a', 'Bo: b'], '', 'Ada: a', 'Bo: b');
check('nobody named comes last', ['-: x', '-: y', 'Ada: a'], '', 'Ada: a', 'Nobody named: x | y');
check('a filter finds names', ['Ada: a', 'Bo: b'], ' AD ', 'Ada: a');
check('a filter finds aliases', ['Ada (Lovelace): a', 'Bo: b'], 'lovel', 'Ada: a');
check('a filter finds words of quotations', ['Ada: a ferry', 'Ada: a boat', 'Bo: b'], 'ferry', 'Ada: a ferry');
check('a filter that finds nothing', ['Ada: a'], 'zzz');

test('the quotation at a place', () => {
  const nodes = speakerNodes(reportOf(['Ada: a', 'Bo: b']), 'Nobody named');
  // Quotation n stands on line n, characters 2 to 8.
  const at = (line: number, character: number) => nodeAt(nodes, line, character)?.quotation.excerpt;
  assert.deepEqual(
    [at(0, 2), at(0, 7), at(0, 8), at(1, 1), at(1, 5), at(2, 5)],
    ['a', 'a', undefined, undefined, 'b', undefined],
  );
});

test('a list that nobody would scroll through is cut, and says so', () => {
  const nodes = speakerNodes(reportOf(Array.from({ length: 1002 }, () => 'Ada: a')), 'Nobody named');
  const children = childrenOf(nodes[0]!);
  assert.equal(children.length, 1001);
  assert.deepEqual(children.at(-1), { more: 2 });
});
