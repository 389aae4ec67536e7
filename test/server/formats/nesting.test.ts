import assert from 'node:assert/strict';
import test from 'node:test';
import { nested } from '../../../server/src/formats/nesting.ts';

const TEXT = 'abcdefghij';

/** The text with `<x ` and `>` around what is marked up. */
function written(markings: Readonly<Record<string, readonly [number, number]>>, within = [0, TEXT.length]): string {
  const list = Object.entries(markings).map(([id, [start, end]]) => ({ id, start, end }));
  return nested({ start: within[0]!, end: within[1]! }, list)
    .map(p =>
      p.kind === 'open' ? `<${p.marking.id} ` : p.kind === 'close' ? '>' : TEXT.slice(p.span.start, p.span.end),
    )
    .join('');
}

const CASES: readonly [string, Parameters<typeof written>, string][] = [
  ['nothing', [{}], 'abcdefghij'],
  ['one after another', [{ x: [1, 3], y: [3, 5] }], 'a<x bc><y de>fghij'],
  ['one inside another', [{ x: [1, 3], y: [0, 5] }], '<y a<x bc>de>fghij'],
  ['overlap: the outer one goes on in a second element', [{ x: [1, 5], y: [3, 8] }], 'a<x bc<y de>><y fgh>ij'],
  ['the same span', [{ x: [1, 3], y: [1, 3] }], 'a<x <y bc>>defghij'],
  ['two overlaps at once', [{ x: [0, 4], y: [1, 6], z: [2, 8] }], '<x a<y b<z cd>>><y <z ef>><z gh>ij'],
  ['cut at the ends', [{ x: [0, 4], y: [5, 10] }, [2, 7]], '<x cd>e<y fg>'],
  ['outside', [{ x: [0, 2], y: [7, 10] }, [2, 7]], 'cdefg'],
  ['up to the end', [{ x: [8, 10], y: [9, 10] }], 'abcdefgh<x i<y j>>'],
];

for (const [name, args, expected] of CASES) {
  test(name, () => assert.equal(written(...args), expected));
}
