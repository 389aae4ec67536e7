import type { Span } from '../core/span.ts';
import { codePointsOf, splitsPair } from '../core/text/codePoints.ts';
import { isRepeated } from './anchoring/candidates.ts';
import { fold, foldedAnchor } from './anchoring/folded.ts';
import { lookAlikes } from './anchoring/lookAlikes.ts';
import type { Anchor } from './model.ts';

/** Length of an anchor's prefix and suffix in Unicode code points. */
const CONTEXT = 32;

/** Makes anchors of spans of `text`, in UTF-16 offsets as everywhere; keep it for several spans of one text. */
export function describerOf(text: string): (place: Span) => Anchor {
  const describe = quickDescriberOf(text);
  const folded = fold(text);
  return place => {
    const anchor = describe(place);
    const own = { start: folded.folded(place.start), end: folded.folded(place.end) };
    const wanted = foldedAnchor(anchor);
    return {
      ...anchor,
      lookAlikes: lookAlikes(folded.text, wanted, own),
      isRepeated: isRepeated(folded.text, wanted.exact),
    };
  };
}

/** The same without counting look-alikes, which takes a pass over the text for each place: for what is not a decision. */
export function quickDescriberOf(text: string): (place: Span) => Anchor {
  const codePoint = codePointsOf(text);
  return ({ start, end }) => ({
    exact: text.slice(start, end),
    prefix: text.slice(backwards(text, start), start),
    suffix: text.slice(end, forwards(text, end)),
    position: { firstCodePoint: codePoint(start), endCodePoint: codePoint(end) },
    lookAlikes: 0,
    isRepeated: false,
  });
}

/** UTF-16 offset of what is CONTEXT characters before `offset`, or of the beginning. */
function backwards(text: string, offset: number): number {
  let at = offset;
  for (let count = 0; count < CONTEXT && at > 0; count++) at -= splitsPair(text, at - 1) ? 2 : 1;
  return at;
}

function forwards(text: string, offset: number): number {
  let at = offset;
  for (let count = 0; count < CONTEXT && at < text.length; count++) at += splitsPair(text, at + 1) ? 2 : 1;
  return at;
}
