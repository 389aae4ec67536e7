import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fitOf, searchFor, searchKey } from '../../../server/src/features/searchMatch.ts';

const fit = (query: string, name: string, container = ''): number | undefined =>
  fitOf(searchFor(query), searchKey(name), searchKey(container));

for (const [query, name, expected] of [
  ['Hanna Lind', 'Hanna Lind', 0],
  ['hanna lind', 'HANNA LIND', 0],
  ['hanna', 'Hanna Lind', 1],
  ['', 'Hanna Lind', 1],
  ['lind', 'Hanna Lind', 2],
  ['we', '"We measured"', 2],
  ['ind', 'Hanna Lind', 3],
  ['hl', 'Hanna Lind', 4],
  ['hlx', 'Hanna Lind', undefined],
  ['lh', 'Hanna Lind', undefined],
  ['muller', 'Jürgen Müller', 2],
  ['MÜLLER', 'Jürgen Muller', 2],
  ['😀', 'so 😀 glad', 2],
  ['  hanna   lind ', 'Hanna Lind', 0],
] as const)
  test(`"${query}" ${expected === undefined ? 'does not find' : `finds, as ${expected},`} ${name}`, () => {
    assert.equal(fit(query, name), expected);
  });

test('later words may stand in the container’s name', () => {
  assert.equal(fit('lind bridge', 'Hanna Lind', 'The bridge'), 4);
  assert.equal(fit('lind ferry', 'Hanna Lind', 'The bridge'), undefined);
  assert.equal(fit('bridge', 'Hanna Lind', 'The bridge'), undefined);
});
